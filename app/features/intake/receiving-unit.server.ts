import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { loadSettings } from "../reference/settings.server";

/**
 * Who receives what comes through the portal on a date: the focal unit of the settings, or the province itself where
 * that unit does not exist (decision 0010). The unit a sender names is only a hint: it may be the one complained of.
 * Throws a 503 for a register without any province: nobody could answer.
 */
export async function receivingUnit(db: DbOrTx, on: LocalDate): Promise<string> {
  const { focalUnit } = await loadSettings(db);
  const day = toDbDate(on);
  const units = await db.unit.findMany({
    where: {
      validFrom: { lte: day },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
        { OR: [{ code: focalUnit }, { level: "PROVINCE" }] },
      ],
    },
    select: { code: true },
    orderBy: [{ validFrom: "asc" }, { code: "asc" }],
  });
  const unit = units.find(({ code }) => code === focalUnit) ?? units[0];
  if (!unit) {
    throw new Response(
      "Cổng chưa được khai báo đơn vị tiếp nhận nên chưa nhận phản ánh. Xin gọi số điện thoại chuyên dùng.",
      {
        status: 503,
      },
    );
  }
  return unit.code;
}
