import type { LocalDate } from "./local-date";
import { formatDate } from "./vi-format";

/** What stands behind a due date in a year whose official calendar is not known yet (calendar.md C9). */
const PROVISIONAL = "(tạm tính, chờ lịch nghỉ chính thức của năm đó)";

/** A due date as papers for people say it: "03/05/2027", with a word more while it is provisional. */
export const dueWords = (dueOn: LocalDate, provisional: boolean): string =>
  `${formatDate(dueOn)}${provisional ? ` ${PROVISIONAL}` : ""}`;
