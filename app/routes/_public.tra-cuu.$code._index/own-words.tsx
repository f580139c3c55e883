import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { paths } from "~/paths";
import { FORM } from "~/shared/glossary";
import { useFormats, useLanguage, useVi, useWords, Vi } from "~/ui/language";
import { TRACKING } from "./words";

type Props = { referenceCode: string; own: NonNullable<TrackedItem["own"]> };

/** What the sender wrote and sent along. */
export function OwnWords({ referenceCode, own }: Props) {
  const { form, content, proposal, files } = own;
  const words = useWords(TRACKING);
  const formats = useFormats();
  const language = useLanguage();
  const vi = useVi();
  return (
    <>
      <h2>{words.own}</h2>
      <p className="meta">{FORM[form][language]}</p>
      <p className="said" {...vi}>
        {content}
      </p>
      {proposal ? (
        <>
          <h3>{words.proposal}</h3>
          <p className="said" {...vi}>
            {proposal}
          </p>
        </>
      ) : null}
      {files.length > 0 ? (
        <>
          <h3>{words.files}</h3>
          <ul className="file-lines">
            {files.map(({ id, fileName, size }) => (
              <li key={id}>
                <a href={paths.trackingFile(referenceCode, id)}>
                  <Vi>{fileName}</Vi>
                </a>{" "}
                ({formats.bytes(size)})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
