import { z } from "zod";
import type { Contact } from "./answers.server";

/** What somebody leaves who wants a reply of their own; all of it may stay empty (art. 7.3 asks for no identity). */
export function readContact(typed: (name: string) => string): {
  contact: Contact | null;
  errors: Record<string, string[]>;
} {
  const line = (name: string) => typed(name).normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 300);
  const [name, address, phone, email] = [line("name"), line("address"), line("phone"), line("email")];
  const errors: Record<string, string[]> = {};
  if (email && !z.email().safeParse(email).success) errors.email = ["Nhập đúng địa chỉ thư điện tử"];
  if (phone && phone.replace(/\D/g, "").length < 8) errors.phone = ["Nhập đúng số điện thoại"];
  const contact = {
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
  return { contact: Object.keys(contact).length > 0 ? contact : null, errors };
}
