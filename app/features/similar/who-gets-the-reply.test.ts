import { expect, it } from "vitest";
import type { Status } from "../workflow/states";
import { whoGetsTheReply } from "./who-gets-the-reply";

it.each<[string, Status, Status[], RegExp[]]>([
  ["all are open: all get it", "IN_PROGRESS", ["REGISTERED", "ASSIGNED"], [/^Câu trả lời được gửi cùng lúc/]],
  ["all were answered together", "PUBLISHED", ["RESOLVED"], [/đã nhận cùng câu trả lời này/]],
  [
    "the lead alone is looked at again",
    "IN_PROGRESS",
    ["RESOLVED"],
    [/^Người gửi .* câu trả lời trước .* chỉ gửi/],
  ],
  [
    "and another was put under it since",
    "REPLY_DRAFTED",
    ["PUBLISHED", "ASSIGNED"],
    [/^Câu trả lời được gửi cùng lúc/, /chỉ gửi cho người gửi phản ánh này/],
  ],
  ["those under it are out of the reader's reach", "ASSIGNED", [], [/^Câu trả lời được gửi cùng lúc/]],
  ["or went their own ways", "RESOLVED", ["WITHDRAWN"], []],
])("%s", (_, status, under, sentences) => {
  const said = whoGetsTheReply(
    status,
    under.map((one) => ({ status: one })),
  );
  expect(said).toHaveLength(sentences.length);
  for (const [i, sentence] of sentences.entries()) expect(said[i]).toMatch(sentence);
});
