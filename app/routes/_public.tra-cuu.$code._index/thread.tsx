import type { Turn } from "~/features/intake/thread.server";
import { paths } from "~/paths";
import { formatInstant } from "~/shared/local-date";
import { useFormats, useVi, useWords, Vi } from "~/ui/language";
import { TRACKING } from "./words";

/** The conversation, oldest first: whose words each turn holds is said in words, the side and the colour repeat it. */
export function Thread({ referenceCode, turns }: { referenceCode: string; turns: readonly Turn[] }) {
  const words = useWords(TRACKING);
  const formats = useFormats();
  const vi = useVi();
  if (turns.length === 0) return null;
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{words.thread}</h2>
      <ol className="thread">
        {turns.map(({ at, from, said, unitName, text, files }) => (
          <li key={`${formatInstant(at)}-${said}`} className={from === "SENDER" ? "turn own" : "turn"}>
            <p className="label">
              {from === "SENDER" ? null : unitName ? <Vi>{unitName}</Vi> : words.agency} {words.said[said]}{" "}
              <time dateTime={formatInstant(at)}>{formats.dateTime(at)}</time>
            </p>
            <p className="said" {...vi}>
              {text}
            </p>
            {files.length > 0 ? (
              <ul className="file-lines">
                {files.map((file) => (
                  <li key={file.id}>
                    <a href={paths.trackingFile(referenceCode, file.id)}>
                      <Vi>{file.fileName}</Vi>
                    </a>{" "}
                    ({formats.bytes(file.size)})
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
