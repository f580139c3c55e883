import { beforeAll, describe, expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "./access/cast";
import { openOffice } from "./staff/office";
import { ANSWERED } from "./staff/ways";
import { testDatabase } from "./support/database";
import { expectAlternates, expectEnglish } from "./support/english";
import { wholeSite } from "./support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let site: Awaited<ReturnType<typeof wholeSite>>;
let slug: string;
let fingerprint: string;

beforeAll(async () => {
  const office = await openOffice(db);
  const code = await office.arrive();
  const copy = {
    publicTitle: "Chậm trả sổ đất",
    publicContent: "Được hẹn nhiều lần.",
    publicReply: "Đã trả sổ.",
    checked: "on",
  };
  const corrected = {
    ...copy,
    publicReply: "Đã trả sổ ngày hôm sau.",
    reason: "Ghi thiếu ngày trả sổ.",
    earlier: "OPEN",
  };
  await office.take(code, ...ANSWERED, ["minh", "publish", copy], ["tuan", "correctPublication", corrected]);
  const published = await db.publishedFeedback.findFirstOrThrow();
  const version = await db.publicationVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
  slug = published.slug;
  fingerprint = version.fingerprint;
  site = await wholeSite();
});

describe.each([
  "/cong-khai",
  "/cong-khai/muc-luc",
  "/cong-khai/nhat-ky",
  "/cong-khai/linh-vuc/dat-dai",
  `/cong-khai/co-quan/${UNITS.own}`,
  "/thong-ke",
  "/du-lieu-mo",
  "/xac-thuc",
])("%s", (path) => {
  it("is there in English", async () => void (await expectEnglish(site, path, { headOfData: true })));
  it("names its addresses", () => expectAlternates(site, path));
});

describe("an answer", () => {
  it("is Vietnamese on a page that is English", async () => {
    const page = await expectEnglish(site, `/cong-khai/${slug}`, { headOfData: true });
    expect(page).toContain('<span lang="vi">Chậm trả sổ đất</span>');
    expect(page).toContain("Send feedback of your own");
    await expectAlternates(site, `/cong-khai/${slug}`);
  });

  it("tells in English what was changed in it", async () => {
    const page = await expectEnglish(site, `/cong-khai/${slug}/phien-ban`, { headOfData: true });
    expect(page).toContain("Version 2");
    expect(page).toMatch(/<ins>.*added:/s);
  });

  it("stands in a log that says in either language what it vouches for and what it does not", async () => {
    expect(await expectEnglish(site, "/cong-khai/nhat-ky")).toMatch(
      /vouches for the words.*does not vouch for/,
    );
    expect(await (await site.ask("/cong-khai/nhat-ky")).text()).toMatch(
      /bảo đảm chữ.*không bảo đảm.*cam kết/,
    );
  });

  it("is proven in English, and what is not known is said so", async () => {
    const proof = await expectEnglish(site, `/xac-thuc/${fingerprint}`, { headOfData: true });
    expect(proof).toContain("unchanged since");
    expect(proof).toContain("<title>Check: version 2 of an answer, published on ");
    expect(await expectEnglish(site, `/xac-thuc/${"0".repeat(64)}`, { status: 404 })).toContain(
      "No document has this fingerprint",
    );
  });

  it("that never was, or is of no quarter that is shown, is refused in English", async () => {
    await expectEnglish(site, "/cong-khai/khong-co", { status: 404 });
    await expectEnglish(site, "/thong-ke?ky=2001-Q1", { status: 404 });
  });
});

describe("a search", () => {
  it.each(["so dat", "sổ đất", "khong co gi", "so dta"])("for “%s” speaks English around it", async (q) => {
    const page = await expectEnglish(site, `/cong-khai?q=${encodeURIComponent(q)}`, { headOfData: true });
    expect(page).toContain("Words in Vietnamese");
  });

  it("names months and levels in English", async () => {
    const page = await expectEnglish(site, "/cong-khai?level=COMMUNE", { headOfData: true });
    expect(page).toMatch(/<option value="\d{4}-\d{2}">[A-Z][a-z]+ \d{4}<\/option>/);
  });
});

it("the notice of a unit stays Vietnamese, and its page says why", async () => {
  const page = await expectEnglish(site, `/cong-khai/co-quan/${UNITS.own}/niem-yet`, { headOfData: true });
  expect(page).toContain("is in Vietnamese, as the law has it");
  expect(page).toMatch(/<article[^>]* lang="vi"/);
});
