import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { paths } from "~/paths";
import { FORM } from "~/shared/glossary";
import { formatBytes } from "~/shared/vi-format";

type Props = { referenceCode: string; own: NonNullable<TrackedItem["own"]> };

/** What the sender wrote and sent along. */
export function OwnWords({ referenceCode, own }: Props) {
  const { form, content, proposal, files } = own;
  return (
    <>
      <h2>Nội dung bạn đã gửi</h2>
      <p className="meta">{FORM[form].vi}</p>
      <p className="said">{content}</p>
      {proposal ? (
        <>
          <h3>Đề xuất của bạn</h3>
          <p className="said">{proposal}</p>
        </>
      ) : null}
      {files.length > 0 ? (
        <>
          <h3>Tệp đính kèm</h3>
          <ul className="file-lines">
            {files.map(({ id, fileName, size }) => (
              <li key={id}>
                <a href={paths.trackingFile(referenceCode, id)}>{fileName}</a> ({formatBytes(size)})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
