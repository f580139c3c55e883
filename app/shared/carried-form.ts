/**
 * A form that was sent and could not be taken, on its way back to its writer: docs/decisions/0008. Files cannot be put
 * into a page; their fields and names are kept so that they can be asked for again.
 */
export type CarriedForm = {
  /** Where it was going: path and query. */
  target: string;
  fields: { name: string; value: string }[];
  files: { name: string; fileName: string }[];
};

/** What a form brought, in its order, bound for `target`; null when it brought nothing. */
export function packForm(form: FormData, target: string): CarriedForm | null {
  const carried: CarriedForm = { target, fields: [], files: [] };
  for (const [name, value] of form) {
    if (typeof value === "string") carried.fields.push({ name, value });
    // A file field left empty is sent as a file without a name.
    else carried.files.push({ name, fileName: value.size > 0 ? value.name : "" });
  }
  return carried.fields.length + carried.files.length > 0 ? carried : null;
}
