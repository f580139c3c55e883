import type { ComponentProps } from "react";
import { ActionFields } from "../workflow/action-forms/action-fields";
import type { FieldSpec } from "../workflow/action-forms/form-kit";
import { StepFrame } from "../workflow/step-frame";
import { Doubts, LookedField } from "./doubts";
import { promiseField, promiseFields } from "./promise-fields";
import { textsOf } from "./public-texts";
import { checkedField, earlierField, publicTextFields, reasonField } from "./publication.schema";
import type { Proposal } from "./publication-room.server";
import type { PublicationStep } from "./publish-step.server";
import { RemovedNotice } from "./removed-notice";

type Frame = ComponentProps<typeof StepFrame>;
type Form = Pick<Frame, "hint" | "button" | "danger"> & {
  fields: (promises: Proposal["promises"]) => FieldSpec[];
};

const FORMS: Record<PublicationStep, Form> = {
  publish: {
    hint: "Ai cũng đọc được bản này. Bản gốc không thay đổi; người gửi nhận thư kèm đường dẫn.",
    button: "Công khai",
    fields: (promises) => [...publicTextFields, ...promiseFields(promises), checkedField],
  },
  correctPublication: {
    hint: "Bản công khai được thay bằng nội dung dưới đây. Đổi tiêu đề thì địa chỉ của trang đổi theo, địa chỉ cũ vẫn dẫn đến trang mới. Lịch sử giữ bản trước.",
    button: "Lưu đính chính",
    fields: (promises) => [
      ...publicTextFields,
      ...promiseFields(promises),
      reasonField("Vì sao đính chính"),
      earlierField,
      checkedField,
    ],
  },
  unpublish: {
    hint: "Trang công khai biến mất ngay; địa chỉ cũ báo rằng nội dung đã được gỡ. Lịch sử giữ lại lý do.",
    button: "Gỡ công khai",
    danger: true,
    fields: () => [reasonField("Vì sao gỡ")],
  },
};

type Props = {
  step: PublicationStep;
  head: Pick<Frame, "title" | "item" | "refusal" | "others">;
  proposal: Proposal | null;
  answer:
    | (NonNullable<Frame["answer"]> & { doubts?: readonly string[]; places?: readonly string[] })
    | undefined;
};

/** The page of a publication step: what it proposes, and its form. */
export function PublicationStepPage({ step, head, proposal, answer }: Props) {
  const { fields, ...words } = FORMS[step];
  const { promises = [], texts } = proposal ?? {};
  const known = texts && {
    ...textsOf(texts),
    ...Object.fromEntries((texts.promises ?? []).map(({ id, text }) => [promiseField(id), text])),
  };
  return (
    <StepFrame {...head} {...words} answer={answer}>
      {proposal && !answer ? <RemovedNotice {...proposal} /> : null}
      {answer?.doubts ? <Doubts found={answer.doubts} /> : null}
      <ActionFields
        fields={fields(promises)}
        known={known}
        reply={answer?.reply}
        keep={`${head.item.code}-${step}`}
      />
      {answer?.places ? <LookedField reply={answer.reply} places={answer.places} /> : null}
    </StepFrame>
  );
}
