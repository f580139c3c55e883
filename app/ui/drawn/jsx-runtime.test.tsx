import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Child } from "./drawn";
import { Fragment, jsx } from "./jsx-runtime";

/** An element as both runtimes take it. */
type Made = {
  tag: string;
  props: Record<string, string | number | boolean | null | undefined>;
  inside: Inside[];
};
type Inside = Made | string | number | boolean | null;

const value = fc.oneof(
  fc.string(),
  fc.constantFrom(`<b class="x">'&amp;'</b>`, "Đất & đai"),
  fc.integer(),
  fc.constant(null),
);
const props = fc.record(
  {
    className: value,
    id: value,
    lang: value,
    href: fc.webPath().map((path) => path || "/"),
    "data-label": fc.oneof(value, fc.boolean()),
    "aria-hidden": fc.boolean(),
    hidden: fc.boolean(),
  },
  { requiredKeys: [] },
);
const { inside } = fc.letrec<{ inside: Inside }>((tie) => ({
  inside: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.constantFrom(true, false, null, 0, 1.5),
    fc.record({
      tag: fc.constantFrom("p", "span", "li", "a", "td", "g", "text"),
      props,
      inside: fc.array(tie("inside"), { maxLength: 3 }),
    }),
  ),
}));

const isMade = (one: Inside): one is Made => typeof one === "object" && one !== null;
const drawn = (one: Inside): Child =>
  isMade(one) ? jsx(one.tag, { ...one.props, children: one.inside.map(drawn) }) : one;
const rendered = (one: Inside): ReturnType<typeof createElement> | Exclude<Inside, Made> =>
  isMade(one) ? createElement(one.tag, one.props, ...one.inside.map(rendered)) : one;

it("draws what React draws", () => {
  fc.assert(
    fc.property(inside, (one) => {
      expect(jsx(Fragment, { children: drawn(one) }).html).toBe(renderToStaticMarkup(rendered(one)));
    }),
  );
});

it("knows elements that hold nothing, pictures and names of its own", () => {
  const props = { textAnchor: "end", x: 1, viewBox: "0 0 1 1", htmlFor: "a", hrefLang: "en" };
  for (const tag of ["br", "img", "rect", "svg", "label"])
    expect(jsx(tag, props).html).toBe(renderToStaticMarkup(createElement(tag, props)));
});

it("refuses what only React could do something with", () => {
  expect(() => jsx("p", { onClick: () => undefined })).toThrow(TypeError);
  expect(() => jsx("p", { style: { color: "red" } })).toThrow(TypeError);
});
