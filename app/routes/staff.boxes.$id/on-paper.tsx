import { localDateOf } from "~/shared/local-date";
import { formatLongDate } from "~/shared/vi-format";

/** `frame`: head and place of documents; the place of the box itself is another. */
type HeadProps = {
  frame: { peopleCommittee: string; place: string };
  unitName: string;
  no: number;
  openedAt: Date;
};

/** The head of the printed minutes, as their document has it (Decree 30/2020). */
export function PaperHead({ frame: { peopleCommittee, place }, unitName, no, openedAt }: HeadProps) {
  return (
    <div className="print-only">
      <div className="paper-sides">
        <p>
          {peopleCommittee.toUpperCase()}
          <br />
          <b>{unitName.toUpperCase()}</b>
          <br />
          Số: {no}/BB-HTGY
        </p>
        <p>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b>Độc lập - Tự do - Hạnh phúc</b>
          <br />
          <i>
            {place}, {formatLongDate(localDateOf(openedAt))}
          </i>
        </p>
      </div>
    </div>
  );
}

/** Where the people present and the writer sign. */
export function PaperSignatures({ people, writer }: { people: readonly string[]; writer: string }) {
  return (
    <div className="print-only">
      <p>Biên bản lập xong, các thành phần tham gia cùng nghe, thống nhất và ký tên.</p>
      <div className="paper-sides">
        <Signing title="THÀNH PHẦN THAM GIA" names={people} />
        <Signing title="NGƯỜI LẬP BIÊN BẢN" names={[writer]} />
      </div>
    </div>
  );
}

function Signing({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <div>
      <p>
        <b>{title}</b>
        <br />
        <i>(Ký, ghi rõ họ tên)</i>
      </p>
      {names.map((name) => (
        <p key={name} className="signed-here">
          {name}
        </p>
      ))}
    </div>
  );
}
