import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { z } from "zod";
import { paths, withQuery } from "~/paths";
import { db, type PrismaClient } from "~/platform/db.server";
import { saidIn } from "~/shared/form-words";
import { type Language, languageOf } from "~/shared/language";
import type { Outcome } from "~/shared/outcome";
import { requireSameOrigin } from "../access/same-origin.server";
import type { ActionRefusal } from "../workflow/refusals";
import { takenMark } from "./kept-texts";
import { WRITING_HEADERS } from "./private-headers";
import { postedAnswers, replyTo } from "./reply";
import { goTo } from "./step-door.server";
import { requireTracking } from "./tracking-access.server";
import { senderRefusal, type TRACKING_NOTICES } from "./tracking-notices";

type Wish = {
  schema: Record<Language, z.ZodType<{ reason: string }>>;
  act: (
    db: PrismaClient,
    asked: { referenceCode: string; version: number; reason: string },
    now: Date,
  ) => Promise<Outcome<null, ActionRefusal>>;
  /** What the tracking page says once it is done. */
  notice: keyof (typeof TRACKING_NOTICES)["vi"];
};

/**
 * Takes in what the sender of an item asks for with a reason of their own: `version` and `reason` of the posted form.
 * Answers with 303 to the tracking page; 422 where the reason will not do and 409 where the time for it is over, both
 * with the text kept. Throws what requireSameOrigin() and requireTracking() throw.
 */
export async function takeReason({ request, params }: ActionFunctionArgs, { schema, act, notice }: Wish) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const referenceCode = await requireTracking(request, params.code, now);
  const form = await request.formData();
  const answers = postedAnswers(form, ["reason"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply }, { status, headers: WRITING_HEADERS });
  const given = schema[language].safeParse(answers, saidIn(language));
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const version = Number(form.get("version"));
  const result = await act(db, { referenceCode, version, reason: given.data.reason }, now);
  if (result.ok) {
    const page = new URL(request.url).pathname.split("/").at(-1) ?? "";
    const taken = takenMark(page, "reason", answers.reason ?? "");
    return goTo(withQuery(paths.tracking(referenceCode), { nhac: notice, "da-nhan": taken }));
  }
  return again(replyTo(answers, null, { formErrors: [senderRefusal(result.reason, language)] }), 409);
}
