/** @jsxImportSource ~/ui/drawn */
import type { Drawn } from "./drawn/drawn";

/** One choice; `group` gathers neighbours under a heading; `lang` says that the label is Vietnamese on an English page. */
export type Option = { value: string; label: string; lang?: "vi"; group?: string };

type Line = Option & { drawn: Drawn };

/** Some lists are kept, with hundreds of choices that are the same for every reader: their lines are drawn once. */
const linesOf = new WeakMap<readonly Option[], readonly Line[]>();

/** What stands in a select: the choices, that of `chosen` marked, and before them the empty one of `placeholder`. */
export function optionLines(
  options: readonly Option[],
  chosen: string,
  placeholder: string | undefined,
): Drawn {
  const lines = linesOf.get(options) ?? options.map((option) => ({ ...option, drawn: line(option, false) }));
  linesOf.set(options, lines);
  const groups = new Map<string, Drawn[]>();
  for (const { drawn, ...option } of lines) {
    const members = groups.get(option.group ?? "") ?? [];
    groups.set(option.group ?? "", members);
    members.push(option.value === chosen ? line(option, true) : drawn);
  }
  return (
    <>
      {placeholder === undefined ? null : line({ value: "", label: placeholder }, chosen === "")}
      {[...groups].map(([group, members]) =>
        group ? (
          <optgroup key={group} label={group}>
            {members}
          </optgroup>
        ) : (
          members
        ),
      )}
    </>
  );
}

const line = ({ value, label, lang }: Option, selected: boolean): Drawn => (
  <option value={value} lang={lang} selected={selected}>
    {label}
  </option>
);
