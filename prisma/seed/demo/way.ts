import type { Action } from "../../../app/features/workflow/actions";
import type { EventData, ExtensionReason } from "../../../app/features/workflow/events";
import type { Storyteller } from "./random";
import type { Story } from "./story";

/** How far and by which way a matter goes; what has not happened by today simply has not happened yet. */
export type Way =
  | "PUBLISHED"
  | "RESOLVED"
  | "UNPUBLISHED"
  | "REOPENED"
  | "WITHDRAWN"
  | "REJECTED"
  | "TRANSFERRED"
  | "COLLECTING"
  | "WAITS";

/** One step: who does what, how many working hours after the step before. `holder` acts for the unit that holds it. */
export type Step = {
  afterHours: number;
  by: "receiver" | "holder" | "holderHead" | "receiverHead" | "provincialFocal" | "leader" | "sender";
  action: Action;
  event: EventData | "PUBLICATION";
};

const EXTENSIONS: readonly ExtensionReason[] = ["E1", "E2", "E3", "E4", "E5"];

/** The steps of one matter. `handler` is the unit that answers, `wrong` another that it may be sent to
 * first; `serial` its place among all. */
export function stepsOf(
  story: Story,
  way: Way,
  units: { handler: string; wrong: string; serial: number },
  teller: Storyteller,
): Step[] {
  const { kind, field, contentTypes } = story;
  const countedKind = kind === "BOTH" ? (story.countedKind ?? "ACT") : kind;
  const steps: Step[] = [];
  const add = (by: Step["by"], afterHours: number, action: Action, event: Step["event"]) =>
    steps.push({ by, afterHours, action, event });

  if (story.question && story.answer && (way === "WAITS" || teller.onceIn(2))) {
    add("receiver", 3, "requestInformation", { type: "information_requested", text: story.question });
    if (way === "WAITS") return steps;
    add("sender", teller.between(8, 30), "receiveInformation", {
      type: "information_received",
      text: story.answer,
    });
  }
  if (way === "REJECTED" && story.rejection) {
    const { reason, guidance: note } = story.rejection;
    add("receiver", 5, "proposeRejection", { type: "rejection_proposed", reason, note });
    add("receiverHead", 6, "reject", { type: "rejected", reason, note });
    return steps;
  }
  add("receiver", teller.between(2, 14), "assess", {
    type: "assessed",
    assessmentClass: kind === "ACT" ? "B" : way === "TRANSFERRED" ? "D" : "C",
    field,
    kind,
    countedKind,
    contentTypes: [...contentTypes],
  });
  if (way === "WITHDRAWN") {
    add("sender", teller.between(4, 40), "withdraw", { type: "withdrawn" });
    return steps;
  }
  if (way === "TRANSFERRED" && story.transferTo) {
    add("receiver", 8, "transferOut", { type: "transferred_out", to: story.transferTo, answerTo: "SENDER" });
    return steps;
  }
  if (teller.onceIn(14) && units.wrong !== units.handler) {
    add("receiver", 2, "assign", { type: "assigned", unit: units.wrong });
    add("holder", 8, "return", {
      type: "returned",
      reason: "Nội dung không thuộc lĩnh vực đơn vị quản lý.",
      suggestedUnit: units.handler,
    });
  }
  add("receiver", teller.between(1, 10), "assign", { type: "assigned", unit: units.handler });
  add("holder", teller.between(2, 12), "start", { type: "started" });
  if (way === "COLLECTING") {
    add("holder", 16, "collect", {
      type: "collecting",
      note: "Cần thêm ý kiến của các xã trước khi đánh giá quy định.",
    });
    return steps;
  }
  const late = teller.onceIn(9);
  if (!late && units.serial % 9 === 2) {
    add("holderHead", 20, "extend", {
      type: "extended",
      dueOn: "LATER" as never,
      reason: EXTENSIONS[units.serial % 5] ?? "E1",
      note: "Việc xác minh cần thêm thời gian; đơn vị đang làm việc với các bên liên quan.",
    });
  }
  answer(story, late ? teller.between(110, 170) : teller.between(12, 80));
  if (way === "RESOLVED" && !story.published) return steps;
  add("holder", way === "RESOLVED" ? 8 : teller.between(3, 20), "publish", "PUBLICATION");
  if (way === "UNPUBLISHED")
    add("holderHead", 60, "unpublish", {
      type: "unpublished",
      reason: "Phát hiện nội dung có thể làm lộ thông tin của người gửi; sẽ biên tập lại.",
    });
  if (way === "REOPENED" && story.reopened) {
    add("provincialFocal", teller.between(30, 60), "reopen", {
      type: "reopened",
      reason: story.reopened.reason,
      dueOn: "RECOUNTED" as never,
    });
    answer({ ...story, reply: story.reopened.reply }, teller.between(20, 70));
  }
  return steps;

  function answer({ outcome, reply }: Story, afterHours: number) {
    // Whoever takes longer tells the sender so.
    const told = afterHours > 100 ? afterHours - 12 : 0;
    if (told > 0)
      add("holder", told, "noteProgress", {
        type: "progress_noted",
        text: "Đơn vị đã kiểm tra hồ sơ và làm việc với các bộ phận liên quan; việc xác minh chưa xong vì phải đối chiếu hồ sơ lưu. Đơn vị sẽ trả lời ngay khi có kết quả.",
      });
    add("holder", afterHours - told, "draftReply", { type: "reply_drafted", outcome, reply });
    if (teller.onceIn(10)) {
      add("holderHead", 5, "sendBack", {
        type: "sent_back",
        note: "Bổ sung căn cứ và nói rõ người dân cần làm gì tiếp theo.",
      });
      add("holder", 6, "draftReply", { type: "reply_drafted", outcome, reply });
    }
    add("holderHead", teller.between(2, 12), "resolve", { type: "resolved", outcome, reply });
  }
}
