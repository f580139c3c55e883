import type { PrismaClient } from "../../app/platform/db.server";

let made = 0;

/** A bare item in the register, for tests of what hangs on items and not of items themselves; answers its id. */
export async function aPlainFeedback(db: PrismaClient, title = "Cấp phép chậm"): Promise<number> {
  made += 1;
  const unit = await db.unit.upsert({
    where: { code: "so-xay-dung" },
    create: {
      code: "so-xay-dung",
      name: "Sở Xây dựng",
      level: "DEPARTMENT",
      validFrom: new Date("2020-01-01T00:00:00Z"),
    },
    update: {},
  });
  const { id } = await db.feedback.create({
    data: {
      referenceCode: `PAKN-26-TEST-${made}`,
      sourceId: `PAKN-26-TEST-${made}`,
      receivedAt: new Date("2026-02-05T01:00:00Z"),
      receivedOn: new Date("2026-02-05T00:00:00Z"),
      channel: "web",
      receivingUnit: unit.code,
      form: "PHAN_ANH",
      title,
      content: "Nội dung",
      arrivalField: "chua-phan-loai",
      arrivalKind: "ACT",
      arrivalCountedKind: "ACT",
      arrivalDueOn: new Date("2026-02-25T00:00:00Z"),
      field: "chua-phan-loai",
      kind: "ACT",
      countedKind: "ACT",
      status: "SUBMITTED",
      holder: unit.code,
      dueOn: new Date("2026-02-25T00:00:00Z"),
      version: 0,
      lastEventAt: new Date("2026-02-05T01:00:00Z"),
    },
  });
  return id;
}
