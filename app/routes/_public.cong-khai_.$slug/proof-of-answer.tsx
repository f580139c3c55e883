import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { useFormats, useWords } from "~/ui/language";

type Proof = {
  version: number;
  versions: number;
  at: string;
  fingerprint: string;
  address: string;
  qr: string;
};

/** Which version this is and where that can be checked; on paper the code that leads there. */
export function ProofOfAnswer({ slug, proof }: { slug: string; proof: Proof }) {
  const words = useWords(TRUST);
  const formats = useFormats();
  const { version, versions, at, fingerprint, address, qr } = proof;
  return (
    <section aria-labelledby="xac-thuc">
      <h2 id="xac-thuc">{words.proof}</h2>
      <p>{words.unchanged(version, formats.dateTime(new Date(at)))}</p>
      <p className="no-print">
        {versions > 1 ? (
          <>
            <a href={paths.answerVersions(slug)}>{words.versionsLink}</a> ·{" "}
          </>
        ) : null}
        <a href={paths.fingerprint(fingerprint)}>{words.proofLink}</a>
      </p>
      <div className="proof-on-paper print-only">
        <p className="break-anywhere">
          {words.proofAddress} {address}
        </p>
        <img src={qr} alt={words.qrAlt} width={120} height={120} />
      </div>
    </section>
  );
}
