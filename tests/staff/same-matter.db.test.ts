import { describe, expect, test } from "vitest";
import { drawPostingKey } from "~/features/intake/posting.server";
import {
  coSign,
  coSignedMatter,
  findCoSignature,
  publicMatter,
  setCoSigned,
} from "~/features/similar/co-sign.server";
import { coSigners, coSignersToTell } from "~/features/similar/co-signers.server";
import { similarItems } from "~/features/similar/similar-items.queries.server";
import { storeAllPairs } from "~/features/similar/store-pairs.server";
import { advanceFeedback } from "~/features/workflow/advance-feedback.server";
import { whoIsKeptAway } from "~/features/workflow/kept-away.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { LAN, openOffice, WHOLE_ANSWER } from "./office";
import { answeredWith, UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db, pool } = database;
setDatabase(database);
const TODAY = localDateOf(new Date());
const office = await openOffice(db);
const { act, take, arrive, itemOf, visit, ids } = office;

const WORDS = {
  title: "Cống thoát nước cầu Khe Lang nghẹt",
  content: "Cống thoát nước cầu Khe Lang nghẹt, đường tỉnh ngập.",
};
const UNACCENTED = { title: "Cong thoat nuoc cau Khe Lang nghet", content: "Duong tinh ngap moi tran mua." };

async function inProgress(more = {}) {
  const code = await arrive(more);
  await take(code, ...UNDER_WAY);
  return code;
}

describe("items of one matter", () => {
  test("are found without diacritics, never by who may not see them", async () => {
    const first = await inProgress(WORDS);
    const second = await arrive(UNACCENTED);
    // Words of any office, and one pair besides: two matters all the same.
    const boat = await arrive({
      title: "Tàu cá Khe Lang chờ cấp giấy phép khai thác",
      content: "Cán bộ thủ tục trả hồ sơ đăng kiểm tàu cá ba lần, không nói thiếu giấy tờ gì.",
    });
    const secret = await arrive(WORDS);
    await take(secret, ["minh", "register"]);
    await take(secret, ["minh", "proposeRejection", { reason: "R7", note: "Tố cáo." }]);
    await storeAllPairs(pool);
    const look = async (person: "minh" | "khanh") => {
      const role = person === "minh" ? ("FOCAL_OFFICER" as const) : ("PROVINCIAL_FOCAL" as const);
      const unit = person === "minh" ? UNITS.own : UNITS.office;
      const found = await similarItems(db, { roles: [{ role, unit }] }, await itemOf(second), 9, TODAY);
      return found.map((item) => item.code);
    };
    expect(await look("minh")).toContain(first);
    expect(await look("minh")).not.toContain(secret);
    expect(await look("minh")).not.toContain(boat);
    expect(await look("khanh")).toContain(secret);
  });

  test("name who would be asked today where a merger is decided and not yet in force", async () => {
    const [first, second] = [await inProgress(WORDS), await arrive(UNACCENTED)];
    await take(first, ["hoa", "draftReply", WHOLE_ANSWER], ["tuan", "resolve", WHOLE_ANSWER]);
    await storeAllPairs(pool);
    const merger = { validTo: toDbDate(addDays(TODAY, 5)), successor: UNITS.other };
    await db.unit.update({ where: { code: UNITS.own }, data: merger });
    const roles = [{ role: "FOCAL_OFFICER" as const, unit: UNITS.own }];
    const asked = async (day: LocalDate) =>
      (await similarItems(db, { roles }, await itemOf(second), 9, day)).find(({ code }) => code === first);
    expect(await asked(TODAY)).toMatchObject({ answeredBy: UNITS.own, holder: UNITS.own });
    expect(await asked(addDays(TODAY, 6))).toMatchObject({ answeredBy: UNITS.other, holder: UNITS.other });
    await db.unit.update({ where: { code: UNITS.own }, data: { validTo: null, successor: null } });
  });

  test("are answered once for all senders, and part when the lead ends without an answer", async () => {
    const [lead, under] = [await inProgress(), await inProgress()];
    await take(under, ["hoa", "merge", { lead, note: "Cùng việc." }]);
    expect(await itemOf(under)).toMatchObject({ attention: "MERGED" });
    expect((await act("hoa", under, "draftReply", { outcome: "O6", reply: "r" })).status).toBe(409);
    expect((await act("hoa", lead, "merge", { lead: under, note: "Ngược" })).status).toBe(409);
    expect((await itemOf(lead)).mergedInto).toBeNull();
    await take(under, ["minh", "unmerge", { reason: "Nhầm." }]);
    expect(await itemOf(under)).toMatchObject({ attention: null, status: "IN_PROGRESS", mergedInto: null });
    await take(under, ["hoa", "merge", { lead, note: "Đúng là cùng việc." }]);
    const unread = await arrive();
    await take(unread, ["minh", "register"]);
    await take(unread, ["minh", "merge", { lead, note: "Cùng việc, chưa phân loại." }]);
    const own = await inProgress();
    await take(own, ["minh", "reclassify", { field: "ho-tich", kind: "ACT", note: "Việc hộ tịch." }]);
    await take(own, ["hoa", "merge", { lead, note: "Cùng việc." }]);
    const leadId = (await itemOf(lead)).id;
    const head = {
      submitter: false,
      roles: [{ role: "AGENCY_HEAD", unit: UNITS.own }],
      staffId: ids.tuan,
    } as const;
    const worker = {
      submitter: false,
      roles: [{ role: "HANDLER", unit: UNITS.own }],
      staffId: ids.hoa,
    } as const;
    const reply = { outcome: "O5", reply: "Đã nạo vét cống." } as const;
    const advanceLead = (
      action: "draftReply" | "resolve",
      type: "reply_drafted" | "resolved",
      acting: typeof head | typeof worker,
    ) =>
      advanceFeedback(
        db,
        { referenceCode: lead, action, event: { type, ...reply } as never, acting },
        new Date(),
      );
    expect(await advanceLead("draftReply", "reply_drafted", worker)).toMatchObject({ ok: true });
    expect(await advanceLead("resolve", "resolved", head)).toMatchObject({ ok: true });
    expect(await itemOf(under)).toMatchObject({ status: "RESOLVED", outcome: "O5", mergedInto: leadId });
    // What nobody assessed ends with the classification of its lead; what was, keeps its own.
    const classified = { status: "RESOLVED", assessmentClass: "B", kind: "ACT", contentTypes: [1] };
    expect(await itemOf(unread)).toMatchObject({ ...classified, field: "dat-dai" });
    expect(await itemOf(own)).toMatchObject({ ...classified, field: "ho-tich" });
    const ended = await db.episode.findFirstOrThrow({ where: { feedback: { referenceCode: unread } } });
    expect(ended).toMatchObject({ exit: "RESOLVED", endField: "dat-dai" });
    const told = await db.outboxMessage.findMany({
      where: { kind: "N7", feedbackId: { in: [leadId, (await itemOf(under)).id] } },
    });
    expect(told).toHaveLength(2);

    const [other, waiting] = [await inProgress(), await inProgress()];
    await take(waiting, ["hoa", "merge", { lead: other, note: "Cùng việc." }]);
    await take(other, ["minh", "withdraw", { note: "Người gửi gọi điện." }]);
    expect(await itemOf(waiting)).toMatchObject({ mergedInto: null, status: "IN_PROGRESS" });
  });

  test("keep whom one of them names from the lead too: its steps, its pages, its sender", async () => {
    const [lead, under] = [await inProgress(), await inProgress()];
    await take(under, ["hoa", "merge", { lead, note: "Cùng việc." }]);
    expect((await itemOf(lead)).handlerId).toBe(ids.hoa);
    await take(under, ["minh", "nameOfficials", { officials: [String(ids.hoa)] }]);
    expect((await itemOf(lead)).handlerId).toBeNull();
    const draft = await act("hoa", lead, "draftReply", { outcome: "O6", reply: "r" });
    expect(draft).toMatchObject({ status: 403, shown: expect.stringContaining("được trả lời chung với") });
    expect((await act("hoa", lead, "noteProgress", { text: "Đang nạo vét." })).status).toBe(403);
    expect((await act("minh", lead, "hand", { to: String(ids.hoa) })).status).toBe(422);
    expect((await visit("hoa", "staff.feedback.$code_.sender", { code: lead }, {})).status).toBe(403);
    const page = await visit("hoa", "staff.feedback.$code", { code: lead });
    expect(page.shown).toContain('"why":"NAMED_IN_MERGED"');
    expect(page.shown).toContain('"steps":{"primary":null,"others":[]}');
    // Taking names off the lead is not about those of the item under it, and parting frees the lead.
    await take(lead, ["minh", "nameOfficials", { officials: [String(ids.quay)] }]);
    await take(under, ["minh", "unmerge", { reason: "Khác việc." }]);
    expect((await act("hoa", lead, "noteProgress", { text: "Đang nạo vét." })).status).toBe(303);
  });

  test("keep whom the lead names from what is under it: nobody parts an item from it to answer it themselves", async () => {
    const [lead, under] = [await inProgress(), await inProgress()];
    const name = (code: string) => take(code, ["minh", "nameOfficials", { officials: [String(ids.hoa)] }]);
    const parts = () => act("hoa", under, "unmerge", { reason: "Tôi làm riêng." });
    await take(under, ["hoa", "merge", { lead, note: "Cùng việc." }]);
    expect((await itemOf(under)).handlerId).toBe(ids.hoa);
    await name(lead);
    expect((await itemOf(under)).handlerId, "somebody else is to be found for both").toBeNull();
    expect(await parts()).toMatchObject({ status: 403, shown: expect.stringContaining("trả lời chung với") });
    expect((await visit("hoa", "staff.feedback.$code_.sender", { code: under }, {})).status).toBe(403);
    expect((await whoIsKeptAway(db, [(await itemOf(under)).id]))((await itemOf(under)).id, ids.hoa)).toBe(
      true,
    );
    await take(under, ["minh", "unmerge", { reason: "Khác việc." }]);
    expect((await act("hoa", under, "noteProgress", { text: "Đang nạo vét." })).status).toBe(303);
    // Named first and merged later comes to the same.
    await take(
      under,
      ["minh", "hand", { to: String(ids.hoa) }],
      ["minh", "merge", { lead, note: "Cùng việc." }],
    );
    expect((await itemOf(under)).handlerId).toBeNull();
    expect((await parts()).status).toBe(403);
  });

  test("move with an extension of their lead, and back with its correction", async () => {
    const [lead, under] = [await inProgress(), await inProgress()];
    await take(under, ["hoa", "merge", { lead, note: "Cùng việc." }]);
    const { dueOn } = await itemOf(under);
    const later = formatDate(addDays(localDateOf(dueOn), 7));
    const form = async (action: string) =>
      (await visit("tuan", "staff.feedback.$code_.act.$action", { code: lead, action })).shown;
    expect(await form("extend"), "whom else it moves").toMatch(new RegExp(`chuyển theo[^"]*${under}`));
    await take(lead, ["tuan", "extend", { dueOn: later, reason: "E1", note: "Chờ giám định." }]);
    const moved = await itemOf(under);
    expect(moved.dueOn.getTime()).toBeGreaterThan(dueOn.getTime());
    expect(moved.dueOn).toEqual((await itemOf(lead)).dueOn);
    expect(await form("correctExtension")).toMatch(new RegExp(`gia hạn cùng: ${under}`));
    await take(lead, ["tuan", "correctExtension", { way: "TAKE_BACK", reason: "Gia hạn nhầm việc." }]);
    expect((await itemOf(under)).dueOn).toEqual(dueOn);
  });

  test("are co-signed under a code and a secret of one's own, and the name can be taken back", async () => {
    const { id } = await itemOf(await inProgress());
    const form = { feedbackId: id, note: "Tôi cũng vậy", key: drawPostingKey() };
    const signed = await coSign(db, form, new Date());
    if (!signed.ok) throw new Error(signed.reason);
    const { code, secret } = signed.value;
    // The same form once more is the same name; with other words it is nobody's yet.
    expect(await coSign(db, form, new Date())).toEqual(signed);
    const other = await coSign(db, { ...form, note: "Tôi khác" }, new Date());
    expect(other).toEqual({ ok: false, reason: "OTHER_CONTENT", code });
    expect(await db.coSignature.count({ where: { feedbackId: id } })).toBe(1);
    const typed = { code: code.toLowerCase(), secret: secret.replaceAll("-", " ") };
    const row = await findCoSignature(db, typed);
    expect(row).toMatchObject({ feedbackId: id });
    expect(await findCoSignature(db, { code, secret: "2222-2222-2222-2222" })).toBeNull();
    expect(await coSigners(db, id)).toMatchObject({ count: 1, notes: [{ note: "Tôi cũng vậy" }] });
    await setCoSigned(db, row?.id ?? 0, false, new Date());
    expect(await coSigners(db, id)).toMatchObject({ count: 0, notes: [] });
    expect(JSON.stringify(await coSignedMatter(db, { feedbackId: id }, new Date()))).not.toContain("Lan");
  });

  test("are co-signed from a page under an address that its answer had before", async () => {
    const code = await arrive();
    await take(code, ...answeredWith(WHOLE_ANSWER));
    const texts = { publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", publicReply: "Đã trả sổ." };
    await take(code, ["minh", "publish", { ...texts, checked: "on" }]);
    const { id: feedbackId } = await itemOf(code);
    const before = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId } });
    const correction = {
      ...texts,
      publicTitle: "Trả sổ sai hẹn",
      checked: "on",
      reason: "Tên",
      earlier: "OPEN",
    };
    await take(code, ["khanh", "correctPublication", correction]);
    const now = await publicMatter(db, before.slug);
    expect(now).toMatchObject({ feedbackId, title: "Trả sổ sai hẹn" });
    expect(now?.slug).not.toBe(before.slug);
    expect(await publicMatter(db, "khong-co")).toBeNull();
  });

  test("count who co-signs twice under one address once, and write one letter to it", async () => {
    const { id } = await itemOf(await inProgress());
    const emails = ["sen@vidu.vn", "Sen@Vidu.vn", "sen+2@vidu.vn", "pao@vidu.vn", undefined, undefined];
    for (const email of emails) await coSign(db, { feedbackId: id, email }, new Date());
    expect(await coSigners(db, id)).toMatchObject({ count: 4, unnamed: 2 });
    // Its sender, however they write their address, is there as the sender already and is answered the same.
    const own = await coSign(
      db,
      { feedbackId: id, email: LAN.email.replace("@", "+x@").toUpperCase() },
      new Date(),
    );
    expect(own).toMatchObject({ ok: true, value: { code: expect.any(String) } });
    expect(await coSigners(db, id)).toMatchObject({ count: 4, unnamed: 2 });
    const told = await coSignersToTell(db, id);
    expect(told).toHaveLength(2);
    // One of two names taken back: the person still stands under it, and is told under the other code.
    const first = await db.coSignature.findFirstOrThrow({
      where: { feedbackId: id },
      orderBy: { id: "asc" },
    });
    await setCoSigned(db, first.id, false, new Date());
    expect(await coSigners(db, id)).toMatchObject({ count: 4, unnamed: 2 });
    expect(await coSignersToTell(db, id)).not.toContainEqual(expect.objectContaining({ id: first.id }));
  });

  test("a robot that asks for similar answers on and on is told to wait, a writer is not", async () => {
    const ask = () => visit(null, "cong-khai.tuong-tu", {}, { text: "Quầy hẹn trả sổ ba lần chưa có" });
    expect((await ask()).status).toBe(200);
    await db.throttle.updateMany({
      where: { key: "similar:address:unknown" },
      data: { failures: 400, blockedUntil: new Date(Date.now() + 60_000) },
    });
    expect(await ask()).toMatchObject({ status: 429, shown: "" });
  });
});
