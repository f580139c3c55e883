import type { z } from "zod";
import { formLineProblem } from "../forms/form-codes";
import { tokensOf } from "../narrative/sentence";
import { type Section, SectionSchema, type SumSchema } from "./outline";
import { figureField } from "./section-figures";

/** How many sentences a section's page offers beyond those it has. */
const SPARE = 2;
const LEVELS = ["PROVINCE", "OFFICE", "DEPARTMENT", "VERTICAL_AGENCY", "DISTRICT", "COMMUNE"];
const KNOWN_WORDS = ["@period", "@next", "@unit", "@coverage"];

type Errors = Record<string, string[]>;
type Sum = z.infer<typeof SumSchema>;

/** The fields of one section's page, by name. Lists stand a line each. */
export function outlineValues(section: Section): Record<string, string> {
  const { number, title, figures, required, details, forms, sums, texts, sentences, plans } = section;
  return {
    number,
    title,
    figures: figures.join("\n"),
    required: required.join("\n"),
    details: details.join("\n"),
    forms: forms.join("\n"),
    sums: sums.map(sumLine).join("\n"),
    texts: texts
      .map(({ label, required: must, place }) =>
        [label, ...(must ? ["bắt buộc"] : []), ...(place === "after" ? ["sau"] : [])].join(" | "),
      )
      .join("\n"),
    plans: plans ? "on" : "",
    ...Object.fromEntries(
      sentences.flatMap(({ text, zero, unless }, i) => [
        [`sentence${i}`, text],
        [`zeroOf${i}`, zero?.of.join(", ") ?? ""],
        [`zeroText${i}`, zero?.text ?? ""],
        [`unless${i}`, unless ?? ""],
      ]),
    ),
  };
}

/** The numbers of the sentence fields on a section's page. */
export const sentenceSlots = ({ sentences }: Pick<Section, "sentences">): number[] =>
  Array.from({ length: sentences.length + SPARE }, (_, i) => i);

const sumLine = ({ key, of, levels }: Sum): string =>
  [key, ...(of ? [`= ${of}`] : []), ...(levels.length > 0 ? [`@ ${levels.join(", ")}`] : [])].join(" ");

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.normalize("NFC").trim())
    .filter(Boolean);

/** What was posted for a section, or what is wrong with it by field; key and depth stay as they are. */
export function readOutlineForm(
  before: Section,
  get: (name: string) => string,
): { section: Section; errors: null } | { section: null; errors: Errors } {
  const errors: Errors = {};
  const complain = (field: string, words: string) => {
    errors[field] = [...(errors[field] ?? []), words];
  };
  const keys = (field: string) => {
    const list = linesOf(get(field));
    for (const key of list) if (!figureField(key)) complain(field, `Không có chỉ tiêu “${key}”`);
    return list;
  };
  const [number, title] = [get("number").trim(), get("title").trim()];
  if (!title) complain("title", "Nhập tên mục");
  const sentences = sentenceSlots(before).flatMap((i) => {
    const text = get(`sentence${i}`).normalize("NFC").trim();
    if (!text) return [];
    for (const problem of sentenceProblems(text)) complain(`sentence${i}`, problem);
    const of = get(`zeroOf${i}`)
      .split(/[\s,;]+/)
      .filter(Boolean);
    const zeroText = get(`zeroText${i}`).normalize("NFC").trim();
    for (const key of of) if (!figureField(key)) complain(`zeroOf${i}`, `Không có chỉ tiêu “${key}”`);
    for (const problem of sentenceProblems(zeroText)) complain(`zeroText${i}`, problem);
    if (zeroText && of.length === 0) complain(`zeroOf${i}`, "Nhập chỉ tiêu bằng 0 thì dùng câu này");
    const unless = get(`unless${i}`).trim();
    return [
      {
        text,
        ...(of.length > 0 ? { zero: { of, text: zeroText } } : {}),
        ...(unless ? { unless } : {}),
      },
    ];
  });
  const sums = linesOf(get("sums")).flatMap((line) => {
    const read = readSum(line);
    if (typeof read !== "string") return [read];
    complain("sums", read);
    return [];
  });
  const forms = linesOf(get("forms"));
  for (const problem of forms.flatMap((line) => formLineProblem(line) ?? [])) complain("forms", problem);
  const parsed = SectionSchema.safeParse({
    ...before,
    number,
    title,
    figures: keys("figures"),
    required: keys("required"),
    details: keys("details"),
    forms,
    texts: readTexts(before, linesOf(get("texts"))),
    plans: get("plans") === "on",
    sentences,
    sums,
  });
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues)
      if (Object.keys(errors).length === 0) complain(String(path[0] ?? "title"), message);
  return parsed.success && Object.keys(errors).length === 0
    ? { section: parsed.data, errors: null }
    : { section: null, errors };
}

/** Texts keep their key by their place in the list: what was typed under it stays. */
function readTexts(before: Section, lines: readonly string[]) {
  const used = new Set<string>();
  return lines.map((line, i) => {
    const [label = "", ...marks] = line.split("|").map((part) => part.trim());
    const known = before.texts.find((text) => text.label === label) ?? before.texts[i];
    let key = known && !used.has(known.key) ? known.key : `text${i + 1}`;
    while (used.has(key)) key = `${key}_`;
    used.add(key);
    const place = marks.includes("sau") ? "after" : "before";
    const hint = known?.hint ? { hint: known.hint } : {};
    const lead = known?.lead ? { lead: known.lead } : {};
    return { key, label, ...hint, ...lead, required: marks.includes("bắt buộc"), place };
  });
}

function readSum(line: string): Sum | string {
  const [, key = "", of, levels = ""] = /^(\S+)(?:\s*=\s*(\S+))?(?:\s*@\s*(.+))?$/.exec(line) ?? [];
  const names = levels.split(/[\s,]+/).filter(Boolean);
  const unknown = [key, ...(of ? [of] : [])].find((each) => !figureField(each));
  if (unknown !== undefined) return `“${line}”: không có chỉ tiêu “${unknown}”`;
  const wrong = names.find((name) => !LEVELS.includes(name));
  if (wrong) return `“${line}”: không có cấp “${wrong}”; các cấp: ${LEVELS.join(", ")}`;
  return { key, ...(of ? { of } : {}), levels: names as Sum["levels"] };
}

/** What keeps a sentence from being printed: unknown figures, brackets that do not close. */
export function sentenceProblems(text: string): string[] {
  const tokens = tokensOf(text).flatMap((token) =>
    token
      .replace(/^(share|list):/, "")
      .split("/")
      .map((part) => part.trim()),
  );
  const unknown = tokens.filter((token) => !KNOWN_WORDS.includes(token) && !figureField(token));
  const opens = (open: string, close: string) => text.split(open).length !== text.split(close).length;
  return [
    ...unknown.map((token) => `Không có chỉ tiêu “${token}”`),
    ...(opens("{", "}") || opens("[", "]") ? ["Ngoặc mở ra mà không đóng lại"] : []),
  ];
}
