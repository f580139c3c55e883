import { expect, it } from "vitest";
import { openOffice } from "../../../tests/staff/office";
import { ANSWERED } from "../../../tests/staff/ways";
import { testDatabase } from "../../../tests/support/database";
import { setDatabase } from "../../platform/db.server";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);

it("shows what an answer is filed under when that changes, though no word of it does", async () => {
  const other = await office.arrive();
  const texts = {
    ...{ publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", publicReply: "Trả trong 05 ngày." },
    checked: "on",
  };
  await office.take(other, ...ANSWERED, ["minh", "publish", texts]);
  await office.take(other, ["minh", "reclassify", { field: "ho-tich", kind: "ACT", note: "Việc hộ tịch." }]);
  const again = { ...texts, reason: "Lĩnh vực khác", earlier: "OPEN" };
  expect((await office.act("khanh", other, "correctPublication", again)).status).toBe(303);
  const { id } = await office.itemOf(other);
  const copy = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } });
  expect(copy.revisedAt, "news for feeds").not.toBeNull();
  const page = await office.visit(null, "_public.cong-khai_.$slug_.phien-ban", { slug: copy.slug });
  expect(JSON.parse(page.shown).versions[0].changes).toEqual([
    {
      of: "field",
      parts: [
        { kind: "removed", text: "Đất đai" },
        { kind: "same", text: " " },
        { kind: "added", text: "Hộ tịch, chứng thực" },
      ],
    },
  ]);
});
