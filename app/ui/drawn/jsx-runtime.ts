import type { JSX as ReactJsx, ReactNode } from "react";
import { type Child, Drawn, escaped, markupOf } from "./drawn";

/**
 * JSX that becomes text where it stands, for the parts of a page that are many and know nothing of React: rows, options,
 * pictures (decision 0046). A file that begins with `@jsxImportSource ~/ui/drawn` is written like any other component
 * and draws the same markup; it has no hooks, no context and no components of React.
 */
export function jsx<P extends object>(type: string | ((props: P) => Child), props: P): Drawn {
  if (typeof type === "function") {
    const drawn = type(props);
    return drawn instanceof Drawn ? drawn : new Drawn(markupOf(drawn));
  }
  let tag = `<${type}`;
  let children: Child;
  // Not by Object.entries: this is the innermost loop of every long page.
  for (const name in props) {
    const value: unknown = props[name];
    if (name === "children") children = value as Child;
    else tag += attribute(name, value);
  }
  return new Drawn(VOID.has(type) ? `${tag}/>` : `${tag}>${markupOf(children)}</${type}>`);
}

export const jsxs = jsx;
/** Children without an element around them, as `<>…</>`. */
export const Fragment = ({ children }: { children?: Child }): Drawn => new Drawn(markupOf(children));

const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

/** What React calls otherwise than HTML and SVG do, as far as it is used. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  textAnchor: "text-anchor",
};

function attribute(name: string, value: unknown): string {
  if (typeof value === "string") return ` ${NAMES[name] ?? name}="${escaped(value)}"`;
  if (typeof value === "number") return ` ${NAMES[name] ?? name}="${value}"`;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") {
    const saysBoth = name.startsWith("aria-") || name.startsWith("data-");
    return saysBoth ? ` ${name}="${value}"` : value ? ` ${name}=""` : "";
  }
  throw new TypeError(`Not to be drawn: ${name}`);
}

/** The elements of React with children that can be drawn. */
type Plain<Props> = Omit<Props, "children" | "style" | "dangerouslySetInnerHTML" | "ref"> & {
  children?: Child;
};

export declare namespace JSX {
  type Element = Drawn;
  type ElementType = keyof IntrinsicElements | ((props: never) => Child);
  interface ElementChildrenAttribute {
    children: ReactNode;
  }
  interface IntrinsicAttributes {
    key?: string | number;
  }
  type IntrinsicElements = {
    [Tag in keyof ReactJsx.IntrinsicElements]: Plain<ReactJsx.IntrinsicElements[Tag]>;
  };
}
