/** What a reply has to answer, before and after; only the parts that changed. */
export type MatterChange = {
  points?: { before: readonly string[]; after: readonly string[] };
  /** Provisions complained of, one a line as they are typed. */
  articles?: { before: readonly string[]; after: readonly string[] };
  /** Code of the procedure; null: none is named. */
  procedure?: { before: string | null; after: string | null };
};

/** Everything an item raises, as it stands at one time. */
export type MatterNow = { points: readonly string[]; articles: readonly string[]; procedure: string | null };

/** What is different between two states; null when nothing is. Provisions have no order. */
export function matterChange(before: MatterNow, after: MatterNow): MatterChange | null {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((text, i) => text === other[i]);
  const change: MatterChange = {
    ...(!same(before.points, after.points) && {
      points: { before: before.points, after: after.points },
    }),
    ...(!same([...before.articles].sort(), [...after.articles].sort()) && {
      articles: { before: before.articles, after: after.articles },
    }),
    ...(before.procedure !== after.procedure && {
      procedure: { before: before.procedure, after: after.procedure },
    }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

/**
 * Whether a change needs a reason: fewer points stand for less of what the sender asked, and a draft that was written
 * answered the points as they were.
 */
export const matterNeedsReason = ({ points }: MatterChange, drafted: boolean): boolean =>
  points !== undefined && (drafted || points.after.length < points.before.length);

/** The change for a line of the history: what stood there and what stands there now. */
export function matterWords({ points, articles, procedure }: MatterChange): string[] {
  return [
    ...(points ? beforeAndAfter("Các điểm", points, numbered) : []),
    ...(articles ? beforeAndAfter("Quy định bị phản ánh", articles, (lines) => lines.join(" · ")) : []),
    ...(procedure
      ? [`Mã thủ tục: ${procedure.before ?? "(để trống)"} → ${procedure.after ?? "(để trống)"}`]
      : []),
  ];
}

const numbered = (points: readonly string[]): string =>
  points.map((point, i) => `(${i + 1}) ${point}`).join(" ");

function beforeAndAfter(
  what: string,
  { before, after }: { before: readonly string[]; after: readonly string[] },
  said: (lines: readonly string[]) => string,
): string[] {
  if (before.length === 0) return [`${what}: ${said(after)}`];
  return [
    `${what}, trước: ${said(before)}`,
    `${what}, nay: ${after.length > 0 ? said(after) : "(không còn)"}`,
  ];
}
