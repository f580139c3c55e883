import type { Actor } from "~/features/access/permissions";
import type { Tx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import { signatureLines } from "~/shared/sign-mode";
import { formatLongDate } from "~/shared/vi-format";
import { type ReportRefusal, refuse } from "../periods/refusals";
import type { Duty } from "../periods/report-flow";
import { writeFormFiles } from "./closed-files.server";
import { writeWholeFiles } from "./closed-whole.server";
import { readFrozen, reportOf } from "./frozen-report";
import { paperOf } from "./paper.server";
import { type Signing, signsForThemselves } from "./signer-fit";

export type SignStep = Signing & {
  action: "sign";
  /** By which delegation a deputy signs; mode, office and position are the delegation's then. */
  delegation?: number | undefined;
  /** As on paper; left out: as typed with the letter, the place as is usual for the unit. */
  number?: string | undefined;
  place?: string | undefined;
  /** Why it is signed although sections, number or place are missing. */
  gapsReason?: string | undefined;
  /** By whose leave a head signs as a deputy where no delegation says so. */
  ground?: string | undefined;
};

type Request = {
  report: { id: number; closing: { id: number; content: string; hash: Uint8Array<ArrayBuffer> } | null };
  duties: readonly Duty[];
  actor: Pick<Actor, "staffId" | "name" | "roles">;
  step: SignStep;
};

/**
 * Puts the signature under the closing that stands and makes its files once; answers what the history says of it. A head
 * signs as they choose; whoever bears the head's part by a delegation in force today, and by that delegation alone, never
 * what they closed themselves (decision 0034). A refusal changes nothing.
 */
export async function signReport(
  tx: Tx,
  { report, duties, actor, step }: Request,
  now: Date,
): Promise<Outcome<string, ReportRefusal>> {
  if (!report.closing) throw new Error(`Report ${report.id} is closed without a closing`);
  const { id: closingId, content, hash } = report.closing;
  const paper = await paperOf(tx, closingId, actor, now);
  const isDeputy = !duties.includes("HEAD");
  const way = paper.ways.find(({ id }) => id === step.delegation);
  if (isDeputy && !way) return refuse("NO_DELEGATION");
  if (isDeputy && paper.ownClosing) return refuse("OWN_CLOSING");
  const signing = isDeputy && way ? way : step;
  const gapsReason = step.gapsReason?.trim() ?? "";
  const ground = step.ground?.trim() ?? "";
  const forThemselves = signsForThemselves(paper.signer, signing);
  if (forThemselves && ground === "") return refuse("SIGNS_FOR_SELF");
  const number = step.number?.trim() ?? paper.number;
  const place = step.place?.trim() ?? paper.place;
  const lacks = paper.gapsWith({ number, place }).length > 0;
  if (lacks && gapsReason === "") return refuse("PAPER_GAPS");
  const position = signatureLines(signing).join("\n");
  await tx.reportSignature.create({
    data: {
      ...{ closingId, signedAt: now, staffId: actor.staffId, signer: actor.name },
      ...{ position, mode: signing.mode, number, place, hash },
    },
  });
  const signature = { place, signedOn: formatLongDate(localDateOf(now)), position, signer: actor.name };
  const form = await writeFormFiles(closingId, reportOf(readFrozen(content), signature));
  await tx.reportFile.createMany({ data: [...form, ...(await writeWholeFiles(tx, closingId))] });
  return done(
    [
      isDeputy && way ? `Ký theo giao ký thay: ${way.ground}` : "",
      forThemselves ? `Căn cứ ký thay: ${ground}` : "",
      lacks ? `Lý do vẫn ký khi còn thiếu: ${gapsReason}` : "",
    ]
      .filter(Boolean)
      .join("\n"),
  );
}
