import type { PrismaClient } from "~/platform/db.server";
import { saveAnswers } from "../intake/draft.server";
import { currentDraft, goTo, keepStep, stepAddress } from "../intake/step-door.server";
import { CONTACT } from "./contact";
import { type Answers, itemTexts, type Question } from "./questions";

type Asked = { regulation: string; field: string; procedureCode: string | null; questions: Question[] };

/**
 * Puts the answers to a survey that is over into the draft of this device, to be sent as feedback: it is read again there,
 * and nothing is sent yet. Answers where to go on; null when the device holds a draft with another matter, which is not
 * written over. `one` reads the posted form, for what the sender wrote of themselves.
 */
export async function carryOn(
  db: PrismaClient,
  request: Request,
  survey: Asked,
  { answers, one }: { answers: Answers; one: (name: string) => string },
  now: Date,
): Promise<Response | null> {
  const open = await currentDraft(request, now);
  const { title, content } = open?.feedbackId === null ? open.answers.matter : {};
  const { form, ...texts } = itemTexts(survey, null, answers);
  // Pressed twice, the second finds what the first one carried over.
  if ((title || content) && (title !== texts.title || content !== texts.content)) return null;
  const start = new FormData();
  start.set("subject", "REGULATION");
  const { draft, headers } = await keepStep(request, "start", start, now, { startAnew: true });
  const { field, procedureCode } = survey;
  const matter = { ...texts, form, field, ...(procedureCode && { procedure: procedureCode }) };
  await saveAnswers(db, draft.id, "matter", matter, now);
  const typed = CONTACT.flatMap((name) => (one(name).trim() ? [[name, one(name).slice(0, 500)]] : []));
  if (typed.length > 0)
    await saveAnswers(
      db,
      draft.id,
      "contact",
      { ...draft.answers.contact, ...Object.fromEntries(typed) },
      now,
    );
  return goTo(stepAddress("matter"), headers);
}
