import { searchable } from "~/shared/vi-format";

/** A unit as far as names are compared. */
export type NamedUnit = { code: string; name: string; level: string };

/** A name as it is compared: no marks, case or punctuation, one way of writing UBND and TP., and UBND itself left out. */
const unitNameKey = (name: string): string =>
  searchable(name.replace(/[^\p{L}\p{M}\d]+/gu, " "))
    .replace(/\b(?:uy ban nhan dan|ubnd)\b/g, " ")
    .replace(/\btp\b/g, "thanh pho")
    .replace(/ +/g, " ")
    .trim();

/**
 * The unit of the province that a typed name means, ended ones among them; null for a body outside. The province or the
 * district may stand behind the name ("Sở Xây dựng tỉnh …"), so that the department of another province stays outside.
 */
export function ownUnitNamed<U extends NamedUnit>(typed: string, units: readonly U[]): U | null {
  const places = units.filter(({ level }) => level === "PROVINCE" || level === "DISTRICT");
  const behind = places.map(({ name }) => unitNameKey(name)).filter((place) => place !== "");
  const keys = [unitNameKey(typed)];
  // Each place is taken off once from what stood before: "xã …, huyện …, tỉnh …".
  for (const key of keys)
    for (const place of behind) if (key.endsWith(` ${place}`)) keys.push(key.slice(0, -place.length - 1));
  const meant = keys.filter((key) => key !== "");
  return units.find(({ name }) => meant.includes(unitNameKey(name))) ?? null;
}
