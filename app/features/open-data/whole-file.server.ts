import type { DbOrTx } from "~/platform/db.server";
import { knowsVersion } from "~/platform/http/known-version.server";
import { unknownCodes } from "./about.server";
import { filterOf, withAddress } from "./answers-api.server";
import { BYTE_ORDER_MARK, csvLine } from "./csv";
import { ANSWER_COLUMNS, ENDPOINTS } from "./endpoints";
import { openAnswers } from "./open-answers.queries.server";
import { apiHeaders, fileHeaders, problem, queryOf, unknownRefused } from "./respond.server";

/** Answers read at a time: the memory that a file of any length takes. */
const AT_A_TIME = 500;
/** Files that are written at the same time; the pages of people come first. */
const AT_ONCE = 2;
let underWay = 0;

/**
 * GET /api/v1/answers.csv and .jsonl: every published answer that fits, newest first, written while it is read. The
 * version in the ETag moves with every publication, correction and withdrawal, so nothing is sent twice to who has it.
 */
export async function wholeFile(db: DbOrTx, request: Request, format: "csv" | "jsonl"): Promise<Response> {
  const read = queryOf(format === "csv" ? ENDPOINTS.answersCsv : ENDPOINTS.answersJsonl, request);
  if (!read.ok) return read.refused;
  const unknown = await unknownCodes(db, read.query);
  if (unknown.length > 0) return unknownRefused(unknown);
  const etag = await versionOfAnswers(db);
  const unchanged = {
    ...apiHeaders(),
    ETag: etag,
    "Cache-Control": "no-cache",
    // It goes out packed; the version is a weak one, and so the same packed or not.
    Vary: "Accept-Encoding",
  };
  const headers = { ...unchanged, ...fileHeaders(format, "tra-loi") };
  if (knowsVersion(request.headers, etag)) return new Response(null, { status: 304, headers: unchanged });
  if (request.method === "HEAD") return new Response(null, { headers });
  if (underWay >= AT_ONCE) {
    const busy = problem(503, "busy");
    busy.headers.set("Retry-After", "10");
    return busy;
  }
  return new Response(linesOf(db, filterOf(read.query), format), { headers });
}

/** Counted by the database in the transaction of every change (decision 0014); the newest row tells restored ones apart. */
async function versionOfAnswers(db: DbOrTx): Promise<string> {
  const [state] = await db.$queryRaw<[{ state: string }]>`
    SELECT concat_ws('-', (SELECT sum(n) FROM page_change WHERE topic IN ('answers', 'reference')),
      (SELECT max(id) FROM published_feedback),
      (SELECT extract(epoch FROM max(published_at))::bigint FROM published_feedback)) AS state`;
  return `W/"${state.state}"`;
}

function linesOf(
  db: DbOrTx,
  filter: Parameters<typeof openAnswers>[1],
  format: "csv" | "jsonl",
): ReadableStream {
  const encoder = new TextEncoder();
  let after: Parameters<typeof openAnswers>[2]["after"];
  let counted = false;
  const leave = () => {
    if (counted) underWay -= 1;
    counted = false;
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      underWay += 1;
      counted = true;
      if (format === "csv") controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(ANSWER_COLUMNS)));
    },
    async pull(controller) {
      try {
        const page = await openAnswers(db, filter, { limit: AT_A_TIME, after });
        const lines = page.answers
          .map(withAddress)
          .map((answer) =>
            format === "csv"
              ? csvLine(ANSWER_COLUMNS.map((column) => answer[column as keyof typeof answer]))
              : `${JSON.stringify(answer)}\n`,
          );
        if (lines.length > 0) controller.enqueue(encoder.encode(lines.join("")));
        after = page.next ?? undefined;
        if (page.next) return;
        leave();
        controller.close();
      } catch (error) {
        // The connection breaks off: half a file must not look like a whole one.
        leave();
        controller.error(error);
      }
    },
    cancel: leave,
  });
}
