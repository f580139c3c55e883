import { parseLocalDate } from "~/shared/local-date";

/** Whether a text is a code of the national portal: "PAKN.20200812.0012", day and number, of a day that there is. */
export function isNationalCode(code: string): boolean {
  const [, year, month, day] = /^PAKN\.(\d{4})(\d\d)(\d\d)\.\d{4}$/.exec(code) ?? [];
  return year !== undefined && parseLocalDate(`${year}-${month}-${day}`) !== null;
}
