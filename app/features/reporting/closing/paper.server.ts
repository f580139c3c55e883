import type { DbOrTx } from "~/platform/db.server";
import type { SignMode } from "~/shared/sign-mode";
import { wholeOfClosing } from "../documents/build-whole.server";
import { LETTER, signingOf } from "../documents/letter";
import { letterDefaults } from "../documents/letter-defaults";
import { gapsOnPaper } from "../documents/surroundings";
import type { Written } from "../narrative/narrative";
import { frozenData } from "../sections/sections.queries.server";
import { readFrozen } from "./frozen-report";

export type Paper = {
  number: string;
  place: string;
  mode: SignMode;
  onBehalfOf: string;
  position: string;
  /** What the signed paper would lack with this number and place, a sentence each. */
  gapsWith: (of: { number: string; place: string }) => string[];
};

/** What a closing brings to its signature: how the letter was typed, else what is usual for the unit, and what is missing. */
export async function paperOf(db: DbOrTx, closingId: number): Promise<Paper> {
  const { content } = await db.reportClosing.findUniqueOrThrow({ where: { id: closingId } });
  const { unit, receiver, supplement, sections, formAlone } = readFrozen(content);
  const of = { name: unit.name, level: unit.level, receiver };
  const texts = frozenData(sections)?.sections[LETTER]?.texts ?? {};
  const whole = await wholeOfClosing(db, closingId);
  const isWhole = whole.ok && !formAlone;
  const written: Pick<Written, "sections"> = isWhole ? whole.value.whole.written : { sections: [] };
  return {
    // A supplement is a letter of its own.
    number: supplement === null ? (texts.number?.trim() ?? "") : "",
    place: texts.place?.trim() || letterDefaults(of).place,
    ...signingOf(texts, of),
    gapsWith: (given) => gapsOnPaper(written, given),
  };
}
