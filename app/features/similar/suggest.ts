/** What is proposed, and why: so many of the similar items that were answered went this way. */
export type Suggestion = { value: string; name: string; count: number; of: number };

type Answered = {
  answeredBy: string | null;
  answeredByName: string | null;
  field: string;
  fieldName: string;
};

/** Fewer answered items than this are chance. */
const ENOUGH = 2;

/**
 * Field and handling unit that most of the similar answered items had. Null where fewer than two were answered, where
 * fewer than half agree or as many went elsewhere, or where the classification is still open.
 */
export function suggest(
  items: readonly Answered[],
  unclassified: string,
): { unit: Suggestion | null; field: Suggestion | null } {
  const answered = items.filter(({ answeredBy }) => answeredBy !== null);
  return {
    unit: most(
      answered.map(({ answeredBy, answeredByName }) => ({
        value: answeredBy ?? "",
        name: answeredByName ?? "",
      })),
    ),
    field: most(
      answered
        .filter(({ field }) => field !== unclassified)
        .map(({ field, fieldName }) => ({ value: field, name: fieldName })),
    ),
  };
}

function most(votes: readonly { value: string; name: string }[]): Suggestion | null {
  const counts = new Map<string, Suggestion>();
  for (const { value, name } of votes) {
    const before = counts.get(value);
    counts.set(value, { value, name, count: (before?.count ?? 0) + 1, of: votes.length });
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!best || votes.length < ENOUGH || best.count === next?.count) return null;
  return best.count * 2 >= votes.length ? best : null;
}

/** "7/9 phản ánh tương tự đã được Sở Xây dựng trả lời" */
export const unitReason = ({ name, count, of }: Suggestion): string =>
  `${count}/${of} phản ánh tương tự đã được ${name} trả lời`;

/** Why a field is suggested, for the officer who decides. */
export const fieldReason = ({ name, count, of }: Suggestion): string =>
  `${count}/${of} phản ánh tương tự đã trả lời thuộc lĩnh vực ${name}`;
