/** A run of words that stayed, was added, or was taken out. */
export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** Beyond this many pairs of words the middle is shown as one exchange: nobody reads a diff of two other texts. */
const MOST_PAIRS = 1_000_000;

/**
 * What changed from one text to another, word by word: joined, the kept and added parts give the new text to the letter,
 * the kept and removed parts the old one. Between two changes a lone space counts as changed too, so that an exchanged
 * phrase reads as one.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const parts = [
    { kind: "same" as const, text: old.slice(0, start).join("") },
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: "same" as const, text: old.slice(old.length - end).join("") },
  ];
  return grouped(parts);
}

/** Words and the gaps between them, so that nothing of a text is lost. */
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** The longest common run of words, by the table of lengths. */
function middle(old: readonly string[], now: readonly string[]): DiffPart[] {
  if (old.length * now.length > MOST_PAIRS)
    return [
      { kind: "removed", text: old.join("") },
      { kind: "added", text: now.join("") },
    ];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone = "", come = ""] = [old[i], now[j]];
    if (i < old.length && j < now.length && gone === come) {
      parts.push({ kind: "same", text: gone });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", text: gone });
      i += 1;
    } else {
      parts.push({ kind: "added", text: come });
      j += 1;
    }
  }
  return parts;
}

/** Neighbouring changes become one removal and one addition; parts of nothing fall away. */
function grouped(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "") out.push({ kind: "removed", text: removed });
    if (added !== "") out.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [i, { kind, text }] of parts.entries()) {
    if (text === "") continue;
    const next = parts.slice(i + 1).find((part) => part.text !== "");
    const gap = kind === "same" && /^\s+$/.test(text) && removed + added !== "";
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (gap && next && next.kind !== "same") {
      removed += text;
      added += text;
    } else {
      flush();
      const last = out.at(-1);
      if (last?.kind === "same") last.text += text;
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}
