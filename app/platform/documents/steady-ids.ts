/**
 * The makers of documents draw some ids by chance and count others up over the life of the process. Here every such id
 * becomes the number of its first appearance, in all the places that name it. Takes and gives the XML parts of one
 * Office file by their path; their order does not matter.
 */
export function withSteadyIds(parts: ReadonlyMap<string, string>): Map<string, string> {
  const paths = [...parts.keys()].sort();
  const done = new Map<string, string>();
  const counts = COUNTED.map(() => new Map<string, string>());
  for (const path of paths) {
    let text = parts.get(path) ?? "";
    for (const [index, { id, as }] of COUNTED.entries())
      text = text.replace(id, (_, before: string, old: string, after: string) => {
        const known = counts[index] ?? new Map<string, string>();
        if (!known.has(old)) known.set(old, as(known.size + 1));
        return before + known.get(old) + after;
      });
    done.set(path, text);
  }
  for (const path of paths) renameRelations(done, path);
  return done;
}

/** Ids that one file shares among its parts: drawings, bookmarks, text fitted to a width, rules of number formats. */
const COUNTED: readonly { id: RegExp; as: (number: number) => string }[] = [
  { id: /(<(?:wp:docPr|wps:cNvPr)\b[^>]*? id=")(\d+)(")/g, as: String },
  { id: /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g, as: String },
  { id: /(<w:fitText\b[^>]*? w:id=")(-\d+)(")/g, as: (number) => String(-number) },
  {
    id: /((?:<x14:id>|<x14:cfRule\b[^>]*? id=")\{)([\dA-F-]{36})(\})/g,
    as: (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  },
];

/** Relations belong to one part: its `.rels` file names them, the part points to them by `r:…` attributes. */
function renameRelations(parts: Map<string, string>, path: string): void {
  const rels = path.replace(/([^/]+)$/, "_rels/$1.rels");
  const list = parts.get(rels);
  if (list === undefined) return;
  const names = new Map<string, string>();
  parts.set(
    rels,
    list.replace(
      /(<Relationship\b[^>]*? Id=")([^"]+)(")/g,
      (_, before: string, id: string, after: string) => {
        names.set(id, `rId${names.size + 1}`);
        return before + names.get(id) + after;
      },
    ),
  );
  const text = (parts.get(path) ?? "").replace(
    /( (?:r:[a-z]+|o:relid)=")([^"]+)(")/g,
    (_, before: string, id: string, after: string) => before + (names.get(id) ?? id) + after,
  );
  parts.set(path, text);
}
