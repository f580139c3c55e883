import { boundedRuns } from "./bounded-runs";
import { checkBounds } from "./check-bounds";
import {
  checkContained,
  checkDetails,
  checkOpening,
  checkParts,
  checkSilence,
  checkSums,
  checkWriting,
  type Values,
  valuesOf,
} from "./check-figures";
import type { CheckInput, TypedText } from "./check-input";
import { checkShares } from "./check-shares";
import { checkChannels } from "./check-text-channels";
import { checkShareClaims } from "./check-text-claims";
import { checkDates } from "./check-text-dates";
import { checkEquations } from "./check-text-equations";
import { checkAgainstFigures } from "./check-text-figures";
import { checkBlanks, checkFormCodes, checkNumbering, checkSpelling } from "./check-text-form";
import { checkFractions } from "./check-text-fractions";
import { checkGrowth } from "./check-text-growth";
import { checkLevelLists, checkLevels } from "./check-text-levels";
import { checkNothing } from "./check-text-nothing";
import { checkAbout, checkSeparators } from "./check-text-numbers";
import { checkOnTime } from "./check-text-on-time";
import { checkTextShares } from "./check-text-shares";
import { checkSpokenNumbers } from "./check-text-spoken";
import { checkTextSums } from "./check-text-sums";
import { checkTokens, withFigures } from "./check-text-tokens";
import { checkTotality } from "./check-text-totality";
import { checkTypedFigures } from "./check-text-typed";
import { checkVague } from "./check-text-vague";
import { checkTextWholes } from "./check-text-wholes";
import { checkWritten } from "./check-text-written";
import { checkYears } from "./check-text-years";
import { FLOWS, sumRulesOf } from "./figure-rules";
import { ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";

/**
 * Every check of seeds.md (S1–S12) and of free text, on one report. Pure: the same report gives the same findings, in
 * the order figures, shares, other periods, blanks, texts. An empty list means that nothing contradicts anything.
 */
export function checkReport(input: CheckInput): Finding[] {
  const values = valuesOf(input.figures);
  const previous = input.previous ? new Map(Object.entries(input.previous)) : null;
  return unique([
    ...checkFigureSet(values, input),
    ...(previous ? checkOpening(values, previous, input.partial) : []),
    ...(input.contained ?? []).flatMap((inner) => [
      ...checkFigureSet(valuesOf(inner.figures), inner),
      ...checkContained(input, inner, FLOWS),
    ]),
    ...(input.kind === "report" ? checkPakn(values) : []),
    ...(input.missing ?? []).map(({ where, words }) => ({ rule: "S11" as const, where, words, numbers: [] })),
    ...input.texts.flatMap((text) => checkText(text, values, input)),
  ]);
}

function checkFigureSet(
  values: Values,
  input: Pick<CheckInput, "period" | "figures" | "shares" | "details" | "partial">,
): Finding[] {
  const rules = sumRulesOf(input.period);
  return [
    ...checkWriting(input.figures, rules),
    ...checkBounds(input, input.details ?? {}),
    ...checkSums(values, input.partial, rules),
    ...checkSilence(values, input.partial),
    ...checkParts(values, input.partial, rules),
    ...checkDetails(values, input.details ?? {}),
    ...checkShares(values, input.shares ?? []),
  ];
}

/** S11, S12: PAKN are reported with what was open before and after, and nothing is said to be nothing. */
function checkPakn(values: Values): Finding[] {
  const received = values.get("pakn.received_total");
  if (received === undefined)
    return [
      {
        rule: "S12",
        where: "pakn.received_total",
        words: "Chưa có số PAKN tiếp nhận; nếu không có, ghi rõ “không phát sinh” (số 0).",
        numbers: [],
      },
    ];
  if (values.has("pakn.opening") || values.has("pakn.pending_total")) return [];
  return [
    {
      rule: "S11",
      where: "pakn.opening",
      words: "Chưa nêu số PAKN kỳ trước chuyển qua, số đang xử lý và số theo từng lĩnh vực.",
      numbers: [],
    },
  ];
}

/** All that can be said of one text; `values` are the report's figures. */
export function checkText(
  { section, text, plans = false, figures = [] }: TypedText,
  values: Values,
  {
    period,
    reportedOn,
    details = {},
    partial,
    formCodes,
    unitName = null,
  }: Pick<CheckInput, "period" | "reportedOn" | "details" | "partial" | "formCodes" | "unitName">,
): Finding[] {
  const given = boundedRuns(text.normalize("NFC"));
  const typed = withFigures(given, values);
  const frame = { period, reportedOn, plans };
  // A sum of some units says nothing against a text about all of them.
  const sure = partial ? new Map([...values].filter(([key]) => !partial.has(key))) : values;
  const unit = ownUnit(unitName);
  const own = unit.withoutName(typed);
  const whose = { period: period.code, unit };
  const counted = (words: string): Finding[] => [
    ...checkAgainstFigures(section, words, sure, { ...whose, figures }),
    ...checkTypedFigures(section, words, sure, whose),
    ...checkFractions(section, words, sure, whose),
    ...checkChannels(section, words, sure, whose),
    ...checkLevels(section, words, sure),
    ...checkLevelLists(section, words, sure),
  ];
  return [
    ...checkTokens(section, given, values, details),
    ...checkSeparators(section, typed),
    ...checkWritten(section, typed),
    ...checkAbout(section, typed, plans),
    ...(plans ? [] : checkVague(section, typed)),
    ...checkTextSums(section, typed),
    ...checkEquations(section, typed),
    ...checkTextWholes(section, typed),
    ...checkTextShares(section, typed),
    ...checkGrowth(section, typed),
    ...(plans ? [] : checkOnTime(section, own, sure, whose)),
    // What is planned is not what was counted.
    ...(plans ? [] : checkShareClaims(section, own, sure, whose)),
    ...(plans ? [] : [...counted(own), ...checkSpokenNumbers(own, counted)]),
    ...(plans ? [] : checkTotality(section, own, sure, whose)),
    ...(plans ? [] : checkNothing(section, own, sure, whose)),
    ...checkDates(section, typed, frame),
    ...checkYears(section, typed, frame),
    ...checkFormCodes(section, typed, formCodes),
    ...checkBlanks(section, typed),
    ...checkNumbering(section, typed),
    ...checkSpelling(section, typed),
  ];
}

/** One sentence is said once, whatever led to it. */
function unique(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ rule, where, words }) => {
    const key = `${rule} ${where} ${words}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
