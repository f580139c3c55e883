import { type Actor, reaches } from "~/features/access/permissions";
import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { EXIT, KIND, REJECTION } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { periodTitle } from "~/shared/period";
import { seesConfidential } from "../workflow/reach.server";
import { cellWords, isCellKey, isFormCell } from "./cell-keys";
import { lookedAtOn } from "./count";
import { type BehindCell, episodesBehind } from "./count.queries.server";
import { buildReport } from "./report.server";
import type { AskedReport } from "./report-door.server";
import type { UnitNode } from "./unit-tree";

const PAGE = 50;

/** The page of a list behind a number, in the words of the form. */
export type EpisodeList = {
  title: string;
  /** Unit, period and form. */
  kicker: string;
  /** As the form says it; the list has that many rows in all. */
  count: number;
  query: { unit: string; period: string; scope: string };
  cell: { field: string | null; key: string; reason: string | null };
  rows: EpisodeRow[];
  /** Cursor of the next page. */
  next: string | null;
  isFirstPage: boolean;
  isPublished: boolean;
};

export type EpisodeRow = Pick<BehindCell, "on" | "endedOn"> & {
  /** Tells the lines of a page apart. */
  line: string;
  /** Null, as the title, when the matter is confidential (R7) and the reader may not know of it. */
  referenceCode: string | null;
  title: string | null;
  /** "Lần 2" from the first reopening on. */
  run: number;
  field: string;
  kind: string;
  unit: string;
  exit: string | null;
  /** Where it stands in the register, so that form and register can be held against each other; null when confidential. */
  register: RegisterPlace | null;
};

/** A number of a register, or the place below the numbers (no: null); the way there for those who may read it. */
export type RegisterPlace = { no: number | null; year: number; unitName: string; href: string | null };

/** Null when the query does not name a number: an unknown key, or a field where there is none. */
export async function episodeList(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  { asked, units }: { asked: AskedReport; units: readonly UnitNode[] },
  query: URLSearchParams,
  now: Date,
): Promise<EpisodeList | null> {
  const key = query.get("key");
  const field = query.get("field") || null;
  const reason = query.get("reason") || null;
  if (!isCellKey(key) || (field !== null && !isFormCell(key))) return null;
  if (reason !== null && (key !== "excluded" || !isExclusion(reason))) return null;
  const report = await buildReport(db, { ...asked, scope: asked.scope ?? undefined, now });
  if (!report.ok) throw new Error(`No form: ${report.reason}`);
  const { form, figures, unit, period, scope } = report.value;
  const row = figures.rows.find((each) => each.field === field);
  if (field !== null && !row) return null;
  const cursor = query.get("after");
  const behind = await episodesBehind(db, {
    units,
    period,
    target: unit.code,
    scope,
    field,
    key,
    reason,
    asOf: lookedAtOn(period, localDateOf(now)),
    cursor,
    limit: PAGE,
  });
  const fieldNames = new Map(figures.rows.map((each) => [each.field, each.fieldName]));
  const unitNames = new Map(units.map((each) => [each.code, each.name]));
  const knows = seesConfidential(actor);
  return {
    title: [row?.fieldName, cellWords(key, form.columns), reason && exclusionWords(reason)]
      .filter(Boolean)
      .join(" · "),
    kicker: `Biểu ${form.code} · ${periodTitle(period)} · ${unit.name}`,
    count: behind.count,
    query: { unit: unit.code, period: period.code, scope },
    cell: { field, key, reason },
    rows: behind.items.map((item, i) => ({
      line: `${item.on} ${i}`,
      referenceCode: item.confidential && !knows ? null : item.referenceCode,
      title: item.confidential && !knows ? null : item.title,
      run: (item.episode ?? 0) + 1,
      on: item.on,
      endedOn: item.endedOn,
      field: fieldNames.get(item.field) ?? item.field,
      kind: KIND[item.countedKind].vi,
      unit: unitNames.get(item.unit) ?? item.unit,
      exit: item.exit && EXIT[item.exit].vi,
      register: item.confidential && !knows ? null : registerPlace(actor, item, unitNames),
    })),
    next: behind.next,
    isFirstPage: !cursor,
    isPublished: key === "published",
  };
}

function registerPlace(
  actor: Pick<Actor, "roles">,
  { registerUnit: unit, registerYear: year, registerNo: no }: BehindCell,
  names: ReadonlyMap<string, string>,
): RegisterPlace {
  // Told from a page of a register that ends with this number.
  const place =
    no === null
      ? `${paths.staff.register({ unit, year })}#chua-vao-so`
      : `${paths.staff.register({ unit, year, no })}#so-${no}`;
  const unitName = names.get(unit) ?? unit;
  return { no, year, unitName, href: reaches(actor, "register:read", unit) ? place : null };
}

const isRejection = (reason: string): reason is keyof typeof REJECTION => Object.hasOwn(REJECTION, reason);
const isExclusion = (reason: string): boolean => reason === "TRANSFERRED_OUT" || isRejection(reason);
const exclusionWords = (reason: string): string =>
  isRejection(reason) ? `${reason}: ${REJECTION[reason].vi}` : EXIT.TRANSFERRED_OUT.vi;
