import { cleanText } from "~/shared/clean-text";
import { done, type Outcome, refused } from "~/shared/outcome";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { tooLong } from "~/shared/too-long";
import { formatCount } from "~/shared/vi-format";
import type { BulkIntent } from "./bulk";
import type { BulkView } from "./bulk-view.queries.server";

/** `missing`: what stands in the way of doing what was chosen, as a sentence; the choice itself is kept. */
type Asked = {
  intent: BulkIntent;
  chosen: Set<number>;
  promises: Set<number>;
  confirm: boolean;
  missing?: string;
};

/**
 * Reads the form of a run's preview. It is confirmed only when the person has seen what it would do: for another unit or
 * person than the one shown, the preview comes again first. A sentence says what is missing.
 */
export function readBulkForm(form: FormData, view: BulkView): Outcome<Asked, string> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const chosen = marked(form, "items", view.lines);
  const promises = marked(form, "promises", view.promises);
  const note = cleanText(text("note")) || undefined;
  const long = tooLong(note ?? "", TEXT_LIMITS.note);
  if (long) return refused(`Ghi chú hoặc ý kiến chỉ đạo dài quá. ${long}`);
  const wish = intentOf(view, text("target"), note);
  if (!wish) return refused("Chọn nơi nhận trong danh sách.");
  const same = wish.unit === view.intent.unit && wish.to === view.intent.to;
  const confirm = text("intent") === "confirm" && (view.kind === "PUBLISH" || same);
  // What only lacked a reason stood there without a box to tick: written now, the reason is for these too.
  const lacking = view.lines.filter((line) => line.wantsReason && line.chosen);
  if (!confirm || note) for (const { seq } of lacking) chosen.add(seq);
  if (confirm && note && lacking.length > 0)
    return done({
      ...{ intent: wish, chosen, promises, confirm: false },
      missing: `Có lý do vừa viết, thêm ${formatCount(lacking.length)} phản ánh giao được. Xem lại rồi xác nhận.`,
    });
  if (!confirm) return done({ intent: wish, chosen, promises, confirm });
  const possible = view.lines.filter((line) => chosen.has(line.seq) && line.refusal === null);
  const movable = view.promises.filter((line) => promises.has(line.seq) && line.refusal === null);
  if (possible.length + movable.length === 0)
    return refused(
      `Đánh dấu ít nhất một phản ánh ${view.promises.length > 0 ? "hoặc cam kết " : ""}làm được.`,
    );
  if (view.kind === "PUBLISH" && form.get("checked") !== "on")
    return refused("Đọc bản công khai của từng phản ánh rồi đánh dấu đã kiểm tra.");
  const looked = new Set(form.getAll("looked").map(Number));
  const unseen = possible.filter(({ seq, texts }) => texts?.doubts?.length && !looked.has(seq));
  if (unseen.length > 0)
    return done({
      ...{ intent: wish, chosen, promises, confirm: false },
      missing: `Xem từng chỗ máy còn thấy rồi đánh dấu “đã xem từng chỗ” ở: ${unseen.map(({ code }) => code).join(", ")}.`,
    });
  return done({ intent: wish, chosen, promises, confirm });
}

/** The lines of a run that a form marked; numbers of no line count for nothing. */
function marked(form: FormData, name: string, lines: readonly { seq: number }[]): Set<number> {
  const seqs = new Set(lines.map(({ seq }) => seq));
  return new Set(
    form
      .getAll(name)
      .map(Number)
      .filter((seq) => seqs.has(seq)),
  );
}

function intentOf(view: BulkView, target: string, note: string | undefined): BulkIntent | null {
  if (view.kind === "PUBLISH") return view.intent;
  if (view.kind === "ASSIGN")
    return view.units.some(({ value }) => value === target) ? { unit: target, instruction: note } : null;
  const kept = view.kind === "HAND_OVER" ? view.intent : {};
  if (target === "nobody") return { ...kept, to: null, toName: "", note };
  const person = view.people.find(({ value }) => value === target);
  return person ? { ...kept, to: Number(person.value), toName: person.label, note } : null;
}
