import type { PrismaClient } from "../../../app/platform/db.server";
import { addWorkingDays } from "../../../app/shared/calendar";
import { localDateOf } from "../../../app/shared/local-date";
import { type Scene, takerOf } from "./scene";

/** Who answers for a regulation that no unit of the province made, by field. */
const MINISTRIES: Readonly<Record<string, string>> = {
  ...{ "dat-dai": "Bộ Nông nghiệp và Môi trường", "moi-truong": "Bộ Nông nghiệp và Môi trường" },
  ...{ "nong-nghiep": "Bộ Nông nghiệp và Môi trường", "xay-dung": "Bộ Xây dựng", "duong-bo": "Bộ Xây dựng" },
  ...{ "cu-tru": "Bộ Công an", "ly-lich-tu-phap": "Bộ Công an", "ho-tich": "Bộ Tư pháp" },
  ...{ "bao-hiem": "Bộ Y tế", "y-te": "Bộ Y tế", "giao-duc": "Bộ Giáo dục và Đào tạo" },
  ...{ "doanh-nghiep": "Bộ Tài chính", thue: "Bộ Tài chính", "van-hoa": "Bộ Văn hóa, Thể thao và Du lịch" },
};
const ANY_OTHER = "Bộ Nội vụ";

/**
 * Two items about regulations of a ministry, passed out so that the ministry answers the unit (decision 0062): one answer
 * is awaited, the other has come and was told to the sender. On a day with fewer items that nobody has begun, fewer.
 */
export async function askedOutsideDemo(db: PrismaClient, scene: Scene): Promise<void> {
  const { cast, calendar, now } = scene;
  const take = takerOf(db, scene);
  const items = await db.feedback.findMany({
    where: {
      ...{
        status: { in: ["REGISTERED", "ASSESSED"] },
        confidential: false,
        mergedInto: null,
        repeatOf: null,
      },
      ...{ kind: { not: "ACT" }, attention: null, coordinatingUnits: { none: {} } },
    },
    orderBy: [{ lastEventAt: "asc" }, { id: "asc" }],
    take: 2,
  });
  for (const [i, item] of items.entries()) {
    const { referenceCode, field, holder } = item;
    const officer = cast.officerOf(holder);
    if (item.status === "REGISTERED")
      await take(
        referenceCode,
        "assess",
        {
          ...{ type: "assessed", assessmentClass: "D", field, kind: "REGULATION", countedKind: "REGULATION" },
          contentTypes: [2],
        },
        officer,
      );
    const to = MINISTRIES[field] ?? ANY_OTHER;
    await take(
      referenceCode,
      "transferOut",
      {
        ...({ type: "transferred_out", to, answerTo: "UNIT" } as const),
        answerBy: addWorkingDays(localDateOf(now), 6, calendar),
        note: "Quy định do cơ quan trung ương ban hành; đề nghị cho ý kiến về cách áp dụng để đơn vị trả lời người gửi.",
      },
      officer,
    );
    if (i === 0) continue;
    const text =
      "Đã ghi nhận vướng mắc khi áp dụng; trong khi chờ sửa đổi, đề nghị cơ quan giải quyết không yêu cầu nộp giấy tờ đã có trong cơ sở dữ liệu.";
    await take(referenceCode, "recordOutsideAnswer", { type: "outside_answered", from: to, text }, officer);
  }
}
