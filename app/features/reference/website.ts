import { z } from "zod";

const NAME = /^(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** True for "pakn.tinh.gov.vn", with a path or not, and for whole addresses that begin with http:// or https://. */
export function isWebsite(text: string): boolean {
  const address =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/?#]+:\d{1,5}(\/|$)/.test(text) ? text : `https://${text}`;
  if (/^\/|[\s\\]/.test(text) || !URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return (protocol === "https:" || protocol === "http:") && NAME.test(hostname) && username === "";
}

/** The website of a unit as it is typed, or nothing: it is shown to everyone, so nothing that runs may stand there. */
export const websiteSchema = z
  .string()
  .trim()
  .max(300, "Dùng nhiều nhất 300 ký tự")
  .refine((text) => text === "" || isWebsite(text), "Nhập địa chỉ trang, ví dụ https://pakn.tinh.gov.vn");
