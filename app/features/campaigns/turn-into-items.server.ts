import type { PrismaClient } from "~/platform/db.server";
import type { Role } from "../access/permissions";
import { enterOnBehalf } from "../intake/enter-on-behalf.server";
import type { Acting } from "../workflow/advance-feedback.server";
import type { Contact } from "./answers.server";
import { type Answers, itemTexts, type Question } from "./questions";

/** Somebody else was faster: the transaction goes back, and nothing was turned twice. */
class TurnedBefore extends Error {}

/**
 * Turns answers into items of the register (channel survey_form, received by the agency that asked: art. 8.4), each in a
 * transaction of its own and each once. What was turned before or struck out is left as it is. Answers how many are new.
 */
export async function turnIntoItems(
  db: PrismaClient,
  campaignId: number,
  numbers: readonly number[],
  enteredBy: Acting & { role: Role },
  now: Date,
): Promise<number> {
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
  const forms = await db.campaignAnswer.findMany({
    where: { campaignId, no: { in: [...numbers] }, feedbackId: null, struckAt: null },
    orderBy: { no: "asc" },
  });
  const { regulation, regulationNo, article, unit: receivingUnit } = campaign;
  const questions = campaign.questions as Question[];
  let turned = 0;
  for (const { id, no, answers, contact, receivedAt } of forms) {
    const { name = "", address = "", phone = "", email = "" } = (contact ?? {}) as Contact;
    const entry = {
      ...itemTexts({ regulation, questions }, no, answers as Answers),
      ...({ channel: "survey_form", receivedAt, senderType: "PERSON", name, address, phone, email } as const),
      ...({ kind: "REGULATION", countedKind: "REGULATION", nationalCode: "" } as const),
      ...{ field: campaign.field, procedure: campaign.procedureCode ?? "" },
    };
    const details = {
      regulation: [article, regulation, regulationNo].filter(Boolean).join(", "),
      formNo: String(no),
    };
    try {
      await enterOnBehalf(
        db,
        { entry, files: [], receivingUnit, enteredBy, details },
        now,
        async (tx, item) => {
          const { count } = await tx.campaignAnswer.updateMany({
            where: { id, feedbackId: null, struckAt: null },
            data: { feedbackId: item.id },
          });
          if (count === 0) throw new TurnedBefore();
        },
      );
      turned += 1;
    } catch (error) {
      if (!(error instanceof TurnedBefore)) throw error;
    }
  }
  return turned;
}
