import { z } from "zod";
import { canonicalJson } from "~/shared/canonical-json";

const BodySchema = z.object({
  answer: z.number(),
  version: z.number(),
  title: z.string(),
  content: z.string(),
  reply: z.string(),
  field: z.string(),
  unit: z.string(),
  procedure: z.string().nullable(),
  outcome: z.string(),
  receivedOn: z.string(),
  answeredOn: z.string(),
  publishedAt: z.string(),
  /** The words of the promises beside the answer, a line each; left out where nothing was promised, or before 2026-11-22. */
  promises: z.string().optional(),
  salt: z.string(),
});

/**
 * Everything that a version of an answer says, and the salt that keeps its fingerprint from being guessed once the version
 * is closed. Codes of field, unit, procedure, outcome; days YYYY-MM-DD; the instant ISO, UTC.
 */
export type VersionBody = z.infer<typeof BodySchema>;

/** The text under the fingerprint. */
export const bodyText = ({ promises, ...body }: VersionBody): string =>
  canonicalJson(promises === undefined ? body : { ...body, promises });

/** Reads a stored body; null for one that is closed. Throws for what is no body at all: the table was tampered with. */
export const readBody = (stored: string | null): VersionBody | null =>
  stored === null ? null : BodySchema.parse(JSON.parse(stored));
