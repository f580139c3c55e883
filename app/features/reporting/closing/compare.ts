import { EXIT, KIND } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { FIGURE_KEYS, type FieldName, type FigureKey, type Figures, type Row } from "../figures";

/** An item as one of the two sides counts it. */
export type Counted = {
  referenceCode: string;
  /** Null for a publication. */
  episode: number | null;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  exit: keyof typeof EXIT | null;
  unit: string;
  field: string;
  countedKind: "ACT" | "REGULATION";
  keys: readonly string[];
  isLate: boolean;
  enteredAfterClosing: boolean;
};

export type CellDifference = {
  field: string | null;
  fieldName: string;
  key: FigureKey;
  signed: number;
  now: number;
};
/** The cells that an item is counted in: of the row of its field, and of the total. */
export type Cells = { field: string; keys: readonly string[] };
export type ItemDifference = {
  /** Empty where the reader may not know of the item. */
  referenceCode: string;
  run: number;
  isPublication: boolean;
  cause: string;
  /** Where it was counted when the form was closed, and where it is now; null: nowhere. */
  was: Cells | null;
  is: Cells | null;
};

/** Whether an item makes this cell differ: it entered it or left it since the closing. `field` null: the total. */
export function causes(
  { was, is }: Pick<ItemDifference, "was" | "is">,
  { field, key }: { field: string | null; key: string },
): boolean {
  const isIn = (cells: Cells | null) =>
    cells !== null && (field === null || cells.field === field) && cells.keys.includes(key);
  return isIn(was) !== isIn(is);
}

/** The cells that differ between a signed form and the data as they stand now; the total last, with field null. */
export function cellDifferences(
  signed: { rows: readonly Row[]; total: Figures },
  now: { rows: readonly Row[]; total: Figures },
): CellDifference[] {
  const names = new Map([...now.rows, ...signed.rows].map(({ field, fieldName }) => [field, fieldName]));
  const rowOf = (rows: readonly Row[], field: string) => rows.find((row) => row.field === field);
  const differences = [...names].flatMap(([field, fieldName]) =>
    FIGURE_KEYS.map((key) => ({
      field,
      fieldName,
      key,
      signed: rowOf(signed.rows, field)?.[key] ?? 0,
      now: rowOf(now.rows, field)?.[key] ?? 0,
    })),
  );
  const total = FIGURE_KEYS.map((key) => ({
    field: null,
    fieldName: "Tổng cộng",
    key,
    signed: signed.total[key],
    now: now.total[key],
  }));
  return [...differences, ...total].filter((cell) => cell.signed !== cell.now);
}

/** The items that are counted otherwise now than when the form was closed, each with why. */
export function itemDifferences(
  signed: readonly Counted[],
  now: readonly Counted[],
  words: {
    fields: readonly FieldName[];
    unitName: (code: string) => string;
    /** Whether nothing of this unit had been accepted when the form was closed. */
    wasMissing: (code: string) => boolean;
  },
): ItemDifference[] {
  const idOf = ({ referenceCode, episode }: Counted) => `${referenceCode} ${episode}`;
  const after = new Map(now.map((item) => [idOf(item), item]));
  const before = new Map(signed.map((item) => [idOf(item), item]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].sort().flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const item = is ?? was;
    if (!item) return [];
    const cause = causeOf(was, is, words);
    if (cause === null) return [];
    return [
      {
        referenceCode: item.referenceCode,
        run: (item.episode ?? 0) + 1,
        isPublication: item.episode === null,
        cause,
        was: was ? { field: was.field, keys: was.keys } : null,
        is: is ? { field: is.field, keys: is.keys } : null,
      },
    ];
  });
}

function causeOf(
  was: Counted | undefined,
  is: Counted | undefined,
  { fields, unitName, wasMissing }: Parameters<typeof itemDifferences>[2],
): string | null {
  const fieldName = (code: string) => fields.find((field) => field.code === code)?.name ?? code;
  if (!was && is) {
    if (is.enteredAfterClosing) return `Nhập sau khi chốt, ngày đến ${formatDate(is.startedOn)}`;
    return wasMissing(is.unit)
      ? `Khi chốt chưa có báo cáo được tiếp nhận của ${unitName(is.unit)}`
      : `Khi chốt chưa tính vào kỳ này; nay tính cho ${unitName(is.unit)}, ngày đến ${formatDate(is.startedOn)}`;
  }
  if (was && !is)
    return was.isLate
      ? `Nhập muộn: đến ngày ${formatDate(was.startedOn)}, đã tính vào kỳ này khi chốt`
      : "Nay không còn tính vào kỳ này";
  if (!was || !is) return null;
  const changes = [
    ...(was.field === is.field ? [] : [`đổi lĩnh vực: ${fieldName(was.field)} → ${fieldName(is.field)}`]),
    ...(was.countedKind === is.countedKind
      ? []
      : [`đổi loại: ${KIND[was.countedKind].vi} → ${KIND[is.countedKind].vi}`]),
    ...(was.unit === is.unit ? [] : [`đổi đơn vị: ${unitName(was.unit)} → ${unitName(is.unit)}`]),
    ...(was.endedOn === is.endedOn && was.exit === is.exit
      ? []
      : [`đổi kết quả: ${endWords(was)} → ${endWords(is)}`]),
  ];
  const sameCells = [...was.keys].sort().join() === [...is.keys].sort().join();
  if (changes.length === 0 && !sameCells) changes.push("đổi cách tính: nhập muộn hoặc ghi nhận sau khi chốt");
  if (changes.length === 0) return null;
  const text = changes.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const endWords = ({ endedOn, exit }: Counted): string =>
  endedOn && exit ? `${EXIT[exit].vi.toLowerCase()} ngày ${formatDate(endedOn)}` : "đang xử lý";
