import { expect, it, test } from "vitest";
import { headTitle } from "~/shared/head-title";
import { localDate } from "~/shared/local-date";
import { articleOf } from "./article";
import { type AwaitedOpinion, checkReply } from "./check";
import { composeReply } from "./compose";
import { isEmptyPhrase } from "./empty-phrase";
import { problemOfPoints, readPoints } from "./points";
import { fateOf } from "./promise-lines";
import { reminderOf } from "./promise-reminders";
import { impossibleIn, namesProvision } from "./provisions";
import { CRITERIA, type ReplyParts } from "./sheet";
import { signatureFor, waysToSign } from "./signature";

const YES = { met: "YES", note: "" } as const;
const GOOD: ReplyParts = {
  outcome: "O5",
  opening: "",
  points: ["Hẹn trả sổ ba lần", "Cán bộ nói trống không"],
  answers: [
    "Sổ đã trả ngày 05/02/2026; chậm vì hồ sơ bị xếp nhầm.",
    "Đơn vị đã nhắc nhở người trực quầy, xin lỗi bà trực tiếp.",
  ],
  legalBasis: "khoản 2 Điều 9 Nghị định 20/2008/NĐ-CP",
  nextStep: "Bà không phải làm gì thêm",
  criteria: [],
  followUp: { kind: "DONE", text: "Trả sổ", on: localDate("2026-02-05") },
};
const today = localDate("2026-02-10");
const codes = (
  parts: Partial<ReplyParts>,
  kind: "ACT" | "REGULATION" = "ACT",
  awaited: AwaitedOpinion[] = [],
) =>
  checkReply({ ...GOOD, ...parts }, { kind, today, awaited }).map(
    ({ code, level, field }) => `${level} ${code} ${field}`,
  );

it("has nothing to say of a reply that answers every point, on a ground, with a next step", () => {
  expect(codes({})).toEqual([]);
});

test.each<[string, Partial<ReplyParts>, string[]]>([
  ["a point left out", { answers: [GOOD.answers[0] ?? ""] }, ["ERROR POINT_UNANSWERED answer2"]],
  [
    "a point only noted",
    { answers: ["Ghi nhận, tiếp thu ý kiến của ông/bà.", GOOD.answers[1] ?? ""] },
    ["ERROR EMPTY_PHRASE answer1"],
  ],
  [
    "one answer twice",
    { answers: [GOOD.answers[0] ?? "", GOOD.answers[0] ?? ""] },
    ["ADVICE SAME_ANSWER answer2"],
  ],
  ["signs only", { answers: [".", "- - -"] }, ["ERROR NO_WORDS answer1", "ERROR NO_WORDS answer2"]],
  ["as above", { answers: [GOOD.answers[0] ?? "", "Như trên."] }, ["ERROR REFERS_ELSEWHERE answer2"]],
  [
    "as at another point",
    { answers: [GOOD.answers[0] ?? "", "Như đã trả lời tại điểm 1"] },
    ["ADVICE REFERS_ELSEWHERE answer2"],
  ],
  ["two words", { answers: [GOOD.answers[0] ?? "", "Đã làm"] }, ["ADVICE VERY_SHORT answer2"]],
  [
    "a ground that cannot be",
    { legalBasis: "Điều 99999 Nghị định 0/0000" },
    ["ERROR IMPOSSIBLE_PROVISION legalBasis", "ADVICE NO_PROVISION legalBasis"],
  ],
  [
    "such a ground in an answer, where it may be quoted",
    { answers: ["Bà viện dẫn Điều 0 là không có.", GOOD.answers[1] ?? ""] },
    ["ADVICE IMPOSSIBLE_PROVISION answer1"],
  ],
  ["signs for a reply", { points: [], answers: [], opening: "…" }, ["ERROR NOTHING_SAID reply"]],
  [
    "what a template left to be filled in, wherever it stands",
    {
      answers: [GOOD.answers[0] ?? "", "Đã [nêu việc đã làm]."],
      nextStep: "Bà mang giấy hẹn đến trước ngày …/…/2026",
      followUp: { kind: "DONE", text: "Trả sổ số …… cho bà", on: localDate("2026-02-05") },
    },
    ["ERROR BLANK_LEFT answer2", "ERROR BLANK_LEFT nextStep", "ERROR BLANK_LEFT promise"],
  ],
  ["no ground", { legalBasis: "" }, ["ADVICE NO_PROVISION legalBasis"]],
  ["a next step that says nothing", { nextStep: "Không." }, ["ADVICE NO_NEXT_STEP nextStep"]],
  ["no next step", { nextStep: " " }, ["ADVICE NO_NEXT_STEP nextStep"]],
  ["nothing at all", { points: [], answers: [] }, ["ERROR NOTHING_SAID reply"]],
  ["no follow-up", { followUp: null }, ["ERROR NO_FOLLOW_UP followUp"]],
  [
    "nothing to do after a wrong was found",
    { followUp: { kind: "NONE" } },
    ["ERROR WRONG_FOLLOW_UP followUp"],
  ],
  [
    "a promise of another century",
    { followUp: { kind: "PROMISE", text: "Trả sổ", ownerId: 1, dueOn: localDate("2097-01-30") } },
    ["ADVICE FAR_PROMISE promiseOn"],
  ],
  ["explained only", { outcome: "O6", followUp: null }, []],
  ["recommended, and said to be done", { outcome: "O2" }, ["ERROR WRONG_FOLLOW_UP followUp"]],
])("finds %s", (_, parts, expected) => {
  expect(codes(parts)).toEqual(expected);
});

it("asks the six criteria of regulations with enough grounds only", () => {
  const promise = { kind: "PROMISE", text: "Xem lại", ownerId: 1, dueOn: localDate("2026-05-05") } as const;
  expect(codes({}, "REGULATION")).toHaveLength(CRITERIA.length);
  expect(codes({ outcome: "O8", followUp: promise }, "REGULATION")).toEqual([]);
  expect(codes({ criteria: CRITERIA.map(() => YES) }, "REGULATION")).toEqual([]);
  expect(
    codes({ criteria: [{ met: "NO", note: "" }, ...CRITERIA.slice(1).map(() => YES)] }, "REGULATION"),
  ).toEqual(["ERROR CRITERION_WITHOUT_NOTE criterionNote1"]);
  expect(codes({ legalBasis: "", criteria: CRITERIA.map(() => YES) }, "REGULATION")).toEqual([
    "ERROR NO_PROVISION legalBasis",
  ]);
});

test.each([
  ["Ghi nhận, tiếp thu ý kiến của công dân.", true],
  ["Xin cảm ơn và sẽ nghiên cứu, xem xét trong thời gian tới.", true],
  ["Đơn vị nghiêm túc tiếp thu, rút kinh nghiệm.", true],
  ["Tiếp thu ý kiến, đơn vị đã bỏ giấy xác nhận từ ngày 01/03.", false],
  [
    "Sở ghi nhận ý kiến phản ánh của ông Trần Văn Thử và sẽ nghiên cứu, xem xét trong quá trình thực hiện.",
    true,
  ],
  ["Tiếp thu ý kiến đóng góp, Sở sẽ tổng hợp báo cáo cấp trên.", true],
  ["Xin cảm ơn bà Lan đã quan tâm, Ủy ban sẽ lưu ý.", true],
  ["Đơn vị đã chuyển các cơ quan có thẩm quyền xem xét theo quy định.", true],
  ["Tiếp thu, đã xin lỗi ông Thử.", false],
  ["Tiếp thu, đã trả sổ hồng.", false],
  ["Xem xét lại thì hồ sơ đủ, Sở đã cấp phép ngày 02/02.", false],
  ["Ghi nhận; Sở tham mưu UBND tỉnh sửa Quyết định 12 trong quý III.", false],
  ["Sổ đã trả.", false],
  ["Đã tiếp nhận.", true],
  ["Sở ghi nhận và chuyển bộ phận chuyên môn xử lý theo quy định.", true],
  ["Sở sẽ xem xét trong thời gian sớm nhất.", true],
  [
    "Cảm ơn ông đã phản ánh, Sở ghi nhận và sẽ chỉ đạo các đơn vị liên quan nghiên cứu, xem xét, giải quyết theo quy định.",
    true,
  ],
  ["Đã tiếp nhận hồ sơ ngày 05/02/2026.", false],
  ["Hồ sơ đã được tiếp nhận.", false],
])("knows an empty phrase: %s", (text, empty) => {
  expect(isEmptyPhrase(text)).toBe(empty);
});

it("names the units whose opinion is still out, and asks why nobody waits for them", () => {
  const awaited = [{ unit: "Sở Xây dựng", dueOn: today }];
  expect(codes({}, "ACT", awaited)).toEqual(["ADVICE OPINION_OPEN overrideReason"]);
  const [said] = checkReply(GOOD, { kind: "ACT", today, awaited });
  expect(said?.text).toContain("Sở Xây dựng (hạn 10/02/2026)");
});

test.each([
  ["theo khoản 2 Điều 9", true],
  ["Nghị định 20/2008/NĐ-CP", true],
  ["Quyết định số 53/QĐ-UBND", true],
  ["điều này là đúng, ngày 05/02/2026", false],
  ["Nghị định 20/2027/NĐ-CP", false],
])("knows a provision: %s", (text, cites) => {
  expect(namesProvision(text, 2026)).toBe(cites);
});

test.each<[string, string[]]>([
  ["Điều 688 Bộ luật Dân sự số 91/2015/QH13; Luật 15/2026", []],
  ["Điều 0, khoản 2 Điều 1000", ["Điều 0", "Điều 1000"]],
  ["Nghị định 0/2008/NĐ-CP, Thông tư 02/1917/TT-VPCP", ["0/2008/NĐ-CP", "02/1917/TT-VPCP"]],
  ["Quyết định số 12/2027", ["Quyết định số 12/2027"]],
  ["hẹn ngày 05/02/2027, hồ sơ 12/2027", []],
])("knows what cannot be cited: %s", (text, wrong) => {
  expect(impossibleIn(text, 2026)).toEqual(wrong);
});

it("composes point by point, and leaves a reply of one part as it is", () => {
  const plain = { ...GOOD, points: [], answers: [], legalBasis: "", nextStep: "", opening: "Đã trả sổ." };
  expect(composeReply(plain)).toBe("Đã trả sổ.");
  expect(composeReply(GOOD).split("\n\n")).toEqual([
    `1. ${GOOD.points[0]}\n${GOOD.answers[0]}`,
    `2. ${GOOD.points[1]}\n${GOOD.answers[1]}`,
    "Căn cứ: khoản 2 Điều 9 Nghị định 20/2008/NĐ-CP.",
    "Bước tiếp theo: Bà không phải làm gì thêm.",
  ]);
});

it("reads points however they were numbered", () => {
  expect(readPoints(" 1. Một\n2) Hai\n- Ba\n\n• Bốn ")).toEqual(["Một", "Hai", "Ba", "Bốn"]);
  expect(readPoints("2024 là năm đầu")).toEqual(["2024 là năm đầu"]);
  expect(problemOfPoints(Array(16).fill("a"))).toMatch(/15 điểm/);
  expect(problemOfPoints(["a", "b".repeat(501)])).toMatch(/điểm 2/);
});

test.each([
  ["Nghị định số 23/2015/NĐ-CP", "khoản 2, Điều 20"],
  ["23/2015/nđ-cp", "Điều 20"],
  ["NĐ 23 / 2015 / NĐ-CP", "20"],
])("gathers one article under one key: %s, %s", (document, article) => {
  expect(articleOf(document, article).key).toBe("23/2015/nd-cp#20");
});

it("keeps other articles and documents apart", () => {
  const keys = ["Điều 20", "Điều 21", "Điều 20a", "Phụ lục I"].map((a) => articleOf("23/2015/NĐ-CP", a).key);
  expect(new Set(keys).size).toBe(4);
  expect(articleOf("Quy chế một cửa của phường", "Điều 3").key).toBe("quy che mot cua cua phuong#3");
});

test.each([
  ["2026-03-01", null],
  ["2026-03-03", "SOON"],
  ["2026-03-10", "DUE"],
  ["2026-03-11", "LATE0"],
  ["2026-03-17", "LATE0"],
  ["2026-03-18", "LATE1"],
  ["2026-03-25", "LATE2"],
])("reminds of a promise due on 10 March: on %s %s", (today, step) => {
  const promise = { dueOn: localDate("2026-03-10"), ownerId: 1, unit: "u" };
  expect(reminderOf(promise, localDate(today), { before: 7, every: 7 })?.step ?? null).toBe(step);
});

it("tells what became of a promise", () => {
  const open = {
    dueOn: localDate("2026-03-10"),
    late: false,
    keptOn: null,
    droppedOn: null,
    dropReason: null,
    movedFrom: null,
  };
  expect(fateOf(open)).toBe("trước ngày 10/03/2026, đang thực hiện.");
  expect(fateOf({ ...open, movedFrom: localDate("2026-01-31") }), "no promise is put off unseen").toBe(
    "trước ngày 10/03/2026 (ban đầu hẹn trước ngày 31/01/2026), đang thực hiện.",
  );
  expect(fateOf({ ...open, late: true })).toBe("trước ngày 10/03/2026, đã quá hạn, chưa thực hiện.");
  expect(fateOf({ ...open, keptOn: localDate("2026-03-08") })).toBe(
    "trước ngày 10/03/2026, đã thực hiện ngày 08/03/2026.",
  );
});

it("signs only in a way that one has", () => {
  const row = {
    id: 7,
    mode: "KT",
    onBehalfOf: "GIÁM ĐỐC",
    deputyPosition: "PHÓ GIÁM ĐỐC",
    ground: "QĐ 1",
  } as const;
  const ways = waysToSign(false, false, [row]);
  const who = { signer: "Lê An", position: "", headTitle: headTitle("Sở Y tế"), ways, delegations: [row] };
  expect(signatureFor("D7", who)).toEqual({
    mode: "KT",
    onBehalfOf: "GIÁM ĐỐC",
    position: "PHÓ GIÁM ĐỐC",
    signer: "Lê An",
    delegationId: 7,
  });
  expect(signatureFor("DIRECT", who)).toBeNull();
  expect(signatureFor("D8", who)).toBeNull();
  const head = { ...who, ways: waysToSign(true, true, []) };
  expect(signatureFor("TM", head)).toMatchObject({ mode: "TM", position: "CHỦ TỊCH" });
  expect(signatureFor("DIRECT", head), "by what the unit's head is called").toMatchObject({
    position: "GIÁM ĐỐC",
  });
  expect(headTitle("UBND xã Thượng Đức")).toBe("CHỦ TỊCH");
  expect(headTitle("Đội dân phòng")).toBe("THỦ TRƯỞNG ĐƠN VỊ");
});

test("a reply to several senders names none of them to the others, in a point neither", () => {
  const parts = {
    ...GOOD,
    points: ["Hẹn bà Lan trả sổ ba lần", GOOD.points[1] ?? ""],
    nextStep: "Bà Lan chờ điện thoại của đơn vị",
  };
  const shared = {
    readers: 3,
    namesIn: (text: string) => (text.includes("Lan") ? "tên người gửi (“Lan”)" : ""),
  };
  expect(
    checkReply(parts, { kind: "ACT", today, shared }).map(
      ({ code, level, field }) => `${level} ${code} ${field}`,
    ),
  ).toEqual(["ADVICE NAMES_SENDER answer1", "ADVICE NAMES_SENDER nextStep"]);
  expect(checkReply(parts, { kind: "ACT", today, shared })[0]?.text).toContain(
    "được gửi cho 3 người, ở đây có tên người gửi (“Lan”)",
  );
  expect(checkReply(parts, { kind: "ACT", today, shared: null }), "who reads it alone may be named").toEqual(
    [],
  );
});
