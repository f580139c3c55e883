import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { paths } from "~/paths";
import { CopyButton } from "~/ui/button";
import { useVi, useWords } from "~/ui/language";

/** The lines that another site puts into its page. */
export function Embedding({ frame, script }: { frame: string; script: string }) {
  const words = useWords(OPEN_DATA);
  const vi = useVi();
  return (
    <>
      <p>{words.embedLead}</p>
      {[
        { label: words.embedFrame, code: frame },
        { label: words.embedScript, code: script },
      ].map(({ label, code }) => (
        <figure key={label}>
          <figcaption>{label}</figcaption>
          <pre className="said" {...vi}>
            <code>{code}</code>
          </pre>
          <CopyButton text={code} />
        </figure>
      ))}
      <p>
        {words.embedNote} <a href={paths.api("/units", { format: "csv" })}>CSV</a>
      </p>
    </>
  );
}
