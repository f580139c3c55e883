import type { postingsOf } from "~/features/notice-board/postings.queries.server";
import { paths } from "~/paths";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { Card } from "~/ui/card";

type Postings = NonNullable<Awaited<ReturnType<typeof postingsOf>>>["postings"];

/** The proofs of posting of one unit, newest first. */
export function PostingList({ postings }: { postings: Postings }) {
  if (postings.length === 0)
    return (
      <p className="empty">Chưa có lần nào. Tải bảng ở trên, in, treo tại trụ sở rồi ghi nhận kèm ảnh.</p>
    );
  return postings.map(({ id, postedOn, place, outdated, recordedAt, by }) => (
    <Card key={id} title={`Niêm yết ngày ${formatDate(postedOn)}`}>
      <p>{place}</p>
      {outdated ? (
        <p>
          <strong>Địa chỉ trên bảng này không còn như hiện nay.</strong>
        </p>
      ) : null}
      <a href={paths.staff.postingPhoto(id)}>
        <img
          className="posting-photo"
          src={paths.staff.postingPhoto(id)}
          alt={`Bảng niêm yết đã treo: ${place}`}
          loading="lazy"
        />
      </a>
      <p className="meta">
        {by} ghi nhận lúc {formatDateTime(new Date(recordedAt))}
      </p>
    </Card>
  ));
}
