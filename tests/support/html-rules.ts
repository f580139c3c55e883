import { HtmlValidate, StaticConfigLoader } from "html-validate";

/**
 * The rules of HTML, of whole documents and of WCAG that can be read from the text of a page. Left out is what is a matter
 * of style: the renderer writes `charSet` and `/>`, which mean the same to every browser.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
    rules: {
      "attr-case": "off",
      "doctype-style": "off",
      "long-title": "off",
      // A list or a section may have a name.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      "require-sri": "off",
      "no-implicit-button-type": "error",
      "heading-level": ["error", { allowMultipleH1: false }],
    },
  }),
);

/** What is wrong with a page, one line a fault; none for a valid one. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line, column }) =>
        `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`,
    ),
  );
}
