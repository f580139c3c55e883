import { expect, test } from "vitest";
import { sha256 } from "~/platform/sha256.server";
import { lineToFill, receiptMark } from "./receipt-mark.server";

const SENT = {
  referenceCode: "PAKN-26-7K4M-92",
  secret: "7K4M-92QX-3HTV-AGWP",
  receivedAt: new Date("2026-02-05T01:00:00Z"),
  title: "Chậm trả sổ",
  content: "Hẹn ba lần.",
};

test("the same text has another mark under another secret, and another text another mark", () => {
  const mark = receiptMark(SENT);
  expect(mark).toMatch(/^[0-9a-f]{64}$/);
  expect(receiptMark({ ...SENT, proposal: undefined })).toBe(mark);
  const item = { ...SENT, feedbackId: 7 };
  expect(receiptMark(item), "what else is known of the item does not count").toBe(mark);
  for (const more of [{ secret: "7K4M-92QX-3HTV-AGWQ" }, { content: "Hẹn bốn lần." }, { title: "Chậm" }])
    expect(receiptMark({ ...SENT, ...more })).not.toBe(mark);
});

test("whoever has the receipt and the words can do the sum with what the receipt shows", () => {
  const filled = [SENT.content, "", SENT.secret, SENT.title].reduce(
    (line, words) => line.replace('"…"', JSON.stringify(words)),
    lineToFill(SENT),
  );
  expect(filled).toBe(
    '{"content":"Hẹn ba lần.","proposal":"","receivedAt":"2026-02-05T01:00:00.000Z",' +
      '"referenceCode":"PAKN-26-7K4M-92","secret":"7K4M-92QX-3HTV-AGWP","title":"Chậm trả sổ"}',
  );
  expect(sha256(filled)).toBe(receiptMark(SENT));
});
