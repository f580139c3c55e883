import { NOTICE } from "./notice-messages";

const RECEPTION_LINES = ["address", "phone", "email", "website", "hours"] as const;
/** Where something is received; null for what is not known. */
export type Reception = Record<(typeof RECEPTION_LINES)[number], string | null>;

/** What hangs on the wall of a unit (decree 20/2008 art. 13.3): its own block, and the province's where it has none. */
export type WallNotice = {
  unit: { code: string; name: string };
  superior: string;
  reception: Reception;
  /** The province's own receiving unit; null on the wall of that unit itself. */
  focal: { name: string; reception: Reception } | null;
};

/** The block as label and value, labelled as on the notice or in `labels`; what is not known is left out. */
export const receptionRows = (
  reception: Reception,
  labels: Readonly<Record<keyof Reception, string>> = NOTICE.vi.reception,
): { line: keyof Reception; label: string; value: string }[] =>
  RECEPTION_LINES.flatMap((line) => {
    const value = reception[line];
    return value ? [{ line, label: labels[line], value }] : [];
  });

/** What decides whether a notice on the wall still says what is so: hashed, and kept with each proof of posting. */
export const detailsOf = ({ unit, reception, focal }: WallNotice): Record<string, string | null> => ({
  name: unit.name,
  ...reception,
  ...Object.fromEntries(
    Object.entries(focal ? { name: focal.name, ...focal.reception } : {}).map(([k, v]) => [`focal.${k}`, v]),
  ),
});
