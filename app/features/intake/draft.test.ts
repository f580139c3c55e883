import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeFileName } from "./attachment-rules";
import { ContactSchema } from "./contact.schema";
import {
  answersFrom,
  completeDraft,
  type DraftAnswers,
  firstUnfinished,
  mayOpen,
  readAnswers,
} from "./draft";
import { matterSchema } from "./matter.schema";
import { contentTypesOf } from "./subject";

const start = { subject: "ACT" };
const matter = {
  title: "Chậm trả kết quả cấp giấy chứng nhận",
  content: "Tôi nộp hồ sơ ngày 05/01/2026 mà đến nay chưa có kết quả.",
  issues: [],
  form: "PHAN_ANH",
};
const contact = {
  senderType: "PERSON",
  name: "Nguyễn Thị Lan",
  address: "Thôn 3, xã Phú Hòa, tỉnh Thượng Đức",
  answerBy: "POST",
  phone: "",
  email: "",
  consent: "on",
};
const whole: DraftAnswers = { start, matter, contact };

const wrongIn = (
  schema: { safeParse(given: unknown): { error?: { issues: { path: PropertyKey[] }[] } } },
  given: object,
) => [...new Set(schema.safeParse(given).error?.issues.map((issue) => String(issue.path[0])))];

describe("the way through the steps", () => {
  test.each([
    [{ start: {}, matter: {}, contact: {} }, "start"],
    [{ ...whole, start: { subject: "COMPLAINT" } }, "start"],
    [{ ...whole, matter: {} }, "matter"],
    [{ ...whole, contact: { ...contact, consent: "" } }, "contact"],
    [whole, "review"],
  ] as const)("%#: the first unfinished step is found", (answers, step) => {
    expect(firstUnfinished(answers)).toBe(step);
  });

  test("nobody jumps ahead, everybody may go back", () => {
    expect(mayOpen("review", "matter")).toBe(false);
    expect(mayOpen("start", "review")).toBe(true);
  });

  test("whatever lies in a stored draft, it can be read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(() => firstUnfinished(readAnswers(stored))).not.toThrow();
      }),
    );
  });

  test("only the fields of a step are taken from a form, and files are not", () => {
    const form = new FormData();
    form.append("title", "Tên");
    form.append("issues", "2");
    form.append("issues", "3");
    form.append("feedbackId", "1");
    form.append("content", new File(["x"], "x.txt"));
    expect(answersFrom(form, "matter")).toEqual({ title: "Tên", issues: ["2", "3"] });
  });
});

describe("the matter", () => {
  test("a kiến nghị needs a proposal (art. 3.5)", () => {
    expect(wrongIn(matterSchema("ACT"), { ...matter, form: "KIEN_NGHI" })).toEqual(["proposal"]);
    expect(wrongIn(matterSchema("INITIATIVE"), { ...matter, form: undefined })).toEqual(["proposal"]);
  });

  test("a proposal that belongs to no kiến nghị is not sent", () => {
    expect(completeDraft({ ...whole, matter: { ...matter, proposal: "Nên bỏ." } })?.matter.proposal).toBe("");
  });

  test.each([
    ["nothing", {}, ["title", "content", "form"]],
    ["100,000 letters", { ...matter, content: "ă".repeat(100_000) }, ["content"]],
    ["damaged letters", { ...matter, content: `${matter.content} ti\uFFFDng` }, ["content"]],
    ["an unknown issue", { ...matter, issues: ["9"] }, ["issues"]],
    ["a forged form", { ...matter, form: "TO_CAO" }, ["form"]],
  ])("%s is refused where it stands", (_what, given, fields) => {
    expect(wrongIn(matterSchema("BOTH"), given)).toEqual(fields);
  });

  test("Vietnamese is stored composed, without control signs, with plain line ends", () => {
    const content = `${"Hồ sơ của tôi bị chậm".normalize("NFD")}\r\ntừ\u0000 tháng \u202Etrước.`;
    const read = matterSchema("ACT").parse({ ...matter, content });
    expect(read.content).toBe("Hồ sơ của tôi bị chậm\ntừ tháng trước.");
  });

  test.each([
    ["ACT", [], false, [1]],
    ["REGULATION", [2, 4], true, [2, 4, 7]],
    ["BOTH", [3], false, [1, 3]],
    ["INITIATIVE", [], true, [8]],
  ] as const)("%s with issues %j amounts to items of art. 5", (subject, issues, proposes, items) => {
    expect(contentTypesOf(subject, issues, proposes)).toEqual(items);
  });
});

describe("the contact", () => {
  test("name, address and a letter by post are enough (art. 7)", () => {
    expect(wrongIn(ContactSchema, contact)).toEqual([]);
  });

  test.each([
    [{ consent: undefined }, ["consent"]],
    [{ name: " " }, ["name"]],
    [{ address: "" }, ["address"]],
    [{ answerBy: "EMAIL", phone: "0912 345 678" }, ["email"]],
    [{ answerBy: "PHONE", email: "lan@example.com" }, ["phone"]],
    [{ email: "lan@" }, ["email"]],
    [{ name: "Nguy\uFFFDn" }, ["name"]],
  ])("%j is refused", (change, fields) => {
    expect(wrongIn(ContactSchema, { ...contact, ...change })).toEqual(fields);
  });
});

describe("file names", () => {
  test.each([
    ["C:\\Users\\Lan\\đơn.PDF", "application/pdf", "đơn.pdf"],
    ["../../etc/passwd", "image/png", "passwd.png"],
    ["hóa đơn.exe", "image/jpeg", "hóa đơn.jpg"],
    ["\u202Egpj.exe", "application/pdf", "gpj.pdf"],
    ["...", "image/png", "tep.png"],
    ['a<script>"b".docx', "image/webp", "a_script__b_.webp"],
  ] as const)("%j becomes harmless", (given, type, name) => {
    expect(safeFileName(given.normalize("NFD"), type)).toBe(name);
  });
});
