import { z } from "zod";
import { type LocalDate, localDateOf, parseInstant } from "~/shared/local-date";
import { readDate, readTime } from "~/shared/read-date";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { formatNumber } from "~/shared/vi-format";
import { isPhone } from "../senders/phone";
import { type ArrivalBounds, arrivalDayProblem } from "../workflow/arrival-rule";
import { isNationalCode } from "../workflow/national-code";
import { ENTRY_CHANNELS, type EntryChannel } from "./entry-channels";
import { optionalLine, optionalText, requiredLine, requiredText } from "./typed-text";

type Asked = "name" | "address" | "phone" | "email";

/**
 * What has to be asked of the sender, by channel (Decree 20/2008 art. 7; QĐ 31/2021 art. 41). Whoever is there can be
 * asked, and may keep it to themselves (`withheld`); of what lies in a box or stands in a paper nothing may be known. It
 * is entered all the same: what art. 7 then lacks is decided at the assessment, not at the door (law.md L9, L10).
 */
const ASKED_OF_SENDER: Record<EntryChannel, readonly Asked[]> = {
  phone: ["name", "address", "phone"],
  counter_oral: ["name", "address"],
  citizen_reception: ["name", "address"],
  national_portal: ["name", "phone", "email"],
  email: ["email"],
  paper_direct: [],
  post: [],
  suggestion_box: [],
  survey_form: [],
  press: [],
  inter_agency: [],
};

const MISSING: Record<Asked, string> = {
  name: "Nhập họ tên người gửi",
  address: "Nhập địa chỉ người gửi",
  phone: "Nhập số điện thoại người gửi",
  email: "Nhập thư điện tử người gửi",
};

const atMost = (length: number) => ({ length, message: `Rút ngắn còn tối đa ${formatNumber(length)} ký tự` });
const TOO_LONG = atMost(TEXT_LIMITS.title);
const TEXT_TOO_LONG = atMost(TEXT_LIMITS.text);
const code = optionalLine({ max: { length: 120, message: "Chọn trong danh sách" } });
const always = { when: () => true };

/**
 * An item entered for somebody else. Dates and times are typed as people write them (`receivedDate`, `receivedTime`,
 * local time); the answer holds `receivedAt`, the true arrival. An unknown time of day counts as noon, or as now when
 * that is earlier: only the date counts anywhere.
 */
export const onBehalfSchema = ({ now, unitSince }: ArrivalBounds) =>
  z
    .object({
      channel: z.enum(ENTRY_CHANNELS, "Chọn kênh tiếp nhận"),
      receivedDate: arrivalDate({ now, unitSince }),
      receivedTime: optionalLine({ max: TOO_LONG }).refine(
        (text) => text === "" || readTime(text) !== null,
        "Nhập giờ dạng giờ:phút, ví dụ 14:30",
      ),
      senderType: z.enum(["PERSON", "ORGANISATION"]).default("PERSON"),
      name: optionalLine({ max: TOO_LONG }),
      address: optionalLine({ max: TOO_LONG }),
      phone: optionalLine({ max: TOO_LONG }).refine(
        (text) => text === "" || isPhone(text),
        "Nhập đúng số điện thoại, ví dụ 0912 345 678",
      ),
      email: optionalLine({ max: TOO_LONG }).refine(
        (text) => text === "" || z.email().safeParse(text).success,
        "Nhập đúng địa chỉ thư điện tử",
      ),
      // Asked, and not told: the officer says so, so that nothing is left out by mistake.
      withheld: z.literal("on").optional().catch(undefined),
      title: requiredLine({ missing: "Nhập tóm tắt nội dung", max: TOO_LONG }),
      content: requiredText({ missing: "Nhập nội dung, ghi đúng lời người gửi", max: TEXT_TOO_LONG }),
      form: z.enum(["PHAN_ANH", "KIEN_NGHI"], "Chọn phản ánh hay kiến nghị"),
      proposal: optionalText({ max: TEXT_TOO_LONG }),
      kind: z.enum(["ACT", "REGULATION", "BOTH"], "Chọn hành vi hay quy định hành chính"),
      countedKind: z.enum(["ACT", "REGULATION"]).default("ACT"),
      nationalCode: optionalLine({ max: TOO_LONG }).transform((text) => text.toUpperCase()),
      field: code,
      procedure: code,
    })
    .refine(({ receivedDate = "", receivedTime = "" }) => !isFuture(receivedDate, receivedTime, now), {
      ...always,
      path: ["receivedTime"],
      message: "Giờ nhận không thể ở tương lai",
    })
    .refine(({ form, proposal }) => form !== "KIEN_NGHI" || Boolean(proposal), {
      ...always,
      path: ["proposal"],
      message: "Kiến nghị phải có đề xuất, giải pháp",
    })
    .refine(
      ({ channel, nationalCode = "" }) =>
        nationalCode === "" ? channel !== "national_portal" : isNationalCode(nationalCode),
      { ...always, path: ["nationalCode"], message: "Nhập mã trên Cổng DVCQG, dạng PAKN.20260205.0012" },
    )
    .check(...(Object.keys(MISSING) as Asked[]).map(askedOf))
    .transform(({ receivedDate, receivedTime, withheld: _, ...entry }) => ({
      ...entry,
      receivedAt: arrival(readDate(receivedDate), receivedTime, now),
    }));

const askedOf = (asked: Asked) =>
  z.refine<{ channel: EntryChannel; withheld?: "on" | undefined } & Record<Asked, string>>(
    (entry) => Boolean(entry[asked] || entry.withheld) || !ASKED_OF_SENDER[entry.channel]?.includes(asked),
    { ...always, path: [asked], message: MISSING[asked] },
  );

const arrivalDate = (bounds: ArrivalBounds) =>
  requiredLine({ missing: "Nhập ngày nhận thực tế", max: TOO_LONG }).pipe(
    z.string().superRefine((text, context) => {
      const date = readDate(text);
      const message = !date
        ? "Nhập ngày nhận dạng ngày/tháng/năm, ví dụ 05/02/2026"
        : arrivalDayProblem(date, bounds);
      if (message) context.addIssue({ code: "custom", message });
    }),
  );

/** A later day than today has its own message. */
function isFuture(typedDate: string, typedTime: string, now: Date): boolean {
  const date = readDate(typedDate);
  const time = readTime(typedTime);
  return date === localDateOf(now) && time !== null && instantOf(date, time) > now;
}

function arrival(date: LocalDate | null, typedTime: string, now: Date): Date {
  if (!date) return now;
  const at = instantOf(date, readTime(typedTime) ?? "12:00");
  return at > now ? now : at;
}

function instantOf(date: LocalDate, time: string): Date {
  const instant = parseInstant(`${date}T${time}+07:00`);
  if (!instant) throw new RangeError(`No such time: ${date} ${time}`);
  return instant;
}

export type OnBehalfEntry = z.infer<ReturnType<typeof onBehalfSchema>>;
