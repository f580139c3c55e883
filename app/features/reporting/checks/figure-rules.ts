import type { Period } from "~/shared/period";
import { isOfEndedLevel } from "../sections/levels-in-force";
import type { RuleCode } from "./rule-codes";

/** `total` = the sum of `parts`; an `optional` part that is not stated counts as nothing. */
export type SumRule = {
  rule: RuleCode;
  total: string;
  parts: readonly string[];
  optional?: readonly string[];
  /** Not asked when this figure is stated: another rule says the same in more steps. */
  unless?: string;
};

/** `part` ≤ `whole`, when both are stated. */
export type PartRule = { part: string; whole: string };

const pakn = (total: string, ...parts: string[]) => ({
  total: `pakn.${total}`,
  parts: parts.map((part) => `pakn.${part}`),
});
const levels = (key: string) => ["province", "district", "commune"].map((level) => `${key}_${level}`);

/** What has to add up: seeds.md S1, S2, S4; counting.md §6 for PAKN. */
export const SUM_RULES: readonly SumRule[] = [
  { rule: "S1", ...pakn("received_total", "opening", "new") },
  { rule: "S2", ...pakn("received_total", "resolved_total", "pending_total") },
  { rule: "S2", ...pakn("received_act", "resolved_act", "pending_act") },
  { rule: "S2", ...pakn("received_reg", "resolved_reg", "pending_reg") },
  { rule: "S4", ...pakn("received_total", "received_act", "received_reg") },
  { rule: "S4", ...pakn("resolved_total", "resolved_act", "resolved_reg") },
  { rule: "S4", ...pakn("resolved_total", "resolved_opening", "resolved_new") },
  { rule: "S4", ...pakn("pending_total", "pending_act", "pending_reg") },
  { rule: "S1", total: "files.received", parts: ["files.new", "files.opening"] },
  {
    rule: "S1",
    total: "files.received",
    parts: ["files.new_direct", "files.opening", "files.new_online"],
    unless: "files.new",
  },
  { rule: "S4", total: "files.new", parts: ["files.new_online", "files.new_direct"] },
  { rule: "S4", total: "files.received", parts: levels("files.received") },
  { rule: "S4", total: "files.resolved", parts: levels("files.resolved") },
  { rule: "S2", total: "files.received", parts: ["files.resolved", "files.pending"] },
  {
    rule: "S4",
    total: "files.resolved",
    parts: ["files.early", "files.on_time", "files.late"],
    unless: "files.in_time",
  },
  { rule: "S4", total: "files.resolved", parts: ["files.in_time", "files.late"] },
  { rule: "S4", total: "files.in_time", parts: ["files.early", "files.on_time"] },
  { rule: "S4", total: "files.pending", parts: ["files.pending_in_time", "files.pending_late"] },
  { rule: "S4", total: "onestop.total", parts: ["onestop.in_time", "onestop.late", "onestop.pending"] },
  { rule: "S4", total: "onestop.total", parts: ["centre.received", "district.received", "commune.received"] },
  { rule: "S4", total: "onestop.pending", parts: ["centre.pending", "district.pending", "commune.pending"] },
  ...["centre", "district", "commune", "linked"].map((at) => ({
    rule: "S2" as const,
    total: `${at}.received`,
    parts: [`${at}.resolved`, `${at}.pending`],
  })),
  { rule: "S4", total: "publish.open", parts: levels("publish.open") },
  { rule: "S4", total: "publish.local", parts: levels("publish.local") },
  {
    rule: "S4",
    total: "publish.procedures",
    parts: ["publish.new", "publish.amended", "publish.replaced", "publish.abolished"],
  },
  { rule: "S4", total: "publish.entered", parts: ["publish.new", "publish.amended", "publish.replaced"] },
  { rule: "S4", total: "services.total", parts: ["services.level2", "services.level3", "services.level4"] },
  { rule: "S4", total: "services.total", parts: ["services.full", "services.partial"] },
  { rule: "S4", total: "esystem.units", parts: ["esystem.departments", "esystem.districts"] },
  {
    rule: "S4",
    total: "ballots.total",
    parts: ["ballots.content", "ballots.normal", "ballots.unsatisfied"],
    optional: ["ballots.unsatisfied"],
  },
  {
    rule: "S4",
    total: "ballots.total",
    parts: ["ballots.very_satisfied", "ballots.satisfied", "ballots.normal", "ballots.unsatisfied"],
    unless: "ballots.content",
  },
  { rule: "S4", total: "ballots.content", parts: ["ballots.very_satisfied", "ballots.satisfied"] },
];

/** The rules as they hold for a period: a part of a level that exists no more counts as nothing when it is not stated. */
export const sumRulesOf = (period: Pick<Period, "from">): readonly SumRule[] =>
  SUM_RULES.map((rule) => {
    const ended = isByLevel(rule) ? rule.parts.filter((part) => isOfEndedLevel(part, period)) : [];
    return ended.length === 0 ? rule : { ...rule, optional: [...(rule.optional ?? []), ...ended] };
  });

/** "Electronic one-stop units" of departments and districts may since have become those of communes, which no figure has. */
const isByLevel = ({ parts }: SumRule): boolean => parts.some((part) => /_commune$|^commune\./.test(part));

const within = (whole: string, ...parts: string[]): PartRule[] => parts.map((part) => ({ part, whole }));

/** What may not be larger than what it is a part of: seeds.md S5. */
export const PART_RULES: readonly PartRule[] = [
  ...within("pakn.opening", "pakn.resolved_opening"),
  ...within("pakn.new", "pakn.resolved_new"),
  ...within("pakn.received_total", "pakn.through_system", "pakn.resolved_total", "pakn.pending_total"),
  ...within("files.received", "files.resolved", "files.pending", "files.opening", "onestop.total"),
  ...within("files.resolved", "files.late", "files.in_time"),
  ...within("files.pending", "files.pending_late"),
  ...within("files.new_online", "centre.online", "electronic.files"),
  ...["province", "district", "commune"].flatMap((level) => [
    ...within(`files.resolved_${level}`, `files.in_time_${level}`),
    ...within(`publish.open_${level}`, `publish.local_${level}`),
  ]),
  // No desk has more than the whole province: seeds.md S5.
  ...["centre", "district", "commune"].flatMap((at) =>
    ["received", "resolved", "pending"].flatMap((role) => within(`files.${role}`, `${at}.${role}`)),
  ),
  ...within("centre.received", "centre.opening", "centre.resolved"),
  ...within("centre.land_received", "centre.land_resolved"),
  ...within("esystem.received", "esystem.resolved", "esystem.level3", "esystem.level4", "esystem.direct"),
  ...within("services.total", "services.level2", "services.level3", "services.level4"),
  ...within("publish.open", "publish.local"),
  ...within("shorten.days_before", "shorten.days"),
  ...within("shorten.procedures", "shorten.over_plan"),
  ...within("review.proposed", "review.simplified"),
  ...["departments", "districts", "communes"].flatMap((kind) => within(`units.${kind}_all`, `units.${kind}`)),
];

/** Stock at the beginning = stock at the end of the period before: seeds.md S3. */
export const OPENING_RULES: readonly { opening: string; closing: string }[] = [
  { opening: "pakn.opening", closing: "pakn.pending_total" },
  { opening: "files.opening", closing: "files.pending" },
  { opening: "centre.opening", closing: "centre.pending" },
];

/** What a share is a share of, where reports are known to take another base: seeds.md S7. */
export const SHARE_BASES: Readonly<Record<string, string>> = {
  "esystem.level3": "esystem.received",
  "esystem.level4": "esystem.received",
  "online.files": "files.resolved",
};

/** Flows that can only grow with the period: a part of the time never holds more than the whole. seeds.md S6. */
export const FLOWS: readonly string[] = ["files.late", "files.in_time", "files.resolved", "pakn.new"];

/** Summed up when they are not stated themselves, for comparing periods and bases of shares only. */
export const DERIVED: readonly { key: string; plus: readonly string[]; minus: readonly string[] }[] = [
  { key: "files.resolved", plus: levels("files.resolved"), minus: [] },
  { key: "files.in_time", plus: levels("files.in_time"), minus: [] },
  { key: "files.late", plus: ["files.resolved"], minus: ["files.in_time"] },
];
