import { localDateOf, yearOf } from "~/shared/local-date";
import { slugOf } from "../publication/slug";
import { attentionOf } from "../workflow/attention";
import { projectionRows } from "../workflow/projection-rows";
import type { CheckedFeedback } from "./check-feedback";

/** What the database gives to a new item. */
export type Identity = {
  id: number;
  referenceCode: string;
  registerNo: number;
  /** SHA-256 of the canonical line, in hexadecimal. */
  digest: string;
  /** Random; keeps the addresses of equal public titles apart. */
  slugCode: string;
};

/** The rows of one imported item, table by table; keys are the names of the columns. */
export type FeedbackRows = ReturnType<typeof feedbackRows>;

/** Turns a checked item into its rows. `now` is when it was entered. */
export function feedbackRows(item: CheckedFeedback, identity: Identity, now: Date) {
  const { line, arrival, state } = item;
  const feedback_id = identity.id;
  const received_on = localDateOf(line.receivedAt);
  const derived = projectionRows(state);
  return {
    feedback: {
      id: feedback_id,
      reference_code: identity.referenceCode,
      source_id: line.sourceId,
      import_digest: `\\x${identity.digest}`,
      received_at: line.receivedAt,
      received_on,
      entered_at: now,
      channel: line.channel,
      receiving_unit: line.receivingUnit,
      register_year: yearOf(received_on),
      register_no: identity.registerNo,
      form: line.form,
      title: line.title,
      content: line.content,
      proposal: line.proposal ?? null,
      procedure_code: line.procedureCode ?? null,
      content_types: [],
      arrival_field: arrival.field,
      arrival_kind: arrival.kind,
      arrival_counted_kind: arrival.countedKind,
      arrival_due_on: arrival.dueOn,
      arrival_due_provisional: arrival.provisional ?? false,
      field: state.field,
      kind: state.kind,
      counted_kind: state.countedKind,
      status: state.status,
      holder: state.holder,
      due_on: state.dueOn,
      due_provisional: state.dueProvisional,
      outcome: state.outcome,
      // A denunciation stays hidden wherever the register comes from (workflow.md §5, R7).
      confidential: item.happenings.some(({ event }) => event.type === "rejected" && event.reason === "R7"),
      version: item.happenings.length,
      last_event_at: state.lastAt,
      attention: attentionOf(state),
    },
    events: item.happenings.map(({ event: { type, at, ...data }, from, to }, seq) => ({
      ...{ feedback_id, seq, type, at, recorded_at: now, from_status: from, to_status: to, data },
    })),
    episodes: derived.episodes.map((row) => ({ feedback_id, ...row })),
    standings: derived.standings.map((row) => ({ feedback_id, ...row })),
    firstPublication: derived.firstPublication && { feedback_id, ...derived.firstPublication },
    coordinating: [...new Set(state.coordinatingUnits)].map((unit) => ({ feedback_id, unit })),
    publicCopy: item.publicCopy && {
      feedback_id,
      slug: slugOf(item.publicCopy.texts.publicTitle, identity.slugCode),
      title: item.publicCopy.texts.publicTitle,
      content: item.publicCopy.texts.publicContent,
      reply: item.publicCopy.texts.publicReply,
      field: item.publicCopy.field,
      unit: item.publicCopy.unit,
      procedure: line.procedureCode ?? null,
      outcome: item.publicCopy.outcome,
      received_on,
      answered_on: item.publicCopy.answeredOn,
      published_at: item.publicCopy.publishedAt,
      withdrawn_at: item.publicCopy.withdrawnAt,
      version: item.publicCopy.version,
    },
    sender: {
      feedbackId: feedback_id,
      type: line.submitter.type,
      name: line.submitter.name ?? null,
      address: line.submitter.address ?? null,
      phone: line.submitter.phone ?? null,
      email: line.submitter.email ?? null,
    },
  };
}
