import { ENDPOINTS, type Endpoint } from "./endpoints";
import { parametersOf } from "./openapi";

/** A form that calls one address of the API. */
export type TryForm = {
  name: string;
  action: string;
  summary: string;
  inputs: { name: string; hint: string; choices: { value: string; label: string }[] | null }[];
};

/** A form for each address without parts to fill in, from the same description as the OpenAPI document. */
export const tryForms = (): TryForm[] =>
  Object.entries<Endpoint>(ENDPOINTS).flatMap(([name, endpoint]) => {
    const inputs = parametersOf(endpoint);
    if (endpoint.params || inputs.length === 0) return [];
    return [
      {
        ...{ name, action: `/api${endpoint.path}`, summary: endpoint.summary },
        inputs: inputs.map(({ name, description, schema }) => ({
          name,
          hint: hintOf(description, schema.examples),
          choices: Array.isArray(schema.enum)
            ? schema.enum.map((value) => ({ value: String(value), label: String(value) }))
            : null,
        })),
      },
    ];
  });

const hintOf = (description: string, examples: unknown): string =>
  Array.isArray(examples) ? `${description} Ví dụ: ${examples.join(", ")}.` : description;
