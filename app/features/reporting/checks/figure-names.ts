import type { Values } from "./check-figures";
import type { Role, Scope, Time } from "./figure-cues";

export type Domain = "files" | "pakn";
/** What a number counts, by its words. */
export type Meaning = {
  domain: Domain;
  role: Role;
  time: Time | null;
  scope: Scope | null;
  /** PAKN only: about acts or about regulations. */
  kind: "act" | "reg" | null;
};

const BY_TIME: Readonly<Record<"resolved" | "pending", Readonly<Record<Time, readonly string[]>>>> = {
  resolved: {
    early: ["early"],
    // "Đúng hạn" is often said of all that was not late.
    on_time: ["on_time", "in_time"],
    in_time: ["in_time"],
    not_due: ["in_time"],
    late: ["late"],
  },
  pending: {
    early: ["pending_in_time"],
    on_time: ["pending_in_time"],
    in_time: ["pending_in_time"],
    not_due: ["pending_in_time"],
    late: ["pending_late"],
  },
};

const names = (role: Role, time: Time | null): readonly string[] =>
  time !== null && (role === "resolved" || role === "pending") ? BY_TIME[role][time] : [role];

/** Files sent online, as sections of one desk or of e-government count them. */
const ONLINE = ["centre.online", "online.files", "electronic.files"];

/** Keys of the figures that the words may mean. */
export function keysOf({ domain, role, time, scope, kind }: Meaning): string[] {
  if (domain === "pakn") return time === null ? paknKeys(role, scope, kind) : [];
  const own = names(role, time);
  const of = (...rooms: string[]) => rooms.flatMap((room) => own.map((name) => `${room}.${name}`));
  const level = (...levels: string[]) => levels.flatMap((each) => own.map((name) => `files.${name}_${each}`));
  if (scope === null) return of("files");
  if (scope === "centre" || scope === "linked" || scope === "esystem") return of(scope);
  if (scope === "district" || scope === "commune") return [...of(scope), ...level(scope)];
  if (scope === "province") return level("province");
  if (scope === "online" || scope === "direct")
    return role === "new" || role === "received"
      ? [`files.new_${scope}`, ...(scope === "online" ? ONLINE : [])]
      : [];
  if (scope === "onestop")
    return role === "received" || (role === "resolved" && time === null) ? ["onestop.total"] : of("onestop");
  return [];
}

function paknKeys(role: Role, scope: Scope | null, kind: Meaning["kind"]): string[] {
  if (scope === "system") return ["pakn.through_system"];
  if (scope !== null) return [];
  if (role === "new" || role === "opening" || role === "published") return kind ? [] : [`pakn.${role}`];
  return [`pakn.${role}_${kind ?? "total"}`];
}

/** What the number is a part of, when its words restrict it to something that no figure has. */
export const wholeOf = (meaning: Meaning): string[] => keysOf({ ...meaning, scope: null, kind: null });

/** The figures that stand for a bare "đã giải quyết" in a section that speaks of one desk only. */
export function inSection(meaning: Meaning, figures: readonly string[]): string[] {
  const rooms: Scope[] = ["centre", "district", "commune", "linked", "onestop", "esystem"];
  const own = rooms.flatMap((scope) => keysOf({ ...meaning, scope })).filter((key) => figures.includes(key));
  const bare = keysOf(meaning);
  return own.length === 0 || bare.some((key) => figures.includes(key)) ? bare : own;
}

/** With what follows from stated figures, for comparing only. */
export function withInTime(values: Values): Values {
  const [early, onTime] = [values.get("files.early"), values.get("files.on_time")];
  if (values.has("files.in_time") || early === undefined || onTime === undefined) return values;
  return new Map([...values, ["files.in_time", early + onTime]]);
}
