import { createHash } from "node:crypto";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { markReceipt } from "~/features/intake/receipt-mark.server";
import { ReceiptProof } from "~/features/intake/receipt-proof";
import { proofOf } from "~/features/intake/receipt-proof.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { Slip } from "~/routes/staff.entry/slip";
import { createUnits, UNITS } from "./access/cast";
import { testDatabase } from "./support/database";

const { db } = await testDatabase();

/** What stands on paper: the words without their tags. */
const printed = (page: ReactElement): string =>
  renderToStaticMarkup(page)
    .replace(/.*print-only/s, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"');

it("a fingerprint is the sum of what is printed beside it, and of the sender's words and secret alone", async () => {
  await createUnits(db);
  // Between two seconds: what only the minute is shown of could not be summed.
  const receivedAt = new Date("2026-03-02T01:15:30.487Z");
  const words = { title: "Chậm trả sổ", content: 'Hẹn "ba lần"\nchưa trả.', proposal: "" };
  let id = 0;
  const { secret } = await receiveFeedback(
    db,
    { receivedAt, channel: "web", receivingUnit: UNITS.own, form: "PHAN_ANH", ...words },
    receivedAt,
    async (tx, receipt) => {
      id = receipt.id;
      await markReceipt(tx, { feedbackId: receipt.id, receivedAt, ...receipt, ...words });
    },
  );
  const proof = await proofOf(db, id);
  const saved = await db.feedback.findUniqueOrThrow({ where: { id } });
  if (!proof) throw new Error("no fingerprint was given out");
  const slip = { ...saved, secret, proof, posting: null, unitName: "Sở Xây dựng", answer: null };
  for (const paper of [
    printed(createElement(ReceiptProof, proof)),
    printed(createElement(Slip, { saved: slip, nextHref: "/" })),
  ]) {
    const [mark] = /\b[0-9a-f]{64}\b/.exec(paper) ?? [];
    const [line = ""] = /\{"content".*?\}/.exec(paper) ?? [];
    const own: Record<string, string> = { ...words, secret };
    const filled = line.replace(/"(\w+)":"…"/g, (_, name) => `"${name}":${JSON.stringify(own[name])}`);
    expect(filled).not.toContain("…");
    expect(createHash("sha256").update(filled, "utf8").digest("hex"), paper).toBe(mark);
  }
});
