import { beforeAll, describe, expect, it } from "vitest";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

describe("a second window of one's own", () => {
  const ask = (code: string, text: string, version: number) =>
    office.act("minh", code, "requestInformation", { text, version: String(version) });

  it("is told that it is recorded only when it says the same", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    const { version } = await office.itemOf(code);
    expect((await ask(code, "Xin gửi số hồ sơ.", version)).status).toBe(303);
    const again = await ask(code, "Xin gửi số hồ sơ.", version);
    expect(again).toMatchObject({ status: 409 });
    expect(again.shown).toContain(REFUSALS.DONE_BY_YOU.message);
    for (const stale of [version, 0]) {
      const other = await ask(code, "Xin gửi ảnh chụp biên nhận.", stale);
      expect(other.status).toBe(409);
      expect(other.shown).not.toContain(REFUSALS.DONE_BY_YOU.message);
      expect(other.shown).toContain("Nội dung dưới đây");
      expect(other.shown).toContain("Xin gửi ảnh chụp biên nhận.");
    }
  });

  it("reads the same sentence when the item was read while the first was being recorded", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    // As a look between two commits finds it: the version of before, the events of after.
    await db.feedback.update({ where: { referenceCode: code }, data: { version: { decrement: 1 } } });
    const late = await office.act("minh", code, "register");
    expect(late).toMatchObject({ status: 409 });
    expect(late.shown).toContain(REFUSALS.DONE_BY_YOU.message);
  });
});
