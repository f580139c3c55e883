import { z } from "zod";
import { isPhone } from "./phone";

/** How a sender was told of something that no mail could bring. */
export const CALL_WAYS = {
  PHONE: { vi: "Gọi điện" },
  POST: { vi: "Gửi thư bưu điện" },
  IN_PERSON: { vi: "Báo trực tiếp" },
} as const;
export type CallWay = keyof typeof CALL_WAYS;

/** What came of it; after GIVEN_UP nobody tries again. */
export const CALL_RESULTS = {
  TOLD: { vi: "Đã báo được" },
  NOT_REACHED: { vi: "Chưa gặp được, sẽ gọi lại" },
  GIVEN_UP: { vi: "Không còn cách liên hệ, thôi gọi" },
} as const;
export type CallResult = keyof typeof CALL_RESULTS;

const NOTE_LIMIT = 2000;
const NOTE_MISSING = "Ghi đã nói gì, hoặc vì sao chưa báo được";

/** The form of a call-back record. `seen` and `upTo` are what stood on the page: the lock and the messages told of. */
export const CallSchema = z
  .object({
    way: z.enum(Object.keys(CALL_WAYS) as [CallWay, ...CallWay[]], "Chọn cách đã báo cho người gửi"),
    number: z.string().trim().refine(isPhone, "Nhập đúng số đã gọi, ví dụ 0912 345 678").optional(),
    result: z.enum(Object.keys(CALL_RESULTS) as [CallResult, ...CallResult[]], "Chọn kết quả"),
    note: z
      .string({ error: NOTE_MISSING })
      .trim()
      .min(1, NOTE_MISSING)
      .max(NOTE_LIMIT, `Rút gọn còn tối đa ${NOTE_LIMIT} ký tự`)
      .transform((text) => text.normalize("NFC")),
    seen: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
    upTo: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  })
  .refine(({ way, number, result }) => way !== "PHONE" || number || result === "GIVEN_UP", {
    path: ["number"],
    error: "Nhập số đã gọi",
  });
export type CallAnswers = z.output<typeof CallSchema>;

export const CALL_NOTE_LIMIT = NOTE_LIMIT;

/** "…678": enough to tell numbers apart, too little to call. */
export const numberTail = (number: string): string => `…${number.replace(/\D/g, "").slice(-3)}`;
