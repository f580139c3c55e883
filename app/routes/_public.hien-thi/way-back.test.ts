import { expect, it } from "vitest";
import { wayBack } from "./way-back";

const OWN = ["http://127.0.0.1:3000/hien-thi", "https://pakn.example"];
const back = (address: string | null) => wayBack(address, OWN, "/hien-thi");

it.each([
  ["http://127.0.0.1:3000/cong-khai?q=a#b", "/cong-khai?q=a"],
  ["https://pakn.example/", "/"],
  ["/cong-khai/mot-bai", "/cong-khai/mot-bai"],
  ["https://pakn.example/en/tro-giup?x=1", "/tro-giup?x=1"],
  ["/en", "/"],
  ["/staff/queue?tab=new", "/staff/queue?tab=new"],
])("leads back to %s", (address, path) => expect(back(address)).toBe(path));

it.each([
  null,
  "",
  "https://other.example/cong-khai",
  "//other.example/",
  "/\\other.example",
  "/en//other.example",
  "https://pakn.example//other.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://pakn.example/x",
  "http://",
  "/hien-thi",
  "/hien-thi?da-luu=1",
  "https://pakn.example/en/hien-thi",
])("leads nowhere from %j", (address) => expect(back(address)).toBeNull());
