import type { Language } from "~/shared/language";
import { ENDPOINTS, type Endpoint, type EndpointName } from "./endpoints";
import { parametersOf } from "./openapi";

/** A form that calls one address of the API. */
export type TryForm = {
  name: string;
  action: string;
  summary: string;
  inputs: { name: string; hint: string; choices: { value: string; label: string }[] | null }[];
};

/** What the addresses and parameters are called in English on the page. */
const EN: { calls: Partial<Record<EndpointName, string>>; parameters: Record<string, string> } = {
  calls: {
    openapi: "This API described in OpenAPI 3.1",
    answers: "Published answers",
    answersCsv: "All published answers in one CSV file",
    answersJsonl: "All published answers in one JSON Lines file",
    fields: "Fields",
    units: "Agencies and where they receive",
    procedures: "Administrative procedures",
    statistics: "Figures of receipt and handling, by field",
  },
  parameters: {
    lang: "The language of the descriptions.",
    q: "Words to look for, with or without Vietnamese marks.",
    field: "Code of the field.",
    unit: "Code of the agency; left out, the whole province.",
    procedure: "Code of the administrative procedure.",
    level: "Level of the agency that answered.",
    outcome: "Code of the outcome, O1 to O9.",
    period: "When it was published: year or month; for figures the reporting period.",
    order: "Order of a search: nearest first, or newest first.",
    limit: "Answers a page, 1 to 100; stays the same along “next”.",
    cursor: "Where to begin, copied from the link “next”.",
    format: "Form of the data.",
    scope: "own: the agency alone; consolidated: with those below it.",
  },
};

/** A form for each address without parts to fill in, from the same description as the OpenAPI document. */
export const tryForms = (language: Language = "vi"): TryForm[] =>
  Object.entries<Endpoint>(ENDPOINTS).flatMap(([name, endpoint]) => {
    const inputs = parametersOf(endpoint);
    if (endpoint.params || inputs.length === 0) return [];
    return [
      {
        ...{ name, action: `/api${endpoint.path}` },
        summary: (language === "en" && EN.calls[name as EndpointName]) || endpoint.summary,
        inputs: inputs.map(({ name, description, schema }) => ({
          name,
          hint: hintOf((language === "en" && EN.parameters[name]) || description, schema.examples, language),
          choices: Array.isArray(schema.enum)
            ? schema.enum.map((value) => ({ value: String(value), label: String(value) }))
            : null,
        })),
      },
    ];
  });

/** Examples in Vietnamese tell an English reader nothing. */
function hintOf(description: string, examples: unknown, language: Language): string {
  const shown = Array.isArray(examples)
    ? examples.filter((one) => language === "vi" || /^[\w-]+$/.test(String(one)))
    : [];
  if (shown.length === 0) return description;
  return `${description} ${language === "en" ? "Example" : "Ví dụ"}: ${shown.join(", ")}.`;
}
