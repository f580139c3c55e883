import { randomBytes } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import { sha256 } from "~/platform/sha256.server";
import { dateOf } from "~/shared/local-date";
import { hashOf, type LogAct, NO_HASH } from "./log-chain";
import { bodyText } from "./version-body";

/** The public copy as it was just written. */
type Copy = {
  id: number;
  version: number;
  title: string;
  content: string;
  reply: string;
  field: string;
  unit: string;
  procedure: string | null;
  outcome: string;
  receivedOn: Date;
  answeredOn: Date;
  /** The words of its promises, a line each. */
  promises: string | null;
};

/**
 * Keeps a version that was just published or corrected, and writes it into the log, in the transaction of the step. With
 * `closeEarlier` the texts of all earlier versions are erased: what was taken out of them was not to be public. Their
 * fingerprints stay, and give nothing away without the salt (decision 0026).
 */
export async function logVersion(
  tx: Tx,
  copy: Copy,
  act: "PUBLISHED" | "CORRECTED",
  { closeEarlier }: { closeEarlier: boolean },
  now: Date,
): Promise<void> {
  const kept = versionOf(copy, now);
  if (closeEarlier) await closeVersions(tx, copy.id);
  await keepVersions(tx, [kept]);
  await append(tx, [entryOf(copy, kept, act)], now);
}

/** A version as it is kept: what the copy says, when that was published, and the fingerprint over both. */
export function versionOf(copy: Copy, at: Date) {
  const { id, version, title, content, reply, field, unit, procedure, outcome, promises } = copy;
  const body = bodyText({
    ...{ answer: id, version, title, content, reply, field, unit, procedure, outcome },
    receivedOn: dateOf(copy.receivedOn),
    answeredOn: dateOf(copy.answeredOn),
    publishedAt: at.toISOString(),
    ...(promises && { promises }),
    salt: randomBytes(16).toString("hex"),
  });
  return { answerId: id, version, at, fingerprint: sha256(body), body };
}

/** Keeps versions, each beside the row of the log that `append` writes of it. */
export const keepVersions = (tx: Tx, versions: readonly ReturnType<typeof versionOf>[]) => tx.$executeRaw`
  INSERT INTO publication_version (answer_id, version, at, fingerprint, body)
  SELECT * FROM unnest(
    ${versions.map(({ answerId }) => answerId)}::int[], ${versions.map(({ version }) => version)}::int[],
    ${versions.map(({ at }) => at)}::timestamptz[], ${versions.map(({ fingerprint }) => fingerprint)}::text[],
    ${versions.map(({ body }) => body)}::text[])`;

/** What the log says of a version that was kept. */
export const entryOf = (
  { unit }: Pick<Copy, "unit">,
  { answerId, version, fingerprint }: ReturnType<typeof versionOf>,
  act: LogAct,
): Entry => ({ act, answerId, version, unit, fingerprint });

/** Writes into the log that an answer was taken down, and erases what its versions said. */
export async function logWithdrawal(
  tx: Tx,
  { id, version, unit }: Pick<Copy, "id" | "version" | "unit">,
  now: Date,
): Promise<void> {
  const last = await tx.publicationVersion.findUnique({
    where: { answerId_version: { answerId: id, version } },
    select: { fingerprint: true },
  });
  await closeVersions(tx, id);
  // An answer that came into the register in another way has no version to name.
  const fingerprint = last?.fingerprint ?? NO_HASH;
  await append(tx, [{ act: "WITHDRAWN", answerId: id, version, unit, fingerprint }], now);
}

const closeVersions = (tx: Tx, answerId: number) =>
  tx.publicationVersion.updateMany({ where: { answerId, body: { not: null } }, data: { body: null } });

type Entry = { act: LogAct; answerId: number; version: number; unit: string; fingerprint: string };

/** Rows follow each other: whoever writes one holds the lock until the step is done. */
export const lockLog = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publication_log'))`;

/** Writes rows behind the last one, each bound to the one before it. */
export async function append(tx: Tx, entries: readonly Entry[], at: Date): Promise<void> {
  await lockLog(tx);
  const last = await tx.publicationLog.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true },
  });
  let { seq, hash: previous } = last ?? { seq: 0, hash: NO_HASH };
  const rows = entries.map((entry) => {
    seq += 1;
    const { answerId: answer, ...rest } = entry;
    const hash = hashOf(previous, { seq, at, answer, ...rest }, sha256);
    const row = { seq, ...entry, previous, hash };
    previous = hash;
    return row;
  });
  // Columns as arrays: an import brings a hundred thousand rows, and a parameter for each value took half its time.
  await tx.$executeRaw`
    INSERT INTO publication_log (at, seq, act, answer_id, version, unit, fingerprint, previous, hash)
    SELECT ${at}::timestamptz, * FROM unnest(
      ${rows.map((row) => row.seq)}::int[], ${rows.map(({ act }) => act)}::text[],
      ${rows.map(({ answerId }) => answerId)}::int[], ${rows.map(({ version }) => version)}::int[],
      ${rows.map(({ unit }) => unit)}::text[], ${rows.map(({ fingerprint }) => fingerprint)}::text[],
      ${rows.map((row) => row.previous)}::text[], ${rows.map(({ hash }) => hash)}::text[])`;
}
