import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MergeInto } from "./similar-list";

const ITEM = { code: "PAKN-26-AAAA-AA", holder: "so-xay-dung" };
const LEAD = {
  code: "PAKN-26-BBBB-BB",
  status: "ASSIGNED",
  holder: "so-xay-dung",
  mergedInto: null,
} as const;
const link = (lead: object, mergeable: typeof ITEM | null = ITEM) =>
  renderToStaticMarkup(<MergeInto lead={{ ...LEAD, ...lead }} mergeable={mergeable} />);

test("an item is offered as a lead while it is open, the same unit's, under none itself, and another one", () => {
  expect(link({})).toContain(`merge?lead=${LEAD.code}`);
  for (const no of [{ status: "RESOLVED" }, { holder: "so-y-te" }, { mergedInto: 7 }, { code: ITEM.code }])
    expect(link(no), JSON.stringify(no)).toBe("");
  expect(link({}, null), "what cannot be merged now").toBe("");
});
