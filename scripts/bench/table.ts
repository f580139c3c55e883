import type { Load } from "./load";

export type Row = { small?: Load; large?: Load };
/** The row that all rates are compared with. */
export const BARE = "Trang Remix trống (25 dòng)";

/** The length of the page at both sizes: what grows beside the time, because more is shown. */
const kilobytes = ({ small, large }: Row): string =>
  [small, large].map((load) => (load?.bytes ? (load.bytes / 1024).toFixed(0) : "–")).join(" → ");

type Frame = {
  small: number;
  large: number;
  seconds: number;
  machine: string;
  notes: readonly string[];
  on: string;
};

/** The page docs/performance.md: rates, medians, ratios to the bare page and between the two sizes. */
export function table(
  rows: ReadonlyMap<string, Row>,
  { small, large, seconds, machine, notes, on }: Frame,
): string {
  const n = (value: number | undefined, digits = 0) => (value === undefined ? "–" : value.toFixed(digits));
  const bare = rows.get(BARE);
  const lines = [...rows].map(([name, row]) =>
    [
      name,
      n(row.small?.perSecond),
      n(row.large?.perSecond),
      n(row.small?.median, 1),
      n(row.large?.median, 1),
      n(row.large?.p95, 1),
      row.large && bare?.large ? n(row.large.perSecond / bare.large.perSecond, 2) : "–",
      row.small && row.large ? n(row.large.median / row.small.median, 2) : "–",
      kilobytes(row),
      n((row.small?.errors ?? 0) + (row.large?.errors ?? 0)),
    ].join(" | "),
  );
  return [
    "# Performance",
    "",
    `Written by \`npm run bench\` on ${on}. Machine: ${machine}; portal, PostgreSQL and the readers share it.`,
    `Eight readers at once, ${seconds} seconds a page; sizes are items in the register. Absolute figures move with the machine;`,
    "the ratios are what to compare: to a bare Remix page that reads 25 rows through Prisma, and between the two sizes.",
    "Pages are drawn anew for each reader (`PAGE_CACHE=0`) but where they are “giữ sẵn”: kept in memory, as the portal runs",
    "(decision 0014), and sent packed as every browser asks for them. Aims: public pages at least 0.70 of the bare page, drawn anew 0.80, and 15 times its rate kept; no error; a page",
    "with 100 times the items at most 1.3 times slower. Each page is measured at both sizes in succession. Both registers span",
    "six years and have enough at work, of it some late, to fill each list of work: the smaller 450 items at work, 13 in the",
    "quarter before, the larger 1,000 and 4,200. Where KB differ, a list shows more; a form's statement counts more.",
    "Also where pages are drawn anew, settings, filters with their counts, counted figures and the answers related to one are kept as",
    "data while nothing changes (decision 0046): of readers of the same address, the first after a change pays for them.",
    "",
    `| Page | /s at ${small} | /s at ${large} | median ms at ${small} | median ms at ${large} | p95 ms at ${large} | rate ÷ bare | median ${large} ÷ ${small} | KB at ${small} → ${large} | errors |`,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...lines.map((line) => `| ${line} |`),
    "",
    ...notes.map((line) => `- ${line}`),
    "",
  ].join("\n");
}
