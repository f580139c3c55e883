import { formatNumber } from "~/shared/vi-format";
import type { Finding } from "../checks/rule-codes";
import { figureWords } from "../sections/section-figures";
import { COLUMNS_OF_FILES, type FilledForm, rowOfForm, totalRow } from "./figure-forms";
import { hasOwnRows } from "./sum-forms";

/**
 * What a form and the sections both count. A statement of one of `figures` (several are added up) is right when it is the
 * total of one of `columns` (several are added up); only where both mean the same thing. What is public on a day and what
 * was made public in the period are not, and an overdue file may be one that was answered late or also one that is still open.
 */
type Same = { figures: readonly (readonly string[])[]; columns: readonly (readonly string[])[] };

const one = (figure: string, ...columns: string[]): Same => ({
  figures: [[figure]],
  columns: columns.map((column) => [column]),
});

const SAME: Readonly<Record<string, readonly Same[]>> = {
  impact: [one("issue.assessed", "assessed_total")],
  issued: [one("issue.documents", "documents"), one("issue.procedures", "procedures_total")],
  publication: [
    one("publish.decisions", "decisions"),
    one("publish.procedures", "published_total"),
    one("publish.new", "published_new"),
    { figures: [["publish.amended", "publish.replaced"]], columns: [["published_changed"]] },
    one("publish.abolished", "published_abolished"),
  ],
  review: [one("review.proposed", "reviewed", "planned"), one("review.simplified", "simplified")],
  files: Object.entries(COLUMNS_OF_FILES).map(([figure, columns]) => ({
    figures: [[figure]],
    columns: [columns],
  })),
  "overdue-causes": [
    { figures: [["files.late"], ["files.late", "files.pending_late"]], columns: [["overdue_total"]] },
  ],
  electronic: [one("services.total", "services"), one("electronic.files", "online_files")],
};

/** A figure that is another one in the form: both numbers, and where each stands. */
type Difference = {
  key: string;
  figure: string;
  stated: string;
  /** ", kể cả …" where the form may also be the sum of more figures. */
  also: string;
  made: string;
  columns: string;
};

const andMore = ([first = [], second = []]: Same["figures"]): string =>
  second
    .filter((key) => !first.includes(key))
    .map(figureWords)
    .join(", ");

/** Where the total of a printed form is not what the report states. */
function differences(
  { form, rows }: Pick<FilledForm, "form" | "rows">,
  stated: Readonly<Record<string, number>>,
): Difference[] {
  const values = rowOfForm(form, totalRow(form, rows));
  const at = (column: string) => form.columns.findIndex(({ key }) => key === column);
  const added = (keys: readonly string[], read: (key: string) => number | undefined) => {
    const parts = keys.map(read);
    return parts.includes(undefined) ? null : parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
  };
  return (SAME[form.subject] ?? []).flatMap(({ figures, columns }) => {
    const says = figures.flatMap((keys) => added(keys, (key) => stated[key]) ?? []);
    const holds = columns.flatMap((keys) => {
      const value = added(keys, (key) => values[at(key)]);
      return value === null ? [] : [{ value, columns: keys.map((key) => form.columns[at(key)]?.number) }];
    });
    const [said, first] = [says[0], holds[0]];
    if (said === undefined || first === undefined || holds.some(({ value }) => says.includes(value)))
      return [];
    const [keys = []] = figures;
    return [
      {
        key: keys[0] ?? "",
        figure: keys.map(figureWords).join(" và "),
        stated: formatNumber(said),
        also: says[1] === undefined ? "" : `, kể cả ${andMore(figures)} là ${formatNumber(says[1])}`,
        made: [...new Set(holds.map(({ value }) => formatNumber(value)))].join(" hoặc "),
        columns: holds.map((each) => `(${each.columns.join(") + (")})`).join(" hoặc "),
      },
    ];
  });
}

/**
 * S4: a form and the report's own figures say different things; both numbers are named. Of what was added up from units
 * it is one sentence, with whose numbers they are: the report may speak of more units than the form.
 */
export function formAgainstFigures(filled: FilledForm, stated: Readonly<Record<string, number>>): Finding[] {
  const { form, kind, coverage } = filled;
  const found = differences(filled, stated);
  const [first] = found;
  if (!first) return [];
  if (kind === "TYPED")
    return found.map(({ key, figure, stated: says, also, made, columns }) => ({
      ...{ rule: "S4" as const, where: key, numbers: [says, made] },
      words: `Số ${figure} ghi ${says}${also}, nhưng Biểu ${form.code}, cột ${columns}, cộng các dòng là ${made}.`,
    }));
  const list = found.map(
    ({ figure, stated: says, also, made, columns }) =>
      `số ${figure} ghi ${says}${also}, cột ${columns} là ${made}`,
  );
  const whose = coverage
    ? ` (${coverage.charAt(0).toLowerCase()}${coverage.slice(1).replace(/\.$/, "")})`
    : "";
  const own =
    kind === "SUMMED" && hasOwnRows(form.subject)
      ? " Phần do chính đơn vị thực hiện thì nhập vào biểu này."
      : "";
  return [
    {
      ...{ rule: "S4", where: first.key },
      numbers: found.flatMap(({ stated: says, made }) => [says, made]),
      words: `Biểu ${form.code}${whose} khác số của báo cáo: ${list.join("; ")}.${own}`,
    },
  ];
}
