import { expect, test } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { writePosition } from "~/features/workflow/queue";
import {
  FOUND_AT_MOST,
  readPlace,
  type SearchPlace,
  searchItems,
  WEIGHED,
} from "~/features/workflow/search.queries.server";
import { testDatabase } from "../support/database";
import { aPlainFeedback } from "../support/plain-feedback";

const { db } = await testDatabase();
const focal = { roles: [{ role: "PROVINCIAL_FOCAL", unit: "so-xay-dung" }] } as unknown as Actor;
const other = { roles: [{ role: "FOCAL_OFFICER", unit: "so-y-te" }] } as unknown as Actor;
const pattern = await db.feedback.findUniqueOrThrow({ where: { id: await aPlainFeedback(db) } });
let minute = 0;

type Written = { title: string; content?: string; registerNo?: number };
/** Items in the order they came, each a minute after the one before. */
async function came(...items: Written[]): Promise<void> {
  const { id: _, ...row } = pattern;
  await db.feedback.createMany({
    data: items.map((item) => {
      minute += 1;
      const name = `PAKN-26-FIND-${minute}`;
      return {
        ...{ ...row, content: "Nội dung", ...item, referenceCode: name, sourceId: name },
        ...(item.registerNo && { registerYear: 2026 }),
        receivedAt: new Date(pattern.receivedAt.getTime() + minute * 60_000),
      };
    }),
  });
}

const titles = async (typed: string) => (await searchItems(db, focal, typed)).found.map(({ title }) => title);

/** All pages after one another, each reached by the address that leads there. */
async function walk(typed: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let place: SearchPlace | null = { from: null, page: 1 }; place; ) {
    const { found, next } = await searchItems(db, focal, typed, place);
    pages.push(found.map(({ code }) => code));
    const address = { cursor: next?.from ? writePosition(next.from) : "", page: String(next?.page) };
    place = next && readPlace(new URLSearchParams(address));
  }
  return pages;
}

test("what was typed in a row stands before scattered words, in the title before the content, the newest first", async () => {
  await came(
    { title: "Sổ đỏ cấp sai tên" },
    { title: "Cấp sổ đỏ chậm, cũ" },
    { title: "Chậm trả kết quả", content: "Gia đình chờ cấp sổ đỏ hai năm." },
    { title: "Cấp sổ đỏ chậm" },
    { title: "Đỏ mắt chờ sổ", content: "Quầy chưa cấp gì." },
  );
  expect(await titles("cap so do")).toEqual([
    "Cấp sổ đỏ chậm",
    "Cấp sổ đỏ chậm, cũ",
    "Chậm trả kết quả",
    "Đỏ mắt chờ sổ",
    "Sổ đỏ cấp sai tên",
  ]);
  expect((await searchItems(db, other, "cap so do")).found, "nothing beyond the actor's reach").toEqual([]);
});

test("a number that is known comes first, then what speaks of it, once and without scattered words", async () => {
  await came(
    { title: "Hồ sơ vào sổ", registerNo: 7341 },
    { title: "Hỏi lại phản ánh số 7341/2026" },
    { title: "Năm 2026 đã gọi 7341 lần" },
    { title: "Số 7341 lần trước", registerNo: 7342 },
  );
  expect(await titles("7341/2026")).toEqual(["Hồ sơ vào sổ", "Hỏi lại phản ánh số 7341/2026"]);
  expect(await titles("7342")).toEqual(["Số 7341 lần trước"]);
  const [code] = (await searchItems(db, focal, "vào sổ")).found;
  expect((await searchItems(db, focal, code?.code ?? "")).found.map((one) => one.code)).toEqual([code?.code]);
});

test("pages show each match once, weighed among the newest five hundred, and stand still while items arrive", async () => {
  const many = WEIGHED + 2 * FOUND_AT_MOST + 7;
  await came(
    ...Array.from({ length: many }, (_, i) => ({
      title: i % 100 === 5 ? `Tiếng ồn ban đêm ${i}` : `Ban ngày ồn, đêm có tiếng động ${i}`,
    })),
  );
  const pages = await walk("tieng on ban dem");
  expect(pages.flat()).toHaveLength(many);
  expect(new Set(pages.flat()).size).toBe(many);
  const first = await searchItems(db, focal, "tieng on ban dem");
  expect(first).toMatchObject({ weighed: WEIGHED, older: true });
  const inARow = (title: string) => title.startsWith("Tiếng ồn");
  expect(first.found.map(({ title }) => inARow(title)).lastIndexOf(true), "five of the newest, on top").toBe(
    4,
  );
  await came({ title: "Tiếng ồn ban đêm, vừa đến" });
  const [, second = []] = pages;
  const again = await searchItems(db, focal, "tieng on ban dem", first.next ?? undefined);
  expect(again.found.map(({ code }) => code)).toEqual(second);
});
