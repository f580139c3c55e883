import type { ActionFunctionArgs } from "@remix-run/node";
import { hit } from "~/features/access/throttle.server";
import { answersTo } from "~/features/publication/similar-answers.queries.server";
import { similarFragment } from "~/features/publication/similar-fragment.server";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { languageOf } from "~/shared/language";

export const handle = { access: "public", inBothLanguages: true };

/** A text that is only begun says too little, and of a long one the beginning says enough. */
const SHORTEST = 12;
const LONGEST = 2000;

/**
 * Who writes asks a few dozen times, and a whole office may stand behind one address; a robot that goes on and on waits.
 * Nothing is lost by it: the review page shows the same answers.
 */
const PER_WRITER = { free: 300, firstSeconds: 15, maxSeconds: 300, forgetSeconds: 300 };

/** An address for scripts only; whoever opens it finds nothing. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

/**
 * Published answers like the text that is being written. Posted, so that what somebody writes stands in no address and
 * no log; nothing of it is kept.
 */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const wait = await hit(db, `similar:address:${clientAddress(request)}`, new Date(), PER_WRITER);
  if (wait > 0)
    return new Response("", {
      status: 429,
      headers: { "Retry-After": String(wait), "Cache-Control": "no-store" },
    });
  // A title and a text, as far as they are written.
  const written = (await request.formData()).getAll("text");
  const text = written.map(String).join(". ").slice(0, LONGEST);
  const answers = text.trim().length < SHORTEST ? [] : await answersTo(db, text, 3);
  return new Response(similarFragment(answers, languageOf(request.url)), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
