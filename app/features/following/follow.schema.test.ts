import { expect, it } from "vitest";
import { FOLLOW_SCHEMA } from "./follow.schema";
import { FOLLOWING } from "./following-messages";

const schema = FOLLOW_SCHEMA.vi;
const about = (q: string) => schema.safeParse({ q, email: "lan.nguyen@vidu.vn" });
const saidOf = (q: string) => about(q).error?.issues.map(({ message }) => message) ?? [];

it.each(["vào xem evil.example nhé", "t.me/x", "trang-moi.vn", "0912 345 678", "https://a", "lan@vidu.vn"])(
  "takes no words that lead elsewhere: %s",
  (q) => expect(saidOf(q)).toEqual([FOLLOWING.vi.noMessage]),
);

it.each(["", "hẹn trả sổ đỏ", "TP.HCM", "thủ tục 1.001234", "-.- sổ"])(
  "takes what people look for: %s",
  (q) => expect(saidOf(q)).toEqual([]),
);

it.each(["a", "-", "1a", "đất-", ".", "a."])(
  "looks through a very long text as fast as it reads it: %s…",
  (piece) => expect(saidOf(piece.repeat(100_000 / piece.length))).toContain(FOLLOWING.vi.tooLong),
);
