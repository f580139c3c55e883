import { beforeAll, describe, expect, it } from "vitest";
import { ACTIONS, type Action } from "~/features/workflow/actions";
import { REFUSALS } from "~/features/workflow/refusals";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, type Person, WHOLE_ANSWER } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const ASSESS = { assessmentClass: "B", contentTypes: ["1"], kind: "ACT", field: "dat-dai" };
const PUBLIC = {
  publicTitle: "Chậm trả sổ",
  publicContent: "Hẹn ba lần.",
  publicReply: "Đã trả sổ.",
  checked: "on",
};

/** After the 20 days from today, and within what an extension may add. */
const LATER = formatDate(addDays(localDateOf(new Date()), 30));

/** The unit that helps has not given its opinion: the answer says why nobody waits for it. */
const UNHEARD_ANSWER = { ...WHOLE_ANSWER, overrideReason: "Đã trao đổi qua điện thoại." };

type Step = { who: Person; action: string; form?: Record<string, string | string[]>; to: string };
/** The whole way, with the detours; every line is taken by who may, and refused to who may not before that. */
const WAY: Step[] = [
  { who: "quay", action: "register", to: "REGISTERED" },
  { who: "minh", action: "proposeRejection", form: { reason: "R5", note: "Là câu hỏi." }, to: "REGISTERED" },
  { who: "tuan", action: "declineRejection", form: { note: "Có nêu hành vi." }, to: "REGISTERED" },
  { who: "minh", action: "assess", form: ASSESS, to: "ASSESSED" },
  { who: "minh", action: "assign", form: { unit: UNITS.other }, to: "ASSIGNED" },
  {
    who: "truongLa",
    action: "return",
    form: { reason: "Không thuộc", suggestedUnit: UNITS.own },
    to: "ASSESSED",
  },
  {
    who: "minh",
    action: "assign",
    form: { unit: UNITS.own, coordinatingUnits: [UNITS.other] },
    to: "ASSIGNED",
  },
  { who: "hoa", action: "start", to: "IN_PROGRESS" },
  { who: "hoa", action: "requestInformation", form: { text: "Gửi giấy hẹn." }, to: "AWAITING_SUBMITTER" },
  { who: "quay", action: "receiveInformation", form: { text: "Hẹn ngày 02/02." }, to: "IN_PROGRESS" },
  { who: "hoa", action: "requestInformation", form: { text: "Hẹn lần mấy?" }, to: "AWAITING_SUBMITTER" },
  { who: "hoa", action: "resume", to: "IN_PROGRESS" },
  { who: "hoa", action: "collect", form: { note: "Chờ sổ gốc." }, to: "COLLECTING" },
  { who: "hoa", action: "start", to: "IN_PROGRESS" },
  {
    who: "tuan",
    action: "extend",
    form: { dueOn: LATER, reason: "E1", note: "Đang xác minh." },
    to: "IN_PROGRESS",
  },
  {
    who: "tuan",
    action: "correctExtension",
    form: { way: "TAKE_BACK", reason: "Nhầm phản ánh." },
    to: "IN_PROGRESS",
  },
  {
    who: "minh",
    action: "reclassify",
    form: { field: "ho-tich", kind: "ACT", note: "Nhầm." },
    to: "IN_PROGRESS",
  },
  { who: "minh", action: "hand", form: { note: "Hoa đi vắng." }, to: "IN_PROGRESS" },
  { who: "hoa", action: "noteProgress", form: { text: "Đã kiểm tra sổ gốc." }, to: "IN_PROGRESS" },
  { who: "hoa", action: "draftReply", form: UNHEARD_ANSWER, to: "REPLY_DRAFTED" },
  {
    who: "tuan",
    action: "sendBack",
    form: { note: "Thiếu căn cứ.", remarks: "NO_GROUND" },
    to: "IN_PROGRESS",
  },
  { who: "hoa", action: "draftReply", form: UNHEARD_ANSWER, to: "REPLY_DRAFTED" },
  { who: "tuan", action: "resolve", form: UNHEARD_ANSWER, to: "RESOLVED" },
  { who: "minh", action: "publish", form: PUBLIC, to: "PUBLISHED" },
  {
    who: "khanh",
    action: "correctPublication",
    form: { ...PUBLIC, publicReply: "Đã trả sổ, xin lỗi.", reason: "Sai tên", earlier: "CLOSED" },
    to: "PUBLISHED",
  },
  { who: "tuan", action: "unpublish", form: { reason: "Theo yêu cầu" }, to: "RESOLVED" },
  { who: "khanh", action: "publish", form: PUBLIC, to: "PUBLISHED" },
  { who: "minh", action: "reopen", form: { reason: "Chưa nhận được sổ." }, to: "IN_PROGRESS" },
  {
    who: "khanh",
    action: "correctPublication",
    form: { ...PUBLIC, publicReply: "Đã trả sổ, xin lỗi.", reason: "Sai tên", earlier: "CLOSED" },
    to: "IN_PROGRESS",
  },
  { who: "tuan", action: "unpublish", form: { reason: "Lộ tên" }, to: "IN_PROGRESS" },
  { who: "minh", action: "withdraw", form: { note: "Gọi điện xin rút." }, to: "WITHDRAWN" },
];

/** Told in same-matter, routing and citizen/after-the-answer, and by the tests of the transition table. */
const TOLD_ELSEWHERE: readonly Action[] = [
  ...([
    "contestRejection",
    "confirmRejection",
    "liftRejection",
    "nameOfficials",
    "merge",
    "unmerge",
  ] as const),
  ...(["decideUnit", "dispute", "askOpinion", "giveOpinion", "linkRepeat", "unlinkRepeat"] as const),
  ...(["askReopening", "declineReopening", "listPoints", "recordOutsideAnswer"] as const),
];

describe("the whole way through the doors of the pages", () => {
  it("is taken step by step by who may, and closed to everyone else at each step", async () => {
    const code = await office.arrive();
    for (const { who, action, form, to } of WAY) {
      const before = await office.itemOf(code);
      for (const other of ["kiemTra", "nguoiLa", "hoa", "quay"] as const) {
        const mayAct = TRANSITIONS[action as keyof typeof TRANSITIONS].by as readonly string[];
        const held = before.holder === UNITS.own;
        const role = { kiemTra: "AUDITOR", nguoiLa: "FOCAL_OFFICER", hoa: "HANDLER", quay: "COUNTER" }[other];
        const unit = other === "nguoiLa" ? UNITS.other : UNITS.own;
        if (other === "kiemTra" || !(mayAct.includes(role) && before.holder === unit)) {
          const refused = await office.act(other, code, action, form);
          expect([403, 404], `${other} ${action}`).toContain(refused.status);
        } else expect(held || other === "nguoiLa").toBe(true);
      }
      expect((await office.itemOf(code)).version).toBe(before.version);
      const answer = await office.act(who, code, action, form);
      expect(answer, `${who} ${action}: ${answer.shown}`).toMatchObject({ status: 303 });
      const after = await office.itemOf(code);
      expect([action, after.status, after.version]).toEqual([action, to, before.version + 1]);
      if (action === "hand") {
        const unchanged = await office.act(who, code, action, form);
        expect(unchanged.status, "handed to whom it is with").toBe(422);
        expect(unchanged.shown).toContain("Phân công vẫn như đang có");
        expect((await office.itemOf(code)).version).toBe(after.version);
      }
    }
    const events = await db.feedbackEvent.findMany({ where: { feedback: { referenceCode: code } } });
    expect(events).toHaveLength(WAY.length);
    await expect(db.feedbackEvent.deleteMany({ where: { id: events[0]?.id } })).rejects.toThrow(
      /append-only/,
    );
  });

  it("knows the ways out: rejected by the head, transferred to another body", async () => {
    const rejected = await office.arrive();
    await office.act("minh", rejected, "register");
    await office.act("minh", rejected, "proposeRejection", { reason: "R6", note: "Là khiếu nại." });
    expect((await office.act("minh", rejected, "reject", { note: "x" })).status).toBe(403);
    expect((await office.act("tuan", rejected, "reject", { note: "Gửi Ban Tiếp công dân." })).status).toBe(
      303,
    );
    expect((await office.itemOf(rejected)).status).toBe("REJECTED");
    const out = await office.arrive();
    await office.act("minh", out, "register");
    await office.act("minh", out, "assess", {
      ...ASSESS,
      assessmentClass: "D",
      contentTypes: ["2"],
      kind: "REGULATION",
    });
    await office.act("minh", out, "transferOut", {
      ...{ to: "Bộ Xây dựng", note: "Thẩm quyền của Bộ.", answerTo: "SENDER" },
    });
    expect((await office.itemOf(out)).status).toBe("TRANSFERRED_OUT");
  });

  it("has a story for every step that has a form", () => {
    const told = new Set([
      ...WAY.map(({ action }) => action),
      "reject",
      "transferOut",
      "correct",
      "renewSecret",
      ...TOLD_ELSEWHERE,
    ]);
    expect([...told].sort()).toEqual([...ACTIONS].sort());
  });
});

describe("when something is in the way", () => {
  it("keeps every answer and says what to mend, with 422", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    const answer = await office.act("minh", code, "assess", {
      ...ASSESS,
      field: "khong-co",
      note: "Giữ lời này",
    });
    expect(answer.status).toBe(422);
    expect(answer.shown).toContain("Giữ lời này");
    expect(answer.shown).toContain("Chọn lĩnh vực.");
    const misfit = await office.act("minh", code, "assess", {
      ...ASSESS,
      assessmentClass: "C",
      kind: "REGULATION",
    });
    expect(misfit).toMatchObject({ status: 422 });
    expect(misfit.shown).toContain(REFUSALS.KIND_DOES_NOT_FIT.message);
    const endless = await office.act("minh", code, "requestInformation", { text: "a".repeat(100_000) });
    expect(endless.status).toBe(422);
  });

  it("does not let the unit that answers help itself", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    await office.act("minh", code, "assess", ASSESS);
    const both = { unit: UNITS.own, coordinatingUnits: [UNITS.own, UNITS.other], instruction: "Làm ngay" };
    const answer = await office.act("minh", code, "assign", both);
    expect(answer.status).toBe(422);
    for (const words of ["Đơn vị chủ trì không đồng thời là đơn vị phối hợp", "Làm ngay"])
      expect(answer.shown).toContain(words);
    expect((await office.itemOf(code)).status).toBe("ASSESSED");
  });

  it("lets one of two who act at once win, and tells the other with the text kept", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    await office.act("minh", code, "assess", ASSESS);
    const [one, two] = await Promise.all([
      office.act("minh", code, "assign", { unit: UNITS.own, instruction: "Làm ngay" }),
      office.act("khanh", code, "assign", { unit: UNITS.other, instruction: "Chuyển sang xây dựng" }),
    ]);
    expect([one.status, two.status].sort()).toEqual([303, 409]);
    const late = one.status === 409 ? one : two;
    expect(late.shown).toContain(REFUSALS.CHANGED_MEANWHILE.message);
    expect(late.shown).toMatch(/Làm ngay|Chuyển sang xây dựng/);
  });

  it("answers a form made before a colleague acted, even one with mistakes, with 409", async () => {
    const code = await office.arrive();
    const stale = { version: "0", reason: "", note: "Không mất chữ" };
    await office.act("minh", code, "register");
    const answer = await office.act("minh", code, "proposeRejection", stale);
    expect(answer.status).toBe(409);
    expect(answer.shown).toContain("Không mất chữ");
  });

  it("shows a page of a step that is not possible with its sentence and status", async () => {
    const code = await office.arrive();
    const route = "staff.feedback.$code_.act.$action";
    expect((await office.visit("minh", route, { code, action: "assign" })).status).toBe(409);
    expect((await office.visit("minh", route, { code, action: "register" })).status).toBe(200);
    expect((await office.visit("minh", route, { code, action: "toString" })).status).toBe(404);
    expect((await office.visit("nguoiLa", route, { code, action: "register" })).status).toBe(404);
  });
});

describe("a denunciation sent by mistake (R7)", () => {
  it("disappears for everyone but the provincial focal and the leader, until a leader finds it is none", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "register");
    const proposed = await office.act("minh", code, "proposeRejection", { reason: "R7", note: "Tố cáo." });
    expect(proposed.to).toMatch(/^\/staff\/queue\?left=/);
    for (const person of ["minh", "tuan", "hoa", "kiemTra", "nguoiLa"] as const)
      expect((await office.visit(person, "staff.feedback.$code", { code })).status).toBe(404);
    for (const person of ["khanh", "lanhDao"] as const)
      expect((await office.visit(person, "staff.feedback.$code", { code })).status).toBe(200);
    expect((await office.visit("minh", "staff.search", {}, undefined, `?q=${code}`)).shown).not.toContain(
      `"code":"${code}"`,
    );
    await office.act("lanhDao", code, "declineRejection", { note: "Không phải tố cáo." });
    expect((await office.visit("minh", "staff.feedback.$code", { code })).status).toBe(200);
  });
});
