import type { Turn } from "~/features/intake/thread.server";
import { paths } from "~/paths";
import { formatInstant } from "~/shared/local-date";
import { formatBytes, formatDateTime } from "~/shared/vi-format";

/** The conversation, oldest first: whose words each turn holds is said in words, the side and the colour repeat it. */
export function Thread({ referenceCode, turns }: { referenceCode: string; turns: readonly Turn[] }) {
  if (turns.length === 0) return null;
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">Trao đổi với cơ quan</h2>
      <ol className="thread">
        {turns.map(({ at, from, who, text, files }) => (
          <li key={`${formatInstant(at)}-${who}`} className={from === "SENDER" ? "turn own" : "turn"}>
            <p className="label">
              {who} <time dateTime={formatInstant(at)}>{formatDateTime(at)}</time>
            </p>
            <p className="said">{text}</p>
            {files.length > 0 ? (
              <ul className="file-lines">
                {files.map((file) => (
                  <li key={file.id}>
                    <a href={paths.trackingFile(referenceCode, file.id)}>{file.fileName}</a> (
                    {formatBytes(file.size)})
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
