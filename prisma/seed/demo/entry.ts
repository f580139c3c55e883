import { addSlip, closeBox, openBox } from "../../../app/features/intake/box-session.server";
import { enterOnBehalf } from "../../../app/features/intake/enter-on-behalf.server";
import { onBehalfSchema } from "../../../app/features/intake/on-behalf.schema";
import type { PrismaClient } from "../../../app/platform/db.server";
import type { WorkCalendar } from "../../../app/shared/calendar";
import { localDate, localDateOf } from "../../../app/shared/local-date";
import { formatDate, formatDateTime } from "../../../app/shared/vi-format";
import type { Cast } from "./cast";
import { officeHourBefore } from "./office-hours";
import { FOCAL_OFFICE } from "./units";

type Stage = { cast: Cast; calendar: WorkCalendar; now: Date };
type Words = { title: string; content: string };

const SLIPS: readonly Words[] = [
  {
    title: "Quạt ở phòng chờ quầy một cửa hỏng",
    content: "Phòng chờ nóng, quạt hỏng từ tháng trước, người già ngồi đợi rất mệt.",
  },
  {
    title: "Bảng hướng dẫn hồ sơ chứng thực chưa cập nhật",
    content: "Bảng treo ở quầy vẫn ghi phải có xác nhận của thôn, hỏi ra thì đã bỏ.",
  },
];

/** A box opened before witnesses, and a call that was settled while the caller was on the phone. */
export async function entryDemo(db: PrismaClient, { cast, calendar, now }: Stage): Promise<void> {
  const officer = cast.officerOf(FOCAL_OFFICE);
  const role = officer.roles.find((grant) => grant.role !== "HANDLER")?.role ?? "PROVINCIAL_FOCAL";
  const enteredBy = { ...officer, role };
  const opened = officeHourBefore(now, 4, calendar);
  const place = "Trung tâm Phục vụ hành chính công tỉnh, tầng 1";
  const present = `${officer.name}, đầu mối kiểm soát thủ tục hành chính\nLê Thị Thu Hằng, Ban Thanh tra nhân dân`;
  const box = { unit: FOCAL_OFFICE, place, openedAt: opened, present, note: "Niêm phong còn nguyên." };
  const id = await openBox(db, officer.staffId, box, opened);
  for (const [i, words] of SLIPS.entries())
    await enterOnBehalf(
      db,
      {
        entry: entryOf("suggestion_box", words, opened, opened),
        ...{ files: [], receivingUnit: FOCAL_OFFICE, enteredBy, details: { place, slipNo: String(i + 1) } },
      },
      opened,
      async (tx, item) => {
        await addSlip(tx, id, { feedbackId: item.id }, opened);
      },
    );
  await db.$transaction((tx) => addSlip(tx, id, { unusable: "BLANK", note: null }, opened));
  await closeBox(db, id, opened);

  const called = officeHourBefore(now, 2, calendar);
  const field = await db.field.findFirstOrThrow({ where: { code: "dat-dai" } });
  const call = {
    title: "Không tra được tình trạng hồ sơ đất đai",
    content: "Nhập mã hồ sơ ghi trên giấy hẹn thì hệ thống báo không có.",
  };
  await enterOnBehalf(
    db,
    {
      entry: entryOf("phone", call, called, called),
      ...{ files: [], receivingUnit: FOCAL_OFFICE, enteredBy },
      details: { readBack: "yes", numberCalled: "0299 3 800 022", operator: officer.name },
      solved: {
        ...{ field: field.code, contentTypes: [1], outcome: "O6" },
        reply: "Giấy hẹn in mã cũ; đã đọc mã mới cho người gọi, người gọi tra được ngay trên máy.",
      },
    },
    called,
  );
}

function entryOf(channel: "phone" | "suggestion_box", words: Words, receivedAt: Date, now: Date) {
  const caller = { name: "Đỗ Văn Thành", address: "Tổ 5, phường Tân Lập", phone: "0912 000 345" };
  return onBehalfSchema({ now, unitSince: localDate("2000-01-01") }).parse({
    ...{ channel, ...words, form: "PHAN_ANH", kind: "ACT", senderType: "PERSON" },
    ...(channel === "phone" ? caller : {}),
    receivedDate: formatDate(localDateOf(receivedAt)),
    receivedTime: formatDateTime(receivedAt).slice(0, 5),
  });
}
