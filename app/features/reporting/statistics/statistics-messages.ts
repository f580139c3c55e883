import { inBoth } from "~/shared/language";
import { formatCount, formatDate, formatPercent } from "~/shared/vi-format";
import { type Part, VIETNAMESE } from "./statistics-vietnamese";

/** English has no leading zeros, and one item is not "items". */
const count = (n: number) => formatCount(n, "en");
const many = (n: number, one: string, more = `${one}s`) => `${count(n)} ${n === 1 ? one : more}`;
const shareOf = ({ n, total }: Part) => `${count(n)} of ${count(total)} (${formatPercent(n, total, "en")})`;

/** The names of channels are data, in Vietnamese; English readers get these for the codes that the law’s list has. */
export const ENGLISH_CHANNELS: Readonly<Record<string, string>> = {
  paper_direct: "Paper, handed in",
  post: "Post",
  phone: "Phone",
  email: "E-mail",
  web: "This portal",
  national_portal: "National public service portal",
  survey_form: "Survey form",
  suggestion_box: "Suggestion box",
  counter_oral: "In person at a one-stop desk",
  citizen_reception: "Citizen reception",
  press: "Press",
  inter_agency: "Passed on by another authority",
};

/** Every text of the public statistics. */
export const STATISTICS = inBoth({
  vi: VIETNAMESE,
  en: {
    title: "Feedback in figures",
    lead: "How much feedback the province received, how far it got with it and whether it answered in time. Counted as in the quarterly report to the government.",
    description:
      "Figures on receiving and handling feedback in the province, by quarter, field, authority and channel.",
    choose: "Choose a quarter",
    running: "up to today",
    span: (from, to) => `From ${formatDate(from, "en")} to ${formatDate(to, "en")}`,
    notShown: "This page has no figures for that quarter.",
    none: "There are no figures yet: the province has not been set up on this portal.",
    contents: "On this page",
    table: "See the table",
    file: "Download as CSV",
    onlyInTable: (drawn, left) =>
      `${count(drawn)} rows of the table are drawn; the other ${count(left)} are in the table only.`,
    total: "Total",
    counting:
      "A reporting quarter runs from the 15th of the month before the quarter to the 14th of its last month. An item that is reopened after an answer counts once more. What is outside the scope of feedback is left out in the quarter it arrived in and listed by reason. Small numbers of single authorities are put together; none with fewer than 5 items is compared.",
    same: "These are the figures at the moment of viewing; a signed report keeps those of the day it was signed, and counts what was entered late as new in the quarter of its entry (here by its day of arrival).",

    headline: {
      new: "Newly received",
      newNote: "arrived in the quarter, reopened ones included",
      resolved: "Resolved",
      resolvedNote: "including items from earlier quarters",
      onTime: "Answered on time",
      onTimeNote: (onTime, answered) =>
        answered > 0 ? `${count(onTime)} of ${many(answered, "answer")}` : "no answer yet in this quarter",
      pending: "Being handled",
      pendingNote: (overdue) => (overdue > 0 ? `${count(overdue)} of them overdue` : "none overdue"),
    },

    columns: {
      quarter: "Quarter",
      received: "To handle",
      new: "Newly received",
      resolved: "Resolved",
      pending: "Being handled",
      answered: "Answered",
      onTime: "On time",
      rate: "Share on time",
      count: "Number",
      share: "Share",
    },
    few: "fewer than 5 answers",

    quarters: {
      heading: "The last nine quarters: received and resolved",
      chart: "Newly received and resolved items in each quarter",
      says: (title, fresh, resolved, before) =>
        `${title} had ${many(fresh, "new item")}${
          before
            ? `, ${fresh === before.n ? "as many as" : fresh > before.n ? `${count(fresh - before.n)} more than` : `${count(before.n - fresh)} fewer than`} ${before.title}`
            : ""
        }; ${count(resolved)} ${resolved === 1 ? "was" : "were"} resolved.`,
    },
    punctuality: {
      heading: "The last nine quarters: answered on time",
      chart: "Share of answers given on time in each quarter, per cent",
      says: (title, onTime, answered) =>
        answered === 0
          ? `${title} has no answers yet.`
          : `In ${title}, ${count(onTime)} of ${many(answered, "answer")} came on time: ${formatPercent(onTime, answered, "en")}.`,
    },
    field: {
      heading: "By field",
      unclassified: "Not yet classified",
      column: "Field",
      chart: "Items to handle, by field",
      says: (most) =>
        most.unclassified
          ? `Of the items put into a field, the largest field has ${shareOf(most)}. ${many(most.unclassified, "item is", "items are")} not yet classified.`
          : `The field with the most items has ${shareOf(most)}.`,
    },
    unit: {
      heading: "By authority",
      column: "Authority",
      chart: "Items to handle, by the authority that holds or handled them",
      says: (most) =>
        `The authority with the most items has ${shareOf(most)}. Having many items does not mean doing badly.`,
      others: (n, allSmall) =>
        `${many(n, "other authority", "other authorities")}, ${allSmall ? "each" : "some"} with fewer than 5 items`,
      onlySmall: "No authority has 5 items or more.",
      unknown: "Another authority",
    },
    channel: {
      heading: "By channel",
      column: "Channel",
      chart: "Items to handle, by the channel they came through",
      says: (most) => `The channel used most is “${most.name}”: ${shareOf(most)}.`,
    },
    kind: {
      heading: "By kind",
      column: "Kind",
      chart: "Items to handle about acts of officials and about regulations",
      says: (most) => `The commonest kind is “${most.name}”: ${shareOf(most)}.`,
    },
    result: {
      heading: "By outcome",
      column: "Outcome",
      chart: "Resolved items, by outcome",
      says: (most) => `The commonest outcome is “${most.name}”: ${shareOf(most)} resolved.`,
    },
    excluded: {
      heading: "Not accepted, passed on, answered together",
      column: "Reason",
      chart: "Items of the quarter that were not accepted or passed on, by reason",
      otherLaws: "Under other laws (denunciations, reports of crimes, state secrets)",
      rejected: "Not accepted",
      transferred: "Passed on to a body outside the system",
      says: (rejected, transferred, merged) =>
        `Of what arrived in the quarter, ${many(rejected, "item was", "items were")} not accepted and ${many(transferred, "was", "were")} passed on to a body outside the system; the other figures of this page leave them out. ${many(merged, "item was", "items were")} answered together with one about the same matter.`,
      merged: "Answered together with one about the same matter",
    },
    ratings: {
      heading: "Satisfaction",
      column: "Rating",
      chart: "How senders rated answers that they received in the quarter",
      scores: ["Not satisfied", "Neither", "Satisfied", "Very satisfied"] as const,
      says: (content, total) =>
        `${count(content)} of ${many(total, "rating")} ${content === 1 ? "is" : "are"} satisfied or very satisfied (${formatPercent(content, total, "en")}). Ratings are anonymous and are published only in groups of 5 or more.`,
      none: "There are no figures yet: at least 5 senders have to rate an answer in the quarter.",
    },
    promises: {
      heading: "Promises in answers",
      column: "State",
      chart: "Promises due in the quarter, by what became of them",
      states: {
        keptInTime: "Kept in time",
        keptLate: "Kept late",
        broken: "Overdue and not kept",
        dropped: "Given up, with a reason",
        waiting: "Not yet due",
      },
      says: (kept, due, broken) =>
        due === 0
          ? "No promise is due in the quarter."
          : `${count(kept)} of ${many(due, "promise")} due in the quarter ${kept === 1 ? "was" : "were"} kept, ${count(broken)} ${broken === 1 ? "is" : "are"} overdue and not kept.`,
      none: "There are no figures yet: no answer has promised anything by a date.",
    },
    nothing: "Nothing arose in this quarter.",
  },
});
/** In one of its languages. */
export type StatisticsMessages = (typeof STATISTICS)["vi"];
