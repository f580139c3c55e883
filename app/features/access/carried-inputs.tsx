import type { HiddenInput } from "./carried-form.server";

/** What is handed on without being shown. */
export function CarriedInputs({ inputs }: { inputs: readonly HiddenInput[] }) {
  return inputs.map(({ name, value }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names repeat and the order is what is kept
    <input key={i} type="hidden" name={name} value={value} />
  ));
}
