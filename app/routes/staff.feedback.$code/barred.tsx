import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { namesOf } from "~/features/workflow/officials";
import { REFUSALS } from "~/features/workflow/refusals";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { Notice } from "~/ui/notice";

/** Who the item complains of, and to whoever it is: why no button is there, and who takes the steps instead. */
export function Barred({ item }: { item: ItemPage }) {
  const names = namesOf(item.officials);
  const { barred } = item;
  if (names.length === 0 && !barred) return null;
  const alike = item.officials.staff.flatMap(({ name, byName }) => (byName ? [name] : []));
  return (
    <Notice
      tone={barred ? "danger" : "info"}
      title={barred ? TITLE[barred.why] : `Người bị phản ánh: ${names.join("; ")}`}
    >
      {barred ? (
        <>
          <p>{REFUSALS[barred.why].message}</p>
          {barred.steps.length > 0 ? (
            <p>Bạn không làm được: {barred.steps.map((action) => TRANSITIONS[action].vi).join("; ")}.</p>
          ) : null}
        </>
      ) : (
        <p>
          {alike.length > 0 ? `Trùng với tên đã ghi: ${alike.join("; ")}. ` : null}
          Những người này không xử lý, duyệt, ký, công khai và không xem được người gửi. Việc của thủ trưởng
          bị nêu tên do thủ trưởng khác của đơn vị, thủ trưởng đơn vị được giao lại, hoặc lãnh đạo tỉnh làm.
        </p>
      )}
    </Notice>
  );
}

const TITLE = {
  NAMED_IN_IT: "Phản ánh này nêu tên bạn",
  NAMED_IN_MERGED: "Một phản ánh được trả lời chung với phản ánh này nêu tên bạn",
} as const;
