import { expect, test } from "vitest";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { ROUTES } from "../access/route-modules";
import { testDatabase } from "../support/database";
import { openOffice, WHOLE_ANSWER } from "./office";
import { ASSESSED, UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { act, take, arrive, itemOf, visit, ids } = office;

/** Typed at assessment, before the item goes to the unit of whoever bears the name. */
const TYPED = { ...ASSESSED, officialNames: "Bà NGƯỜI NGUOILA, đầu mối" };

test("a typed name keeps whoever bears it in the unit it comes to from every step, until that is said to be another", async () => {
  const code = await arrive();
  await take(
    code,
    ["minh", "register"],
    ["minh", "assess", TYPED],
    ["khanh", "assign", { unit: UNITS.other }],
  );
  expect((await act("nguoiLa", code, "start")).status).toBe(403);
  expect((await visit("nguoiLa", "staff.feedback.$code_.sender", { code }, {})).status).toBe(403);
  expect((await act("truongLa", code, "hand", { to: String(ids.nguoiLa) })).status).toBe(422);
  expect((await visit("nguoiLa", "staff.feedback.$code", { code })).shown).toContain('"barred":{');
  expect((await visit("truongLa", "staff.feedback.$code", { code })).shown).toContain('"byName":true');
  const other = { officials: [], officialNames: TYPED.officialNames };
  await take(code, ["khanh", "nameOfficials", { ...other, note: "Người khác trùng tên, đã hỏi." }]);
  expect((await act("nguoiLa", code, "start")).status).toBe(303);
});

test("no door of an item lets in whom it names, but the page that says so", async () => {
  const code = await arrive();
  await take(code, ...UNDER_WAY, ["minh", "nameOfficials", { officials: [String(ids.hoa)] }]);
  await visit(
    "minh",
    "staff.feedback.$code_.notes",
    { code },
    { text: "Chỉ đồng nghiệp đọc", stamp: crypto.randomUUID() },
  );
  const doors = ROUTES.filter(({ id }) => id.startsWith("staff.feedback.$code_"));
  expect(doors.length).toBeGreaterThan(12);
  const { version } = await itemOf(code);
  for (const { id, load } of doors) {
    const module = await load();
    const params = { code, action: "noteProgress", id: "1", seq: "1" };
    const form = { version: String(version), points: "Một điểm", text: "Chữ", stamp: "s2" };
    if (module.loader) expect((await visit("hoa", id, params)).status, `GET ${id}`).toBe(403);
    if (module.action) expect((await visit("hoa", id, params, form)).status, `POST ${id}`).toBe(403);
  }
  const page = await visit("hoa", "staff.feedback.$code", { code });
  expect(page.status).toBe(200);
  expect(page.shown).not.toContain("Chỉ đồng nghiệp đọc");
  expect((await visit("minh", "staff.feedback.$code", { code })).shown).toContain("Chỉ đồng nghiệp đọc");
});

test("whom an item names reads no draft of the answer before it is given", async () => {
  const code = await arrive();
  await take(code, ...UNDER_WAY, ["hoa", "draftReply", WHOLE_ANSWER]);
  const said = "xác định hồ sơ bị xếp nhầm";
  expect((await visit("tuan", "staff.feedback.$code", { code })).shown).toContain(said);
  await take(code, ["khanh", "nameOfficials", { officials: [String(ids.tuan)] }]);
  expect((await visit("tuan", "staff.feedback.$code", { code })).shown).not.toContain(said);
  expect((await visit("hoa", "staff.feedback.$code", { code })).shown).toContain(said);
});

test("a unit adds to those the province named but takes none of them off; a name goes with a reason", async () => {
  const code = await arrive();
  await take(code, ...UNDER_WAY, ["khanh", "nameOfficials", { officials: [String(ids.hoa)] }]);
  const again = await act("minh", code, "nameOfficials", { officials: [String(ids.hoa)], note: "Như cũ." });
  expect(again, "nothing to record").toMatchObject({
    status: 422,
    shown: expect.stringContaining("vẫn như đang có"),
  });
  const both = [String(ids.hoa), String(ids.quay)];
  await take(code, ["minh", "nameOfficials", { officials: both }]);
  expect((await act("minh", code, "nameOfficials", { officials: [], note: "Không phải họ." })).status).toBe(
    403,
  );
  const one = { officials: [String(ids.hoa)] };
  expect((await act("minh", code, "nameOfficials", one)).status).toBe(422);
  await take(code, ["minh", "nameOfficials", { ...one, note: "Ghi nhầm người ở quầy." }]);
  expect((await act("hoa", code, "noteProgress", { note: "n" })).status).toBe(403);
  expect((await act("khanh", code, "nameOfficials", { officials: [] })).status).toBe(422);
  await take(code, ["khanh", "nameOfficials", { officials: [], note: "Đã xác minh, không liên quan." }]);
  const page = await visit("hoa", "staff.feedback.$code", { code });
  expect(page.shown).toContain("Đã xác minh, không liên quan.");
});

test("a handler does not do away with the points raised, the focal officer may", async () => {
  const code = await arrive();
  await take(code, ...UNDER_WAY);
  const points = async (who: "hoa" | "minh", said: string, reason = "") => {
    const version = String((await itemOf(code)).version);
    const form = { version, points: said, procedure: "", articles: "", reason };
    return visit(who, "staff.feedback.$code_.points", { code }, form);
  };
  expect((await points("minh", "Chậm trả sổ\nThái độ ở quầy")).status).toBe(303);
  expect((await points("hoa", "")).status).toBe(422);
  expect((await visit("hoa", "staff.feedback.$code", { code })).shown).toContain("Thái độ ở quầy");
  expect((await points("minh", "")).status).toBe(422);
  const { version } = await itemOf(code);
  expect((await points("minh", "Thái độ ở quầy\nChậm trả sổ")).status).toBe(303);
  const stale = { version: String(version), points: "Khác", procedure: "", articles: "", reason: "r" };
  expect((await visit("hoa", "staff.feedback.$code_.points", { code }, stale)).status).toBe(409);
  expect((await points("minh", "", "Hai điểm là việc của phản ánh khác.")).status).toBe(303);
  const { shown } = await visit("kiemTra", "staff.feedback.$code", { code });
  expect(shown).toContain("Các điểm, trước: (1) Thái độ ở quầy (2) Chậm trả sổ");
  expect(shown).toContain("Các điểm, nay: (không còn)");
  expect(shown).toContain("Hai điểm là việc của phản ánh khác.");
});

test("a preview of bulk work refuses whom a typed name means, and whom it would be handed to", async () => {
  const code = await arrive();
  await take(
    code,
    ["minh", "register"],
    ["minh", "assess", TYPED],
    ["khanh", "assign", { unit: UNITS.other }],
  );
  const preview = async (who: "nguoiLa" | "truongLa") => {
    const run = await visit(who, "staff.bulk._index", {}, { kind: "HAND", codes: [code] });
    const id = run.to?.split("/").at(-1) ?? "";
    const form = { intent: "preview", target: String(ids.nguoiLa), items: ["0"] };
    await visit(who, "staff.bulk.$id", { id }, form);
    return JSON.parse((await visit(who, "staff.bulk.$id", { id })).shown).lines[0].refusal;
  };
  expect(await preview("nguoiLa")).toBe(REFUSALS.NAMED_IN_IT.message);
  expect(await preview("truongLa")).toBe(REFUSALS.NAMED_CANNOT_HANDLE.message);
});
