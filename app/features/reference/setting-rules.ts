import { readTime } from "~/shared/read-date";

/** "07:30-11:30, 13:30-17:00": real times of a day, each span forwards and after the one before. */
export function areOfficeHours(text: string): boolean {
  const spans = text.split(",").map((span) => span.split(/[-–]/).map((time) => time.trim()));
  if (!spans.every((span) => span.length === 2 && span.every((time) => /^\d{1,2}:\d\d$/.test(time))))
    return false;
  const times = spans.flat().map((time) => readTime(time));
  return times.every((time, i) => {
    const before = i > 0 ? times[i - 1] : null;
    return time !== null && (i === 0 || (before !== null && before !== undefined && before < time));
  });
}

/** "1, 3, 7": three numbers of days, each greater than the one before. */
export function areEscalationDays(text: string): boolean {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return false;
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  return first < second && second < third;
}

/** "5, 1": two numbers of days, the first greater; 0 is the last day itself. */
export function areFallingDays(text: string): boolean {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => /^\d{1,2}$/.test(part))) return false;
  return Number(parts[0]) > Number(parts[1]);
}

/** One or more telephone numbers as they are printed: "0235 3852 123, 1022", with a name or an extension in brackets. */
export const areTelephones = (text: string): boolean =>
  text
    .split(/[,;]| - | hoặc /)
    .every((one) => /^\+?\(?\d(?:[ .()/-]*\d){2,14}(?: ?\([\p{L}\d .]+\))?$/u.test(one.trim()));
