import { useVi } from "~/ui/language";
import { NOTICE } from "./notice-messages";
import { type Reception, receptionRows, type WallNotice } from "./wall-notice";

/** The notice as a page to read and to print. */
export function WallNoticeSheet({ notice, qr }: { notice: WallNotice; qr: string }) {
  const words = NOTICE.vi;
  const { unit, superior, reception, focal } = notice;
  return (
    <article className="wall-notice" {...useVi()}>
      <p className="wall-notice-from">
        {superior}
        <br />
        <strong>{unit.name}</strong>
      </p>
      <h1>{words.heading}</h1>
      <p>
        <strong>{words.invitation(unit.name)}</strong>
      </p>
      <List lines={words.contents} />
      <div className="wall-notice-scan">
        <div>
          <h2>{words.formsTitle}</h2>
          <List lines={words.forms} />
        </div>
        <figure>
          <img src={qr} alt={words.scan} width={180} height={180} />
          <figcaption>{words.scan}</figcaption>
        </figure>
      </div>
      <h2>{words.needsTitle}</h2>
      <List lines={words.needs} />
      <p>
        <em>{words.elsewhere}</em>
      </p>
      <h2>{words.addressTitle}</h2>
      <Block name={unit.name} reception={reception} />
      {focal ? <Block name={words.provincial(focal.name)} reception={focal.reception} /> : null}
      <p className="meta">{words.basis}</p>
    </article>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Block({ name, reception }: { name: string; reception: Reception }) {
  const rows = receptionRows(reception);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul className="wall-notice-lines">
        {rows.map(({ label, value }) => (
          <li key={label}>
            {label}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
