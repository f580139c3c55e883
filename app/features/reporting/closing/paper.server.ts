import { delegationsOf } from "~/features/access/cover.server";
import type { Actor } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { wholeOfClosing } from "../documents/build-whole.server";
import { LETTER, signingOf } from "../documents/letter";
import { letterDefaults } from "../documents/letter-defaults";
import { gapsOnPaper } from "../documents/surroundings";
import type { Written } from "../narrative/narrative";
import { isHeadFor } from "../periods/report-flow";
import { frozenData } from "../sections/sections.queries.server";
import { readFrozen } from "./frozen-report";
import {
  isTheHead,
  notAsTyped,
  type Signer,
  type Signing,
  type SigningWay,
  signingBy,
  signsForThemselves,
} from "./signer-fit";

export type Paper = Signing & {
  number: string;
  place: string;
  signer: Signer;
  /** For whoever is no head by their own role: how they may sign today, each by a delegation. */
  ways: SigningWay[];
  /** A deputy closed this very report: then somebody else signs it. */
  ownClosing: boolean;
  /** What the signed paper would lack with this number and place, a sentence each. */
  gapsWith: (of: { number: string; place: string }) => string[];
  /** What was typed around the letter and does not fit who signs, a sentence each. */
  notAsTyped: string[];
};

/**
 * What a closing brings to its signature: how the letter was typed, else what is usual for the unit, and what is missing.
 * A head is offered no signature of a deputy, and a deputy those of their delegations.
 */
export async function paperOf(
  db: DbOrTx,
  closingId: number,
  actor: Pick<Actor, "staffId" | "name" | "roles">,
  now: Date,
): Promise<Paper> {
  const { content, report: at } = await db.reportClosing.findUniqueOrThrow({
    where: { id: closingId },
    include: { report: { select: { id: true, unit: true } } },
  });
  const { unit, receiver, supplement, sections, formAlone } = readFrozen(content);
  const of = { name: unit.name, level: unit.level, receiver };
  const texts = frozenData(sections)?.sections[LETTER]?.texts ?? {};
  const whole = await wholeOfClosing(db, closingId);
  const isWhole = whole.ok && !formAlone;
  const written: Pick<Written, "sections"> = isWhole ? whole.value.whole.written : { sections: [] };
  const today = localDateOf(now);
  const held = await delegationsOf(db, actor.staffId, today);
  const signer = {
    name: actor.name,
    isHead: isTheHead(actor.roles, at.unit),
    delegated: held.filter((row) => row.unit === at.unit),
  };
  const typed = signingOf(texts, of);
  const ways = isHeadFor(actor.roles, { code: at.unit, isProvince: unit.level === "PROVINCE" })
    ? []
    : signer.delegated.map((row) => signingBy(row, signingOf({}, of)));
  return {
    // A supplement is a letter of its own.
    number: supplement === null ? (texts.number?.trim() ?? "") : "",
    place: texts.place?.trim() || letterDefaults(of).place,
    ...(signsForThemselves(signer, typed) ? signingOf({}, of) : typed),
    notAsTyped: notAsTyped(supplement === null ? texts : { ...texts, date: "" }, typed, signer, today, ways),
    ...{ signer, ways, ownClosing: ways.length > 0 && (await closedBy(db, at.id)) === actor.staffId },
    gapsWith: (given) => gapsOnPaper(written, given),
  };
}

/** The account that closed a report last. */
async function closedBy(db: DbOrTx, reportId: number): Promise<number | null> {
  const last = await db.reportEvent.findFirst({
    where: { reportId, action: { in: ["close", "supplement"] } },
    orderBy: { seq: "desc" },
    select: { staffId: true },
  });
  return last?.staffId ?? null;
}
