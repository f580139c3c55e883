import { z } from "zod";
import type { DbOrTx } from "~/platform/db.server";
import { KeptFindingSchema } from "../checks/rule-codes";
import type { WholeReport } from "./whole-report";

/** What pages read of the JSON that a signature keeps (wholeJson); the first ones had neither opening nor closing words. */
const SignedText = z.object({
  abstract: z.string(),
  intro: z.string().optional(),
  closing: z.string().optional(),
  sections: z.array(
    z.object({ key: z.string(), number: z.string(), title: z.string(), paragraphs: z.array(z.string()) }),
  ),
  findings: z.array(KeptFindingSchema),
});

/**
 * A signed report in the words that were signed: sentences and findings come from the file that was kept with the
 * signature, whatever today's sentences would say of the same figures. As it is where nothing of the kind was kept.
 */
export async function asSigned(db: DbOrTx, closingId: number, whole: WholeReport): Promise<WholeReport> {
  const name = "whole.json";
  const kept = await db.reportFile.findUnique({ where: { closingId_name: { closingId, name } } });
  if (!kept) return whole;
  const text = SignedText.parse(JSON.parse(Buffer.from(kept.bytes).toString("utf8")));
  const { written } = whole;
  const signed = new Map(text.sections.map((section) => [section.key, section]));
  return {
    ...whole,
    findings: text.findings,
    written: {
      abstract: text.abstract,
      intro: text.intro ?? written.intro,
      closing: text.closing ?? written.closing,
      sections: written.sections.map((section) => {
        const { number, title, paragraphs } = signed.get(section.key) ?? section;
        // The source stands among the paragraphs that were kept.
        return signed.has(section.key)
          ? {
              ...section,
              number,
              title,
              paragraphs,
              source: "",
              empty: section.empty && paragraphs.length === 0,
            }
          : section;
      }),
    },
  };
}
