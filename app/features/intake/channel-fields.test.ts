import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { readArrival } from "./channel-fields";
import type { EntryChannel } from "./entry-channels";

const received = localDate("2026-11-20");
const wrongIn = (channel: EntryChannel, typed: Record<string, string>) =>
  readArrival(channel, (name) => typed[name.replace(`${channel}_`, "")] ?? "", received).errors;

test.each([
  [{ letterDate: "18/11/2026", postmark: "19/11/2026" }, []],
  [{ letterDate: "20/11/2026", postmark: "20/11/2026" }, []],
  [{ postmark: "22/11/2026" }, ["post_postmark"]],
  [{ letterDate: "25/11/2026", postmark: "22/11/2026" }, ["post_letterDate", "post_postmark"]],
  [{ letterDate: "19/11/2026", postmark: "18/11/2026" }, ["post_letterDate"]],
  [{ letterDate: "31/11/2026", postmark: "18/11/2026" }, ["post_letterDate"]],
])("a letter is written, posted and received in that order: %j", (typed, fields) => {
  expect(Object.keys(wrongIn("post", typed))).toEqual(fields);
});

test("nothing is dated after it came in", () => {
  expect(wrongIn("paper_direct", { letterDate: "21/11/2026" }).paper_direct_letterDate?.[0]).toMatch(
    /không thể sau ngày nhận 20\/11\/2026/,
  );
  const letter = { fromBody: "Bộ Tư pháp", documentNo: "12/BTP", documentDate: "21/11/2026" };
  expect(Object.keys(wrongIn("inter_agency", letter))).toEqual(["inter_agency_documentDate"]);
  const article = { outlet: "Báo Tỉnh", articleDate: "21/11/2026" };
  expect(Object.keys(wrongIn("press", article))).toEqual(["press_articleDate"]);
});

test.each([
  ["https://bao.example/bai-1?x=1", true],
  ["HTTP://bao.example/bai", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["bao.example/bai", false],
  ["https://bao.example/ <script>", false],
])("the address of an article is one that opens a page: %s", (address, taken) => {
  const errors = wrongIn("press", { outlet: "Báo Tỉnh", articleDate: "20/11/2026", address });
  expect(errors.press_address === undefined).toBe(taken);
});
