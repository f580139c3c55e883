import type { IndexDefinition, IndexValue } from "~/features/reporting/indices/indices";
import type { IndicesPage } from "~/features/reporting/indices/indices-page.server";
import { BehindLink } from "~/features/reporting/overview/behind-link";
import { paths } from "~/paths";
import { formatCount, formatPercent, NOTHING_AROSE } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";

type Line = IndicesPage["lines"][number];

/** One line a unit, one column an index; numerator and denominator lead to their items. */
export function IndexTable({ page: { lines, definitions, period, ratingsFrom } }: { page: IndicesPage }) {
  return (
    <DataTable
      caption={`Chỉ số ${period.title}`}
      rows={lines}
      rowKey={({ unit, scope }) => `${unit} ${scope}`}
      empty={null}
      columns={[
        {
          key: "name",
          header: "Đơn vị",
          rowHeader: true,
          cell: ({ unit, name, scope }: Line) => (
            <>
              {scope === "consolidated" ? <b>{name}, cả đơn vị trực thuộc</b> : null}
              {scope === "own" ? (
                <a href={paths.staff.indices({ unit, period: period.code, scope: "own" })}>{name}</a>
              ) : null}
            </>
          ),
        },
        ...definitions.map((index, at) => ({
          key: index.code,
          header: index.title,
          cell: (line: Line) => {
            const value = line.values[at];
            return value ? <Value {...{ index, value, line, ratingsFrom }} period={period.code} /> : null;
          },
        })),
      ]}
    />
  );
}

type Props = {
  index: IndexDefinition;
  value: IndexValue;
  line: Line;
  period: string;
  ratingsFrom: number;
};

function Value({ index, value, line, period, ratingsFrom }: Props) {
  const { unit, scope, name } = line;
  const behind = { unit, scope, period };
  const { numerator, denominator, dissatisfied, points, blocked } = value;
  const counted = numerator + (dissatisfied ?? 0);
  return (
    <>
      <b>{points === null ? formatPercent(numerator, denominator) : `${points} điểm`}</b>
      <span className="meta">
        {denominator === 0 ? (
          points === null ? null : (
            <> {NOTHING_AROSE}</>
          )
        ) : (
          <>
            {" = "}
            {dissatisfied ? "(" : null}
            <BehindLink
              inText
              {...behind}
              cell={index.numerator}
              n={counted}
              words={`Tử số, ${index.title}, ${name}`}
            />
            {dissatisfied ? ` − ${dissatisfied})` : null} /{" "}
            <BehindLink
              inText
              {...behind}
              cell={index.denominator}
              n={denominator}
              words={`Mẫu số, ${index.title}, ${name}`}
            />
          </>
        )}
        {index.measure === "POINTS" && index.blocker && blocked !== null && blocked > 0 ? (
          <>
            {", "}
            <BehindLink
              inText
              {...behind}
              cell={index.blocker}
              n={blocked}
              words={`Việc kéo dài, ${index.title}, ${name}`}
            />{" "}
            việc kéo dài
          </>
        ) : null}
        {index.lessDissatisfied && denominator > 0 ? (
          <>
            {"; "}
            {dissatisfied === null
              ? `chưa đủ ${formatCount(ratingsFrom)} đánh giá`
              : `${formatCount(dissatisfied)} đánh giá không hài lòng`}
          </>
        ) : null}
      </span>
    </>
  );
}
