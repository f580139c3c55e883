import { z } from "zod";
import { EXTENSION_REASONS, OUTCOMES, REJECTION_REASONS } from "../workflow/events";
import { anyText, codeText, dateText, instantText, saidText } from "./texts";

const countedKind = z.enum(["ACT", "REGULATION"]);
const kind = z.enum(["ACT", "REGULATION", "BOTH"]);

type Kinds = {
  kind?: z.infer<typeof kind> | undefined;
  countedKind?: z.infer<typeof countedKind> | undefined;
};
const contradicts = (value: Kinds): boolean =>
  value.kind !== undefined &&
  value.kind !== "BOTH" &&
  value.countedKind !== undefined &&
  value.countedKind !== value.kind;

const KINDS_CONTRADICT = { path: ["countedKind"], error: 'khác với khóa "kind"' };

const at = instantText;
const event = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), at, ...shape });

const LineEventSchema = z.discriminatedUnion("type", [
  event("assigned", { unit: codeText, coordinatingUnits: z.array(codeText).optional() }),
  event("returned", { reason: anyText }),
  // Of both kinds without saying which is counted, it counts as it did before: the format asks for it at the top only.
  event("reclassified", {
    field: codeText.optional(),
    kind: kind.optional(),
    countedKind: countedKind.optional(),
  }).refine((value) => !contradicts(value), KINDS_CONTRADICT),
  event("information_requested", { text: anyText }),
  event("information_received", { text: anyText }),
  event("extended", { dueOn: dateText, reason: z.enum(EXTENSION_REASONS) }),
  event("rejected", { reason: z.enum(REJECTION_REASONS), note: anyText.optional() }),
  event("transferred_out", { to: anyText }),
  event("resolved", { outcome: z.enum(OUTCOMES), reply: anyText }),
  event("published", { publicTitle: saidText, publicContent: saidText, publicReply: saidText }),
  event("unpublished", { reason: anyText }),
  event("withdrawn", {}),
  event("reopened", { reason: anyText }),
]);

/**
 * One line of feedback.jsonl with its nulls already left out (json-line.ts). Strict at every depth. It checks what one
 * line can tell of itself; order, units, fields and channels are check-feedback.ts. Any part of the submitter may be
 * missing in an old register; without a type it is a person.
 */
export const FeedbackLineSchema = z
  .strictObject({
    sourceId: codeText,
    receivedAt: instantText,
    channel: codeText,
    receivingUnit: codeText,
    submitter: z.strictObject({
      type: z.enum(["PERSON", "ORGANISATION"]).default("PERSON"),
      name: anyText.optional(),
      address: anyText.optional(),
      phone: anyText.optional(),
      email: anyText.optional(),
    }),
    form: z.enum(["PHAN_ANH", "KIEN_NGHI"]),
    kind,
    countedKind: countedKind.optional(),
    field: codeText,
    procedureCode: anyText.optional(),
    title: saidText,
    content: saidText,
    proposal: anyText.optional(),
    history: z.array(LineEventSchema),
  })
  .refine((line) => line.kind !== "BOTH" || line.countedKind !== undefined, {
    path: ["countedKind"],
    error: 'phải có khi "kind" là BOTH',
  })
  .refine((line) => !contradicts(line), KINDS_CONTRADICT)
  .refine((line) => line.form !== "KIEN_NGHI" || (line.proposal ?? "").trim() !== "", {
    path: ["proposal"],
    error: "phải có nội dung khi form là KIEN_NGHI",
  });

/** One item of the register as the interchange format tells it. */
export type FeedbackLine = z.output<typeof FeedbackLineSchema>;
export type LineEvent = FeedbackLine["history"][number];
