import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { paths } from "~/paths";
import { FORM } from "~/shared/glossary";
import { formatBytes } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";

type Props = { item: ItemPage & { maySeeSender: boolean } };

/** Left: what was sent. */
export function Matter({ item }: Props) {
  return (
    <>
      <section aria-labelledby="matter">
        <h2 id="matter">Nội dung {FORM[item.form].vi.toLowerCase()}</h2>
        <div className="said">{item.content}</div>
        {item.proposal ? (
          <>
            <h3>Đề xuất của người gửi</h3>
            <div className="said">{item.proposal}</div>
          </>
        ) : null}
      </section>
      <Attachments item={item} />
      <section aria-labelledby="sender">
        <h2 id="sender">Người gửi</h2>
        {item.maySeeSender ? (
          <form method="post" action={paths.staff.sender(item.code)} className="form">
            <p className="meta">Tên, địa chỉ và cách liên hệ chỉ mở khi cần. Mỗi lần xem được ghi lại.</p>
            <Actions>
              <Button variant="secondary">Xem người gửi</Button>
              <a href={paths.staff.call(item.code)}>Gọi cho người gửi và ghi lại</a>
            </Actions>
          </form>
        ) : (
          <p className="meta">Vai trò của bạn không được xem người gửi.</p>
        )}
      </section>
    </>
  );
}

function Attachments({ item }: Props) {
  if (item.attachments.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">Tệp đính kèm</h2>
      <ul className="bullets">
        {item.attachments.map(({ id, fileName, size }) => (
          <li key={id}>
            <a href={paths.staff.file(item.code, id)}>{fileName}</a>{" "}
            <span className="meta">{formatBytes(size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
