import { beforeAll, describe, expect, it } from "vitest";
import { audit } from "~/features/access/audit.server";
import { readLogView } from "~/features/senders/access-log";
import { accessLog } from "~/features/senders/access-log.queries.server";
import { noteSenderSearch } from "~/features/senders/find-by-sender.server";
import { reviseSender, senderFor } from "~/features/senders/sender.server";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { LAN, openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const NOW = Date.parse("2026-11-20T02:00:00Z");
let clock = 0;
const later = () => new Date(NOW + 60_000 * clock++);
let office: Awaited<ReturnType<typeof openOffice>>;
let plain: string;
let hidden: string;

beforeAll(async () => {
  office = await openOffice(db);
  plain = await office.arrive();
  hidden = await office.arrive({ title: "Tố cáo trưởng phòng" });
  await db.feedback.update({ where: { referenceCode: hidden }, data: { confidential: true } });
  const [one, other] = [await office.itemOf(plain), await office.itemOf(hidden)];
  const hoa = { staffId: office.ids.hoa };
  await senderFor(db, hoa, one.id, "VIEW", later());
  await senderFor(db, { staffId: office.ids.khanh }, other.id, "VIEW", later());
  await noteSenderSearch(db, { staffId: office.ids.minh }, "0912 345 678", later());
  await noteSenderSearch(db, hoa, "Nguyễn Thị Ngọc Lan", later());
  await reviseSender(db, hoa, one.id, { ...LAN, name: "Nguyễn Thị Lan" }, later());
  const roles = (role: string) => ({ name: "Minh", unit: UNITS.own, roles: [{ role, unit: UNITS.own }] });
  const act = { by: office.ids.tuan, action: "staff.edit", subject: `staff:${office.ids.minh}` };
  await audit(db, { ...act, before: roles("HANDLER"), after: roles("FOCAL_OFFICER") }, later());
});

type Line = { what: string; code: string | null; staffName: string | null; facts: string[] };
type Shown = { lines: Line[]; next: string | null; unread: string[] };
const log = async (person: Person, query = ""): Promise<Shown> => {
  const { status, shown } = await office.visit(person, "staff.audit", {}, undefined, query);
  expect(status).toBe(200);
  return JSON.parse(shown);
};
const SINCE = "from=20/11/2026&to=20/11/2026";

describe("the log of who looked at senders", () => {
  it("is read by auditors and the provincial focal, and by nobody else", async () => {
    for (const person of ["minh", "hoa", "tuan", "quay", "lanhDao"] as const)
      expect((await office.visit(person, "staff.audit", {})).status).toBe(403);
    expect((await office.visit(null, "staff.audit", {})).status).toBe(302);
  });

  it("tells an auditor who looked, searched, corrected and changed roles, newest first, and nobody's name or number", async () => {
    const { lines } = await log("kiemTra", `?${SINCE}`);
    expect(lines.map(({ what, code }) => [what, code])).toEqual([
      ["Sửa tài khoản, vai trò: Người minh (minh@thu.example)", null],
      ["Đã đính chính người gửi", plain],
      ["Tìm theo tên, điện thoại người gửi", null],
      ["Tìm theo tên, điện thoại người gửi", null],
      ["Mở thông tin người gửi", plain],
    ]);
    expect(lines[0]?.facts).toEqual([
      expect.stringMatching(/^Thêm vai trò: .+ – Sở Y tế Thử$/),
      expect.stringMatching(/^Bỏ vai trò: .+ – Sở Y tế Thử$/),
    ]);
    expect(lines[2]?.facts).toEqual(["Theo tên N. T. N. L."]);
    expect(lines[3]?.facts).toEqual(["Theo số điện thoại …678"]);
    const all = JSON.stringify(lines);
    expect(all).not.toContain(hidden);
    for (const word of ["Ngọc Lan", "0912", "345 678", "Lê Lợi"]) expect(all).not.toContain(word);
  });

  it("shows the provincial focal what concerns senders, denunciations too, and no administration", async () => {
    const { lines } = await log("khanh", `?${SINCE}`);
    expect(lines.map(({ code }) => code)).toContain(hidden);
    expect(lines.map(({ what }) => what).join()).not.toContain("vai trò");
    expect((await log("khanh", `?kind=ACCOUNT`)).lines).toEqual([]);
  });

  it("shows the auditor of one unit what its people did and what was done to them", async () => {
    const { view } = readLogView(new URLSearchParams(SINCE));
    const rows = async (unit: string) =>
      (await accessLog(db, { roles: [{ role: "AUDITOR", unit }] }, view)).rows.map(({ action }) => action);
    expect(await rows(UNITS.own)).toEqual(["staff.edit", "REVISED", "SEARCH", "SEARCH", "VIEW"]);
    expect(await rows(UNITS.other)).toEqual([]);
  });

  it("is narrowed by person, item, kind and period; what is unreadable narrows nothing and says so", async () => {
    const codes = async (person: Person, query: string) =>
      (await log(person, query)).lines.map(({ what }) => what);
    expect(await codes("kiemTra", `?who=HOA&${SINCE}`)).toHaveLength(3);
    expect(await codes("kiemTra", "?who=khong-co-ai")).toEqual([]);
    expect(await codes("kiemTra", `?item=${plain.toLowerCase()}`)).toEqual([
      "Đã đính chính người gửi",
      "Mở thông tin người gửi",
    ]);
    expect(await codes("kiemTra", `?item=${hidden}`)).toEqual([]);
    expect(await codes("khanh", `?item=${hidden}`)).toEqual(["Mở thông tin người gửi"]);
    expect(await codes("kiemTra", "?kind=SEARCH")).toHaveLength(2);
    expect(await codes("kiemTra", `?kind=ACCOUNT&who=minh&${SINCE}`)).toHaveLength(1);
    expect(await codes("kiemTra", "?to=19/11/2026&kind=VIEW")).toEqual([]);
    expect((await log("kiemTra", "?from=31/02/2026&cursor=xx&kind=drop")).unread).toEqual(["from"]);
    // A position that nobody was given, beyond every number there is.
    expect((await log("kiemTra", `?cursor=2026-11-21T00:00:00.000Z~1~${"9".repeat(18)}`)).lines).not.toEqual(
      [],
    );
  });

  it("goes on where a page ended, whatever was logged in the same moment", async () => {
    const at = new Date(NOW - 3_600_000);
    const { id } = await office.itemOf(plain);
    const row = { staffId: office.ids.hoa, feedbackId: id, at };
    await db.senderAccess.createMany({
      data: Array.from({ length: 70 }, () => ({ ...row, purpose: "VIEW" })),
    });
    // A register that was printed: one line for all its items.
    await db.senderAccess.createMany({
      data: Array.from({ length: 5 }, () => ({ ...row, purpose: "PRINT", query: "Sổ t-so-y-te 2026" })),
    });
    const first = await log("kiemTra", `?${SINCE}&who=hoa`);
    expect(first.lines).toHaveLength(50);
    const rest = await log("kiemTra", first.next?.slice(first.next.indexOf("?")) ?? "");
    expect(rest.next).toBeNull();
    expect(first.lines.length + rest.lines.length).toBe(3 + 70 + 1);
    const printed = [...first.lines, ...rest.lines].filter(({ what }) => what.startsWith("In,"));
    expect(printed).toMatchObject([{ facts: ["Sổ t-so-y-te 2026", "5 phản ánh trong danh sách"] }]);
  });
});
