import { expect, test } from "vitest";
import { MESSAGES } from "../../../emails/registry";
import { SAMPLES } from "../../../emails/samples";

// What the list of calls holds: messages to senders.
const KINDS = ["N1", "N2", "N3", "N4", "N6", "N7", "N8", "contest"] as const;
const FRAME = {
  portal: "Cổng",
  contact: "Văn phòng · 0200",
  recipient: "Bà Lan",
  link: "https://cong.example/x",
};
const OF_A_LETTER = /thư này|cuối thư|qua thư|Thư gửi tự động|Kính gửi|bấm|trang bên dưới|cong\.example/i;

test.each(KINDS)("%s is told in words that fit no letter alone", async (kind) => {
  for (const sample of SAMPLES[kind]) {
    const told = await MESSAGES[kind].render(sample, { ...FRAME, told: true });
    expect(told.text.replace(String((sample as { proof?: string }).proof), "")).not.toMatch(OF_A_LETTER);
    expect(told.text).toContain(FRAME.contact);
    const sent = await MESSAGES[kind].render(sample, FRAME);
    expect(sent.text).toMatch(OF_A_LETTER);
  }
});
