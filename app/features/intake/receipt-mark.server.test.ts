import { expect, test } from "vitest";
import { receiptMark } from "./receipt-mark.server";

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
  for (const more of [{ secret: "7K4M-92QX-3HTV-AGWQ" }, { content: "Hẹn bốn lần." }, { title: "Chậm" }])
    expect(receiptMark({ ...SENT, ...more })).not.toBe(mark);
});
