import { z } from "zod";
import { searchable } from "~/shared/vi-format";

export type Asked = { name: string; address: string | null; email: string | null };

/** More than a mail server should get at once, and than anybody types. */
const MOST = 500;

/** One word without a number is no postal address: a mail address without its "@", as a rule. */
const isUnclear = (part: string): boolean => part !== "" && !/[@\s,\d]/u.test(part);

/** The same person on paper, however the line was typed: by name and postal address. */
export const paperKey = ({ name, address }: Pick<Asked, "name" | "address">): string =>
  `${searchable(name)}|${searchable(address ?? "")}`;

/**
 * Reads a list of people to ask, one a line: name; mail address; postal address. The order of the two addresses does not
 * matter, either may be missing; without a mail address a person is asked on paper. Answers what to mend by line.
 */
export function readRecipients(text: string): { people: Asked[]; problems: string[] } {
  const lines = text.split(/\r?\n/).map((line) => line.normalize("NFC").trim());
  const people: Asked[] = [];
  const problems: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === "") continue;
    const [name = "", ...rest] = line.split(/[;\t]/).map((part) => part.trim());
    const emails = rest.filter((part) => part.includes("@"));
    const address = rest.filter((part) => part !== "" && !part.includes("@")).join(", ");
    const email = emails[0]?.toLowerCase() ?? null;
    if (name === "" || name.includes("@")) problems.push(`Dòng ${i + 1}: thiếu họ tên, tên tổ chức.`);
    else if (name.length > 200 || address.length > 300) problems.push(`Dòng ${i + 1}: quá dài.`);
    else if (rest.some(isUnclear))
      problems.push(
        `Dòng ${i + 1}: “${rest.find(isUnclear)}” không phải thư điện tử, cũng không giống địa chỉ. Sửa lại, hoặc bỏ đi để hỏi bằng phiếu giấy.`,
      );
    else if (emails.length > 1 || (email && !z.email().safeParse(email).success))
      problems.push(`Dòng ${i + 1}: thư điện tử “${emails.join(", ")}” chưa đúng.`);
    else people.push({ name, address: address || null, email });
  }
  if (people.length === 0 && problems.length === 0)
    problems.push("Nhập ít nhất một người, mỗi người một dòng.");
  if (people.length > MOST) problems.push(`Mỗi lần thêm tối đa ${MOST} người.`);
  return { people, problems };
}
