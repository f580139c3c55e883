import type { Action } from "~/features/workflow/actions";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { isAnswered } from "~/features/workflow/states";
import { stepPath } from "~/features/workflow/step-paths";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { paths } from "~/paths";
import { Actions, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** That everyone still reads an answer that does not stand any more, and the steps that mend it. */
export function PublicCopyNotice({ item }: { item: ItemPage }) {
  const { code, publicSlug, copyOutdated, status } = item;
  if (!publicSlug) return null;
  const page = <a href={paths.answer(publicSlug)}>trang công khai</a>;
  if (!isAnswered(status))
    return (
      <Notice tone="warning" title="Câu trả lời trước vẫn đang công khai">
        <p>
          Phản ánh đã được mở lại, nhưng {page} vẫn đăng câu trả lời trước đó. Nếu bản ấy lộ thông tin của ai
          hoặc không còn đúng, có thể đính chính hay gỡ ngay, không phải chờ câu trả lời mới.
        </p>
        <Steps code={code} open={openSteps(item, ["correctPublication", "unpublish"])} />
      </Notice>
    );
  if (!copyOutdated) return null;
  return (
    <Notice tone="warning" title="Bản công khai khác câu trả lời hiện tại">
      <p>Phản ánh được trả lời lại sau khi công khai, nhưng {page} vẫn đăng câu trả lời trước.</p>
      <Steps code={code} open={openSteps(item, ["correctPublication"])} />
    </Notice>
  );
}

const openSteps = ({ steps: { primary, others } }: ItemPage, wanted: readonly Action[]): Action[] =>
  wanted.filter((action) => primary === action || others.includes(action));

function Steps({ code, open }: { code: string; open: readonly Action[] }) {
  if (open.length === 0)
    return <p>Thủ trưởng đơn vị đang giữ đính chính hoặc gỡ; đầu mối cấp tỉnh đính chính; lãnh đạo gỡ.</p>;
  return (
    <Actions>
      {open.map((action) => (
        <ButtonLink key={action} href={stepPath(code, action)} variant="secondary">
          {TRANSITIONS[action].vi}
        </ButtonLink>
      ))}
    </Actions>
  );
}
