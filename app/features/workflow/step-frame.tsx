import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import type { FormReply } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { StatusTag } from "~/ui/status-tag";
import type { Action } from "./actions";
import type { Status } from "./states";
import { statusTone, statusWords } from "./status-words";
import { stepPath } from "./step-paths";
import { TRANSITIONS } from "./transitions";

type Props = {
  title: string;
  hint: string;
  button: string;
  danger?: boolean;
  item: { code: string; title: string; content: string; status: Status; version: number };
  /** Why the step cannot be taken now. */
  refusal: string | null;
  /** What came back of a form that was not taken. */
  answer?: { reply: FormReply } | undefined;
  others: readonly Action[];
  /** The form itself; nothing when there is nothing to ask. */
  children?: ReactNode;
};

/**
 * The page of one step: what it does, the item in short, the form. The form carries the version it was made from. When
 * the step is refused its texts stay in the form, under the new state and the steps that are others now. Why a form was not
 * taken is said once: that the step is not possible any more follows from it.
 */
export function StepFrame({ title, hint, button, danger, item, refusal, answer, others, children }: Props) {
  return (
    <>
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(item.code)}>
            <span className="code">{item.code}</span> · {item.title}
          </a>
        }
        lead={hint}
      >
        {title}
      </PageTitle>
      <ErrorSummary reply={answer?.reply} />
      {refusal && !answer?.reply.formErrors.length ? (
        <Notice tone="warning" title="Việc này hiện không làm được">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p>
        Trạng thái bây giờ: <StatusTag tone={statusTone(item)}>{statusWords(item)}</StatusTag>
      </p>
      {refusal ? <OtherSteps code={item.code} others={others} /> : null}
      <details className="field">
        <summary>Xem nội dung phản ánh</summary>
        <div className="said">{item.content}</div>
      </details>
      {refusal && !answer ? null : (
        <PostForm>
          <input type="hidden" name="version" value={item.version} />
          {children}
          <Actions>
            <Button variant={danger ? "danger" : "primary"}>{button}</Button>
            <a href={paths.staff.feedback(item.code)}>Quay lại, không làm gì</a>
          </Actions>
        </PostForm>
      )}
    </>
  );
}

function OtherSteps({ code, others }: { code: string; others: readonly Action[] }) {
  if (others.length === 0)
    return (
      <p>
        <ButtonLink href={paths.staff.feedback(code)} variant="secondary">
          Về phản ánh
        </ButtonLink>
      </p>
    );
  return (
    <nav aria-label="Việc có thể làm">
      <p>Bây giờ có thể:</p>
      <ul className="bullets">
        {others.map((action) => (
          <li key={action}>
            <a href={stepPath(code, action)}>{TRANSITIONS[action].vi}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
