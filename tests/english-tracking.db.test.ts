import { beforeAll, describe, expect, it } from "vitest";
import { trackingCookie } from "~/features/intake/tracking-access.server";
import { coSign } from "~/features/similar/co-sign.server";
import { secretHash } from "~/features/workflow/reference-code.server";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import type { Step } from "./staff/office";
import { openOffice } from "./staff/office";
import { ANSWERED, rejectedFor, UNDER_WAY } from "./staff/ways";
import { testDatabase } from "./support/database";
import { expectAlternates, expectEnglish, vietnameseIn } from "./support/english";
import { SITE, wholeSite } from "./support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let site: Awaited<ReturnType<typeof wholeSite>>;
let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
  site = await wholeSite();
});

/** An item at a point of its way, and the key of the device that opened it. */
async function item(steps: readonly Step[] = [], more: Parameters<typeof office.arrive>[0] = {}) {
  const code = await office.arrive(more);
  await office.take(code, ...steps);
  const { secretHash: key } = await office.itemOf(code);
  const [cookie = ""] = trackingCookie(
    new Request(SITE),
    code,
    key ?? new Uint8Array(),
    new Date(),
    "en",
  ).split(";");
  return { code, cookie, at: `/tra-cuu/${code}`, here: { init: { headers: { cookie } } } };
}

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
type Item = Awaited<ReturnType<typeof item>>;
const version = async ({ code }: Item) => String((await office.itemOf(code)).version);

/** Posts a form of the item's pages in English. */
const post = ({ at, cookie }: Item, form: string, answers: Record<string, string>) =>
  site.ask(`/en${at}/${form}`, { method: "POST", body: new URLSearchParams(answers), headers: { cookie } });

/** Expects a form to be refused in English, once the sender's own words are taken out. */
async function expectRefused(answer: Response, status: number, sentence: string) {
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(html).toContain(sentence);
  expect(vietnameseIn(html)).toEqual([]);
}
const ahead = (answer: Response) => [answer.status, answer.headers.get("Location")];
const pages = ["", "/bo-sung", "/mo-lai", "/moi-cung-ky", "/rut", "/xem-lai"];

describe("looking up", () => {
  const lookUp = (answers: Record<string, string>, path = "/en/tra-cuu") =>
    site.ask(path, { method: "POST", body: new URLSearchParams(answers) });

  it.each(["/tra-cuu", "/tra-cuu/quen-ma"])("%s is there in English", async (path) => {
    await expectEnglish(site, path);
    await expectAlternates(site, path);
  });

  it.each(["het-bien-nhan", "het-gio", "sai-duong-dan"])("tells why one stands there: %s", async (key) => {
    await expectEnglish(site, `/tra-cuu?ma=PAKN-26-7K4M-92&nhac=${key}`);
  });

  it("says in English what is wrong, and how long to wait", async () => {
    await expectRefused(await lookUp({}), 422, "Enter the secret code");
    await expectRefused(await lookUp({ code: "x".repeat(101), secret: "a" }), 422, "Codes are not that long");
    const wrong = { code: "PAKN-26-2222-22", secret: "AAAA" };
    await expectRefused(await lookUp(wrong), 422, "Nothing was found with these two codes");
    for (let i = 0; i < 30; i += 1) await lookUp(wrong);
    await expectRefused(await lookUp(wrong), 429, "Wait 15 seconds, then try again");
    await db.throttle.deleteMany();
  });

  it("opens the item for this device in both languages", async () => {
    const code = await office.arrive();
    const secret = "7K4M-2222-3333-4444";
    await db.feedback.update({
      where: { referenceCode: code },
      data: { secretHash: Buffer.from(secretHash(secret)) },
    });
    for (const answer of [
      await lookUp({ code, secret }),
      await site.ask(`/en/tra-cuu/${code}?khoa=${secret}`),
    ]) {
      expect(ahead(answer)).toEqual([303, `/en/tra-cuu/${code}`]);
      const kept = answer.headers.getSetCookie().map((one) => /Path=([^;]*)/.exec(one)?.[1]);
      expect(kept).toEqual([`/tra-cuu/${code}`, `/en/tra-cuu/${code}`]);
    }
    const wrong = await site.ask(`/en/tra-cuu/${code}?khoa=AAAA`);
    expect(ahead(wrong)).toEqual([303, `/en/tra-cuu?ma=${code}&nhac=sai-duong-dan`]);
    expect(ahead(await site.ask(`/en/tra-cuu/${code}/rut`))).toEqual([303, `/en/tra-cuu?ma=${code}`]);
  });

  it("takes the wish for a new secret in English", async () => {
    const ask = (answers: Record<string, string>) => lookUp(answers, "/en/tra-cuu/quen-ma");
    await expectRefused(await ask({ code: "a" }), 422, "Enter the e-mail address that you gave");
    await expectRefused(
      await ask({ code: "PAKN-26-2222-22", email: "zz" }),
      422,
      "Enter a valid e-mail address",
    );
    const done = await ask({ code: "PAKN-26-2222-22", email: "lan@vidu.vn" });
    await expectRefused(done, 200, "Your request has been received");
  });
});

describe("the pages of an item", () => {
  it("are English when it has just arrived", async () => {
    const { at, here } = await item();
    for (const page of pages) await expectEnglish(site, at + page, here);
    const arrived = await expectEnglish(site, at, here);
    expect(arrived).toContain("working days left");
    expect(arrived).toContain("Rule: Circular 02/2017/TT-VPCP: handled and answered within 20 days");
    for (const key of ["da-bo-sung", "da-de-nghi", "da-de-nghi-mo-lai", "da-rut"])
      await expectEnglish(site, `${at}?nhac=${key}`, here);
  });

  it("apologise in English when the answer is late", async () => {
    const monthAgo = new Date(Date.now() - 40 * 86_400_000);
    const { at, here } = await item([], { receivedAt: monthAgo });
    expect(await expectEnglish(site, at, here)).toMatch(/\d+ days overdue/);
  });

  it("ask and are answered in English", async () => {
    const tomorrow = addDays(localDateOf(new Date()), 1);
    const asked = await item([
      ...UNDER_WAY,
      ["minh", "requestInformation", { text: "Xin cho biết số hồ sơ.", answerBy: formatDate(tomorrow) }],
    ]);
    expect(await expectEnglish(site, asked.at, asked.here)).toContain(
      `Please answer by ${formatDate(tomorrow, "en")}`,
    );
    for (const page of ["", "/bo-sung"]) await expectEnglish(site, asked.at + page, asked.here);
    await expectRefused(
      await post(asked, "bo-sung", { version: await version(asked) }),
      422,
      "Enter what you want to add",
    );
    await expectRefused(
      await post(asked, "bo-sung", { text: "File no. 12", version: "0" }),
      409,
      "The agency has updated this",
    );
    const given = await post(asked, "bo-sung", { text: "Số hồ sơ 12.", version: await version(asked) });
    expect(ahead(given)).toEqual([303, expect.stringContaining(`/en${asked.at}?nhac=da-bo-sung&da-nhan=`)]);
    const html = await expectEnglish(site, `${asked.at}?nhac=da-bo-sung`, asked.here);
    expect(html).toContain("You answered");
    await expectRefused(await post(asked, "bo-sung", { text: "Thêm nữa" }), 409, "No question is waiting");
  });

  it("keep the pictures of an answer that is not taken yet, and take them without a word", async () => {
    const asked = await item([
      ...UNDER_WAY,
      ["minh", "requestInformation", { text: "Xin gửi ảnh phiếu hẹn." }],
    ]);
    const now = await version(asked);
    const send = async (fields: Record<string, string>, ...files: File[]) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ version: now, ...fields })) body.set(name, value);
      for (const file of files) body.append("files", file);
      return site.ask(`/en${asked.at}/bo-sung`, { method: "POST", body, headers: { cookie: asked.cookie } });
    };
    const png = (name: string, tail = "") => new File([PNG, tail], name);
    const wrong = new File(["<script>"], "a.png");
    await expectRefused(await send({}, png("one.png"), png("two.png", "2"), wrong), 422, "one.png");
    const page = () => expectEnglish(site, `${asked.at}/bo-sung`, asked.here);
    const [, second] = [...(await page()).matchAll(/name="remove" value="(\d+)"/g)].map(([, id]) => id);
    const without = await send({ remove: second ?? "", text: "Soon" });
    expect(await without.text()).toContain("Soon");
    expect(await page()).not.toContain("two.png");
    const both = await Promise.all([send({}), send({})]);
    expect(both.map((answer) => answer.status)).toEqual([303, 303]);
    const { id } = await office.itemOf(asked.code);
    expect(await database.db.attachment.findMany({ where: { feedbackId: id } })).toMatchObject([
      { fileName: "one.png", draftId: null, eventSeq: Number(now) },
    ]);
    expect((await send({}, png("one.png"))).status, "a second press is told that it is done").toBe(303);
    await expectRefused(await send({}, png("three.png", "3")), 409, "the files chosen were not sent");
    expect(await database.db.attachment.count({ where: { feedbackId: id } })).toBe(1);
  });

  it.each(["R2", "R6", "R7"])("say in English why it is not accepted and what to do: %s", async (reason) => {
    const { at, here } = await item(rejectedFor(reason));
    for (const page of ["", "/xem-lai"]) await expectEnglish(site, at + page, here);
  });

  it("name in English the ground on which another place takes it, and in Vietnamese where nobody put it into English", async () => {
    const { at, here } = await item(rejectedFor("R11"));
    expect(await expectEnglish(site, at, here)).toContain(
      'Official Dispatch 89/<span lang="vi">CĐ-TTg</span> of 2025',
    );
    await db.rightDoor.updateMany({ where: { reason: "R11" }, data: { citationEn: null } });
    expect(await expectEnglish(site, at, here)).toContain(
      '<span lang="vi">Công điện 89/CĐ-TTg năm 2025</span>',
    );
  });

  it("take a request for a review in English", async () => {
    const refused = await item(rejectedFor("R5"));
    await expectRefused(await post(refused, "xem-lai", {}), 422, "Write why it should be accepted");
    const reason = { reason: "Đây là hành vi của cán bộ." };
    const sent = await post(refused, "xem-lai", { ...reason, version: await version(refused) });
    expect(ahead(sent)).toEqual([303, expect.stringContaining(`/en${refused.at}?nhac=da-de-nghi&da-nhan=`)]);
    for (const page of ["", "/xem-lai"]) await expectEnglish(site, refused.at + page, refused.here);
    await office.take(refused.code, ["lanhDao", "confirmRejection", { note: "Đã xem lại." }]);
    await expectEnglish(site, refused.at, refused.here);
  });

  it("show the answer, and take a request to reopen in English", async () => {
    const answered = await item(ANSWERED);
    for (const page of ["", "/mo-lai", "/rut"]) await expectEnglish(site, answered.at + page, answered.here);
    await expectRefused(await post(answered, "mo-lai", {}), 422, "Write what you do not agree with");
    const asked = await post(answered, "mo-lai", {
      reason: "Còn thửa hai.",
      version: await version(answered),
    });
    expect(ahead(asked)).toEqual([
      303,
      expect.stringContaining(`/en${answered.at}?nhac=da-de-nghi-mo-lai&da-nhan=`),
    ]);
    for (const page of ["", "/mo-lai"]) await expectEnglish(site, answered.at + page, answered.here);
  });

  it("are withdrawn in English", async () => {
    const kept = await item();
    await expectRefused(await post(kept, "rut", {}), 422, "Tick the box to confirm");
    await expectRefused(await post(kept, "rut", { sure: "on", version: "9" }), 409, "has not been withdrawn");
    const gone = await post(kept, "rut", { sure: "on", version: await version(kept) });
    expect(ahead(gone)).toEqual([303, `/en${kept.at}?nhac=da-rut`]);
    for (const page of ["", "/rut"]) await expectEnglish(site, kept.at + page, kept.here);
    for (const form of ["mo-lai", "xem-lai"]) {
      const late = await post(kept, form, { reason: "Điều tôi viết", version: await version(kept) });
      await expectRefused(late, 409, '<p class="said" lang="vi">Điều tôi viết</p>');
    }
  });

  it("invite others in English", async () => {
    const own = await item();
    await expectRefused(await post(own, "moi-cung-ky", {}), 422, "Name the matter");
    const made = await post(own, "moi-cung-ky", { title: "Đường vào thôn 3 ngập" });
    expect(ahead(made)).toEqual([303, `/en${own.at}/moi-cung-ky`]);
    const html = await expectEnglish(site, `${own.at}/moi-cung-ky`, own.here);
    expect(html).toContain("0 people have co-signed");
    await post(own, "moi-cung-ky", { title: "Ngập thôn 3, gọi tôi 0912 345 678" });
    const hidden = await site.ask(`/en${own.at}/moi-cung-ky`, own.here.init);
    expect(await hidden.text()).toMatch(
      /have been hidden[\s\S]*Ngập thôn 3, gọi tôi \[đã ẩn số điện thoại\]/,
    );
    const { id, version: now } = await office.itemOf(own.code);
    const { token } = await db.coSignInvitation.findUniqueOrThrow({ where: { feedbackId: id } });
    const invited = `/en${paths.coSign({ moi: token })}`;
    expect(await (await site.ask(`/en${own.at}`, own.here.init)).text()).toContain("Invite others");
    const joined = await coSign(db, { feedbackId: id }, new Date());
    if (!joined.ok) throw new Error(joined.reason);
    await post(own, "rut", { sure: "on", version: String(now) });
    expect(await expectEnglish(site, own.at, own.here)).not.toContain("Invite others");
    expect(ahead(await post(own, "moi-cung-ky", { title: "Vẫn ngập" }))).toEqual([303, `/en${own.at}`]);
    for (const init of [{}, { method: "POST", body: new URLSearchParams() }]) {
      const closed = await site.ask(invited, init);
      expect([closed.status, await closed.text()]).toEqual([
        404,
        expect.stringContaining("no longer be joined"),
      ]);
    }
    const codes = (intent: string) => ({ ...joined.value, intent });
    const matter = async (intent: string) =>
      expectEnglish(site, paths.coSigned(), {
        init: { method: "POST", body: new URLSearchParams(codes(intent)) },
      });
    expect(await matter("")).toContain("closed on this portal without a published answer");
    expect(await matter("take-back")).not.toContain("Join again");
    expect(await matter("again")).toContain("You have taken your name back");
  });

  it("say of a confidential one no more than before", async () => {
    const secret = await item(rejectedFor("R7"));
    await db.feedback.update({ where: { referenceCode: secret.code }, data: { confidential: true } });
    for (const page of ["", "/xem-lai"]) await expectEnglish(site, secret.at + page, secret.here);
  });
});
