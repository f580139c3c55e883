import { z } from "zod";
import { bearsName, nameKey, type Officials } from "../officials";
import { codesOf, maybeText, NOTE_LIMIT, someOf } from "./answers";
import { type About, type ActionForm, type FieldSpec, note } from "./form-kit";

/** Who the item complains of: accounts to tick, and names of others. */
export const officialsFields = (about: About): FieldSpec[] => [
  {
    as: "folded-checks",
    name: "officials",
    label: "Cán bộ bị phản ánh (nếu nội dung nói về việc làm của đơn vị)",
    options: about.accounts,
  },
  {
    as: "text",
    name: "officialNames",
    label: "Người bị phản ánh khác",
    hint: "Người không có trong danh sách trên, mỗi người một dòng. Tên trùng với tài khoản của đơn vị giữ phản ánh được coi là người đó. Người bị phản ánh không xử lý, duyệt, ký hay công khai phản ánh này.",
    rows: 2,
    limit: NOTE_LIMIT,
  },
];

/** What is on record, for the fields. */
export const knownOfficials = ({ officials }: About) => ({
  officials: officials.staff.length > 0 ? officials.staff.map(({ id }) => String(id)) : null,
  officialNames: officials.names.join("\n") || null,
});

/** Reads those who are named: accounts of the list, and names as they were typed. */
export const officialsAnswers = (about: About) => ({
  officials: someOf(codesOf(about.accounts), "Chọn cán bộ trong danh sách."),
  officialNames: maybeText(),
});

/**
 * The answers as officials. A name that is written like the name of one account on the list is that account: otherwise
 * nothing would keep its owner from the item.
 */
export function officialsFrom(
  about: About,
  { officials, officialNames = "" }: { officials: readonly string[]; officialNames?: string | undefined },
): Officials {
  const lines = officialNames.split("\n").flatMap((line) => line.trim() || []);
  const alike = (label: string) => lines.some((line) => bearsName(line, bare(label)));
  // Shown as matched by name and not ticked any more, or said before to be somebody else.
  const doubted = new Set([
    ...(about.officials.others ?? []),
    ...about.officials.staff.flatMap(({ id, byName }) => (byName ? [id] : [])),
  ]);
  const chosen = about.accounts.filter(
    ({ value, label }) => officials.includes(value) || (alike(label) && !doubted.has(Number(value))),
  );
  const covered = new Set(chosen.map(({ label }) => nameKey(bare(label))));
  const others = about.accounts.filter(
    (account) => doubted.has(Number(account.value)) && !chosen.includes(account) && alike(account.label),
  );
  return {
    staff: chosen.map(({ value, label }) => ({ id: Number(value), name: bare(label) })),
    names: [...new Set(lines)].filter((line) => !covered.has(nameKey(line))),
    ...(others.length > 0 && { others: others.map(({ value }) => Number(value)) }),
  };
}

/** The name without the unit behind it. */
const bare = (label: string): string => label.split(" – ")[0] ?? label;

export const nameOfficials: ActionForm<"nameOfficials"> = {
  hint: "Người được ghi ở đây không làm được bước nào với phản ánh này. Việc của thủ trưởng bị nêu tên do thủ trưởng khác của đơn vị hoặc lãnh đạo tỉnh làm.",
  button: "Lưu",
  fields: (about) => [
    ...officialsFields(about),
    note("Căn cứ (bắt buộc khi bỏ tên một người)", { required: false }),
  ],
  known: knownOfficials,
  schema: (about) =>
    z.object({ ...officialsAnswers(about), note: maybeText() }).transform(({ note, ...answers }) => ({
      type: "officials_named" as const,
      ...officialsFrom(about, answers),
      ...(note !== undefined && { note }),
    })),
};
