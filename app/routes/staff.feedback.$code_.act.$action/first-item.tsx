import type { Related } from "~/features/workflow/repetition.queries.server";
import { statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

/** The item that this one is said to repeat, for whoever decides to compare the two; null: beyond their reach. */
export function FirstItem({ first }: { first: Related | null }) {
  return (
    <Notice tone="info" title="So với phản ánh đã có">
      {first ? (
        <p>
          <a href={paths.staff.feedback(first.code)}>{first.title}</a>{" "}
          <span className="meta">
            <span className="code">{first.code}</span> · {statusWords(first)}
          </span>
        </p>
      ) : (
        <p>Phản ánh đã có nằm ngoài phạm vi của bạn. Hỏi đầu mối đã đề nghị trước khi duyệt.</p>
      )}
    </Notice>
  );
}
