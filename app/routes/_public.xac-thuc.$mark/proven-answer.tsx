import type { Known } from "~/features/publication/fingerprint.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { TRUST } from "~/features/publication/trust-messages";
import { paths } from "~/paths";
import { localDateOf } from "~/shared/local-date";
import { useFormats, useVi, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";

type Props = { known: Extract<Known, { is: "answer" }> & { fingerprint: string; qr: string } };

/** What is proven of a version of an answer, and the bytes with which anyone can prove it again. */
export function ProvenAnswer({ known }: Props) {
  const words = useWords(TRUST);
  const library = useWords(LIBRARY);
  const formats = useFormats();
  const vi = useVi();
  const day = (at: Date): string => formats.date(localDateOf(new Date(at)));
  const { version, publishedAt, next, withdrawnAt, slug, title, body, fingerprint, qr, isShown, reopenedOn } =
    known;
  const isLast = !next && !withdrawnAt;
  const stands = isLast && isShown;
  const published = words.publishedOn(day(publishedAt), version);
  return (
    <>
      <Notice tone={stands && !reopenedOn ? "success" : "warning"} said={words.result} title={words.genuine}>
        <p>
          <strong>{stands ? `${published}, ${words.unchangedSince}.` : `${published}.`}</strong>
        </p>
        {reopenedOn ? <p>{library.reopened(formats.date(reopenedOn))}.</p> : null}
        {isLast && !isShown ? <p>{words.differs}</p> : null}
        {withdrawnAt ? <p>{words.withdrawn(day(withdrawnAt))}</p> : null}
        {next ? (
          <p>{(withdrawnAt ? words.replacedLast : words.replaced)(next.version, day(next.at))}</p>
        ) : null}
      </Notice>
      {slug ? (
        <p>
          <span {...vi}>{title}</span>
          <br />
          <a href={paths.answer(slug)}>{words.read}</a> ·{" "}
          <a href={paths.answerVersions(slug)}>{words.versionsLink}</a>
        </p>
      ) : null}
      <h2>{words.fingerprint}</h2>
      <p className="break-anywhere code">{fingerprint}</p>
      <img src={qr} alt={words.qrAlt} width={160} height={160} />
      {body ? (
        <details>
          <summary>{words.bytes}</summary>
          <p>{words.bytesHelp}</p>
          <p className="break-anywhere code" {...vi}>
            {body}
          </p>
        </details>
      ) : null}
      <p>
        <a href={paths.publicLog()}>{words.logTitle}</a>
      </p>
    </>
  );
}
