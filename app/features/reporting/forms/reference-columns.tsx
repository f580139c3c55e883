import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Column } from "~/ui/data-table";
import { StatusTag } from "~/ui/status-tag";

type Dated = { validFrom: LocalDate; validTo: LocalDate | null };

/** The days for which a row holds, the last one included. */
export const validWords = ({ validFrom, validTo }: Dated): string =>
  validTo ? `${formatDate(validFrom)} đến ${formatDate(validTo)}` : `Từ ${formatDate(validFrom)}`;

/** Columns that every table of what reports go by has: for which days, and whether somebody compared it with its source. */
export const VALID: Column<Dated> = { key: "valid", header: "Áp dụng", cell: validWords };
export const CONFIRMED: Column<{ confirmed: boolean }> = {
  key: "confirmed",
  header: "Đối chiếu",
  cell: ({ confirmed }) => (
    <StatusTag tone={confirmed ? "ok" : "warn"}>{confirmed ? "Đã xác nhận" : "Cần xác nhận"}</StatusTag>
  ),
};
