import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { stepPath } from "~/features/workflow/step-paths";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** That everyone still reads the answer before, and the one step that mends it. */
export function PublicCopyNotice({ item }: { item: ItemPage }) {
  if (!item.publicSlug || !item.copyOutdated) return null;
  const { primary, others } = item.steps;
  const mayCorrect = primary === "correctPublication" || others.includes("correctPublication");
  return (
    <Notice tone="warning" title="Bản công khai khác câu trả lời hiện tại">
      <p>
        Phản ánh được trả lời lại sau khi công khai, nhưng{" "}
        <a href={paths.answer(item.publicSlug)}>trang công khai</a> vẫn đăng câu trả lời trước.
      </p>
      {mayCorrect ? (
        <p>
          <ButtonLink href={stepPath(item.code, "correctPublication")} variant="secondary">
            Đính chính bằng câu trả lời mới
          </ButtonLink>
        </p>
      ) : (
        <p>Thủ trưởng đơn vị hoặc đầu mối cấp tỉnh đính chính.</p>
      )}
    </Notice>
  );
}
