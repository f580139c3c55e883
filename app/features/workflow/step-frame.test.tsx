import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { REFUSALS } from "./refusals";
import { StepFrame } from "./step-frame";

const { DONE_BY_YOU, NOT_POSSIBLE_NOW } = REFUSALS;
const item = { code: "PAKN-1", title: "Chậm", content: "Chậm.", status: "REGISTERED", version: 2 } as const;
const page = (formErrors?: string[]) =>
  renderToStaticMarkup(
    <StepFrame
      {...{ title: "Vào sổ", hint: "", button: "Vào sổ", item, others: [] }}
      refusal={NOT_POSSIBLE_NOW.message}
      answer={formErrors && { reply: { values: {}, errors: {}, formErrors } }}
    />,
  );

test("why a form was not taken is said once, not with what follows from it", () => {
  expect(page()).toContain("hiện không làm được");
  const twice = page([DONE_BY_YOU.message]);
  expect(twice).toContain(DONE_BY_YOU.message);
  expect(twice).not.toContain("hiện không làm được");
});
