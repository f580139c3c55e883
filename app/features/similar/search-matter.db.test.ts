import { expect, it } from "vitest";
import { localDateOf } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import type { Actor } from "../access/permissions";
import { publisher } from "../publication/library.test-kit";
import { searchMatter } from "./similar-page.server";

const { db } = await testDatabase();
const focal = { roles: [{ role: "PROVINCIAL_FOCAL", unit: "so-xay-dung" }] } as unknown as Actor;
const LEADS = { holder: "so-xay-dung", mergedInto: null };
const search = async (typed: string) => {
  const { found, words } = await searchMatter(db, focal, typed, localDateOf(new Date()));
  for (const item of found) expect(item, "what else may be put under it").toMatchObject(LEADS);
  return { titles: found.map(({ title }) => title), words };
};

it("forgives an officer one slip with the words of the answers, and says the words it looked for as they are written", async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  const publish = publisher(db);
  await publish("Sổ đất đai bị sai tên");
  await publish("Đất đồi bị lấn");
  await aPlainFeedback(db, "Đất đai chưa đo");
  // One letter from both: one after the other is looked for, not the words of both together.
  expect(await search("đất đki")).toEqual({ titles: ["Đất đai chưa đo"], words: "đất đai" });
  expect(await search("datdai")).toEqual({ titles: ["Đất đai chưa đo"], words: "đất đai" });
  expect(await search("xyzzyq")).toEqual({ titles: [], words: "xyzzyq" });
});
