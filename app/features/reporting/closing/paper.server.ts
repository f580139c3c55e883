import type { Actor } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import type { SignMode } from "~/shared/sign-mode";
import { wholeOfClosing } from "../documents/build-whole.server";
import { LETTER, signingOf } from "../documents/letter";
import { letterDefaults } from "../documents/letter-defaults";
import { gapsOnPaper } from "../documents/surroundings";
import type { Written } from "../narrative/narrative";
import { frozenData } from "../sections/sections.queries.server";
import { readFrozen } from "./frozen-report";
import { isTheHead, notAsTyped, type Signer, signsForThemselves } from "./signer-fit";

export type Paper = {
  number: string;
  place: string;
  mode: SignMode;
  onBehalfOf: string;
  position: string;
  /** What the signed paper would lack with this number and place, a sentence each. */
  gapsWith: (of: { number: string; place: string }) => string[];
  /** What was typed around the letter and does not fit who signs, a sentence each. */
  notAsTyped: string[];
};

/** Who signs for a unit on a day, as far as their roles and the delegations in force say. */
export async function signerOf(
  db: DbOrTx,
  { staffId, name, roles }: Pick<Actor, "staffId" | "name" | "roles">,
  unit: string,
  today: LocalDate,
): Promise<Signer> {
  const on = toDbDate(today);
  const delegations = await db.signingDelegation.findMany({
    where: {
      ...{ deputyId: staffId, unit, endedBy: null, validFrom: { lte: on } },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
    },
    select: { mode: true },
  });
  return {
    name,
    isHead: isTheHead(roles, unit),
    delegated: delegations.map(({ mode }) => mode as SignMode),
  };
}

/**
 * What a closing brings to its signature: how the letter was typed, else what is usual for the unit, and what is missing.
 * A head is offered no signature of a deputy.
 */
export async function paperOf(
  db: DbOrTx,
  closingId: number,
  actor: Pick<Actor, "staffId" | "name" | "roles">,
  now: Date,
): Promise<Paper> {
  const { content, report: at } = await db.reportClosing.findUniqueOrThrow({
    where: { id: closingId },
    include: { report: { select: { unit: true } } },
  });
  const { unit, receiver, supplement, sections, formAlone } = readFrozen(content);
  const of = { name: unit.name, level: unit.level, receiver };
  const texts = frozenData(sections)?.sections[LETTER]?.texts ?? {};
  const whole = await wholeOfClosing(db, closingId);
  const isWhole = whole.ok && !formAlone;
  const written: Pick<Written, "sections"> = isWhole ? whole.value.whole.written : { sections: [] };
  const today = localDateOf(now);
  const signer = await signerOf(db, actor, at.unit, today);
  const typed = signingOf(texts, of);
  return {
    // A supplement is a letter of its own.
    number: supplement === null ? (texts.number?.trim() ?? "") : "",
    place: texts.place?.trim() || letterDefaults(of).place,
    ...(signsForThemselves(signer, typed) ? signingOf({}, of) : typed),
    notAsTyped: notAsTyped(supplement === null ? texts : { ...texts, date: "" }, typed, signer, today),
    gapsWith: (given) => gapsOnPaper(written, given),
  };
}
