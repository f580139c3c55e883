import { searchable } from "~/shared/vi-format";

/**
 * The officials an item complains of: accounts of staff, by number and the name they had, and names that were typed.
 * Who is among them takes no step on the item (workflow.md §1). `byName`: nobody chose the account, a typed name is
 * its owner's. `others`: accounts that bear a typed name and are, as was said with a reason, somebody else.
 */
export type Officials = {
  staff: readonly { id: number; name: string; byName?: true }[];
  names: readonly string[];
  others?: readonly number[];
  /** Who put each of them on (see keysOf): the code of a unit, or PROVINCE. What is not told stands as the province's. */
  by?: Readonly<Record<string, string>>;
  /** Accounts named in items that are merged into this one, and so answered with it; no event says these. */
  under?: readonly number[];
};
const PROVINCE = "PROVINCE";

export const NOBODY_NAMED: Officials = { staff: [], names: [] };

/** Whether a member of staff is kept from the item, named in it or in one that is answered with it; not when nobody knows who acts. */
export const isNamed = (
  officials: Pick<Officials, "staff" | "under">,
  staffId: number | undefined,
): boolean => staffId !== undefined && namedIn(officials).includes(staffId);

/** Accounts that take no step on the item (decision 0031). */
export const namedIn = ({ staff, under = [] }: Pick<Officials, "staff" | "under">): number[] => [
  ...staff.map(({ id }) => id),
  ...under,
];

/** What to say to one of them. */
export const namedWhere = (
  { staff }: Pick<Officials, "staff">,
  staffId: number | undefined,
): "NAMED_IN_IT" | "NAMED_IN_MERGED" =>
  staff.some(({ id }) => id === staffId) ? "NAMED_IN_IT" : "NAMED_IN_MERGED";

const TITLE = /^(?:(?:ba|ong|anh|chi|co|chu|dong chi|d\/c|ts|ths)[ .]+)+/;
const words = (text: string): string => searchable(text.replace(/[^\p{L}\p{M}]+/gu, " "));

/** A name as it is compared: without accents, case, a title before it and what stands behind a comma. */
export const nameKey = (typed: string): string =>
  words(searchable(typed.split(/[,;(–]| - /)[0] ?? typed).replace(TITLE, ""));

/**
 * Whether a typed name may be that of an account: the same name, or a line that holds a name of three words and more
 * whole, with a position or somebody else's name around it.
 */
export function bearsName(typed: string, account: string): boolean {
  const name = words(account);
  if (name === "") return false;
  return nameKey(typed) === name || (name.split(" ").length > 2 && ` ${words(typed)} `.includes(` ${name} `));
}

/** The officials with the accounts that bear a typed name among them. */
export function withNamed(
  officials: Officials,
  accounts: readonly { id: number; name: string }[],
): Officials {
  const known = new Set([...officials.staff.map(({ id }) => id), ...(officials.others ?? [])]);
  const alike = accounts.filter(
    ({ id, name }) => !known.has(id) && officials.names.some((typed) => bearsName(typed, name)),
  );
  if (alike.length === 0) return officials;
  return {
    ...officials,
    staff: [...officials.staff, ...alike.map(({ id, name }) => ({ id, name, byName: true as const }))],
  };
}

/** What an event says of them, without its other answers. */
export const officialsOf = ({ staff, names, others, by }: Officials): Officials => ({
  staff,
  names,
  ...(others && { others }),
  ...(by && { by }),
});

const keysOf = ({ staff, names }: Pick<Officials, "staff" | "names">): string[] => [
  ...staff.map(({ id }) => `#${id}`),
  ...names.map(nameKey),
];

/** Who put each on: those who were on stay with whoever named them; `unit` null for the province. */
export function namedBy(before: Officials, after: Officials, unit: string | null): Officials {
  const on = new Set(keysOf(before));
  const origin = (key: string) => (on.has(key) ? originOf(before, key) : (unit ?? PROVINCE));
  // An account that is ticked for a typed name stays with whoever typed it.
  return { ...officialsOf(after), by: Object.fromEntries(keysOf(after).map((key) => [key, origin(key)])) };
}

/** Who put somebody on; who is matched by name was put on by whoever typed the name. */
function originOf({ staff, names, by = {} }: Officials, key: string): string {
  const alike = staff.find(({ id, byName }) => byName && `#${id}` === key);
  const typed = alike && names.find((name) => bearsName(name, alike.name));
  return by[typed === undefined ? key : nameKey(typed)] ?? PROVINCE;
}

/** By whom those were put on who are on no more: codes of units, or PROVINCE; [] when nobody is taken off. */
export function takenOffFrom(before: Officials, after: Pick<Officials, "staff" | "names">): string[] {
  const left = new Set(keysOf(after));
  const stays = (key: string) =>
    left.has(key) || (!key.startsWith("#") && after.staff.some(({ name }) => bearsName(key, name)));
  return keysOf(before).flatMap((key) => (stays(key) ? [] : [originOf(before, key)]));
}

/** Whether a unit put all of them on itself, and so may take them off. */
export const areOwn = (origins: readonly string[], unit: string): boolean =>
  origins.every((origin) => origin === unit);

/** Everybody by name, accounts first. */
export const namesOf = ({ staff, names }: Officials): string[] => [
  ...staff.map(({ name }) => name),
  ...names,
];

/** Whether nobody is put on or taken off: the same accounts, the same typed names, the same people said to be others. */
export function sameOfficials(before: Officials, after: Officials): boolean {
  const said = ({ staff, names, others = [] }: Officials) =>
    [
      ...keysOf({ staff: staff.filter(({ byName }) => !byName), names }),
      ...others.map((id) => `not ${id}`),
    ].sort();
  return said(before).join("\n") === said(after).join("\n");
}
