import type { Database } from "~/platform/db.server";
import { feedbackText } from "./canonical";
import { storedFeedbackLines } from "./stored-feedback.server";
import { snapshot } from "./transaction.server";
import { writeLines } from "./write-lines.server";

/**
 * Writes the whole register as feedback.jsonl, in the order in which items came in, as it stood at one moment.
 * Memory does not depend on its size. Answers the number of items.
 */
export async function exportFeedback({ pool }: Pick<Database, "pool">, path: string): Promise<number> {
  return snapshot(pool, (client) => writeLines(path, texts(client)));
}

async function* texts(client: Parameters<typeof storedFeedbackLines>[0]): AsyncGenerator<string[]> {
  for await (const lines of storedFeedbackLines(client)) yield lines.map(feedbackText);
}
