export const FORM_VERSIONS: readonly {
  subject: string;
  code: string;
  use: string;
  title: string;
  columns: readonly { key: string; label: string; group: string | null; number: number }[];
  addressee: string;
  citation: string;
  confirmed: boolean;
  validFrom: string;
  validTo: string | null;
}[] = [];
