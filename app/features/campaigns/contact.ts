import { z } from "zod";
import type { Language } from "~/shared/language";
import type { Contact } from "./answers.server";
import { SURVEY } from "./survey-words";

/**
 * What somebody leaves who wants a reply of their own; all of it may stay empty (art. 7.3 asks for no identity). Says in
 * `language` what is wrong.
 */
export function readContact(
  typed: (name: string) => string,
  language: Language = "vi",
): {
  contact: Contact | null;
  errors: Record<string, string[]>;
} {
  const words = SURVEY[language];
  const line = (name: string) => typed(name).normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 300);
  const [name, address, phone, email] = [line("name"), line("address"), line("phone"), line("email")];
  const errors: Record<string, string[]> = {};
  if (email && !z.email().safeParse(email).success) errors.email = [words.emailWrong];
  if (phone && phone.replace(/\D/g, "").length < 8) errors.phone = [words.phoneWrong];
  const contact = {
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
  return { contact: Object.keys(contact).length > 0 ? contact : null, errors };
}
