import type { OutboxStatus } from "~/generated/prisma/enums";
import type { PrismaClient } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { hiddenCodes } from "../workflow/reach.server";

/** A message to a member of staff, or to a unit of theirs. */
export type SentLine = {
  id: number;
  kind: string;
  at: Date;
  status: OutboxStatus;
  unitName: string | null;
  /** Null too for an item that was found to be a denunciation since, of which the reader may not know. */
  code: string | null;
  digest: Digest | null;
};

/** A morning letter as it is shown again. */
export type Digest = {
  groups: { title: string; lines: { code: string; title: string | null; due: string }[]; more: number }[];
  counts: { label: string; count: string }[];
};

const PAGE = 30;

/** What was sent to a person in their own name or as one of their unit, the newest first; `older` continues the list. */
export async function sentTo(
  db: PrismaClient,
  actor: Actor,
  before: number | null,
): Promise<{ lines: SentLine[]; older: number | null }> {
  // As recipients.server.ts: mail to a unit goes to its focal officers and heads.
  const units = actor.roles
    .filter(({ role }) => role === "FOCAL_OFFICER" || role === "AGENCY_HEAD")
    .map(({ unit }) => unit);
  const page = { orderBy: { id: "desc" }, take: PAGE + 1 } as const;
  const older = before === null ? {} : { id: { lt: before } };
  const [own, ofUnits, names] = await Promise.all([
    db.outboxMessage.findMany({ where: { staffId: actor.staffId, ...older }, ...page }),
    db.outboxMessage.findMany({ where: { unit: { in: units }, ...older }, ...page }),
    db.unit.findMany({ where: { code: { in: units } }, select: { code: true, name: true } }),
  ]);
  const name = new Map(names.map((unit) => [unit.code, unit.name]));
  const rows = [...own, ...ofUnits].sort((a, b) => b.id - a.id);
  const shown = rows.slice(0, PAGE).map((row) => ({ row, code: codeOf(row), digest: digestOf(row) }));
  const hidden = await hiddenCodes(
    db,
    actor,
    shown.flatMap(({ code, digest }) => [
      ...(code === null ? [] : [code]),
      ...(digest?.groups.flatMap((group) => group.lines.map((line) => line.code)) ?? []),
    ]),
  );
  const lines = shown.map(({ row, code, digest }) => ({
    id: row.id,
    kind: row.kind,
    at: row.createdAt,
    status: row.status,
    unitName: row.unit === null ? null : (name.get(row.unit) ?? row.unit),
    code: code !== null && hidden.has(code) ? null : code,
    digest: digest && {
      ...digest,
      groups: digest.groups
        .map((group) => ({ ...group, lines: group.lines.filter((line) => !hidden.has(line.code)) }))
        .filter(({ lines, more }) => lines.length + more > 0),
    },
  }));
  return { lines, older: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null };
}

type Sent = { kind: string; payload: unknown };
const codeOf = ({ payload }: Sent): string | null => (payload as { code?: string }).code ?? null;
const digestOf = ({ kind, payload }: Sent): Digest | null => {
  if (kind !== "digest") return null;
  const { groups = [], counts = [] } = payload as Partial<Digest>;
  return { groups, counts };
};
