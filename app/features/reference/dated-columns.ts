import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Column } from "~/ui/data-table";

type Dated = {
  citation: string | null;
  confirmed: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};

/** The columns with which tables of rows with validity end: on what ground, and from when to when. */
export const datedColumns = (today: LocalDate): Column<Dated>[] => [
  { key: "ground", header: "Căn cứ", cell: groundWords },
  { key: "valid", header: "Dùng", cell: (row) => validityWords(row, today) },
];

/** Some citations say themselves that they are to be confirmed. */
const groundWords = ({ citation, confirmed }: Dated): string => {
  const said = confirmed || /cần xác nhận/i.test(citation ?? "");
  return [citation, said ? null : "cần xác nhận"].filter(Boolean).join(", ") || "–";
};

const validityWords = ({ validFrom, validTo }: Dated, today: LocalDate): string => {
  const until = validTo ? ` đến ${formatDate(validTo)}` : "";
  return `từ ${formatDate(validFrom)}${until}${validTo && validTo < today ? " (đã thôi)" : ""}`;
};
