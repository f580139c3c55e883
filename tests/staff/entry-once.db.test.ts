import { beforeAll, describe, expect, it } from "vitest";
import { openBox } from "~/features/intake/box-session.server";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { CALL } from "./call-form";
import { openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const enter = (person: Person, form: Record<string, string>) => office.visit(person, "staff.entry", {}, form);

describe("a number of the national portal", () => {
  const forwarded = {
    ...CALL,
    channel: "national_portal",
    nationalCode: "PAKN.20261120.0012",
    email: "lan@dan.example",
  };
  const entered = () => db.feedback.findMany({ where: { nationalCode: forwarded.nationalCode } });

  it("enters the register once, whoever types it and however close together", async () => {
    const answers = await Promise.all([enter("quay", forwarded), enter("minh", forwarded)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const [first, ...more] = await entered();
    expect(more).toEqual([]);
    const again = await enter("minh", { ...forwarded, title: "Việc chuyển lại lần hai" });
    expect(again.status).toBe(422);
    expect(again.shown).toContain(`Mã này đã vào sổ: ${first?.referenceCode}`);
    const stranger = await enter("nguoiLa", forwarded);
    expect(stranger.shown).toContain("Mã này đã vào sổ của đơn vị khác");
    expect(stranger.shown).not.toContain(first?.referenceCode);
  });
});

describe("one form makes one item", () => {
  const key = () => crypto.randomUUID();
  const entered = (title: string) => db.feedback.count({ where: { title } });

  it("sent twice", async () => {
    const form = { ...CALL, title: "Gửi hai lần một phiếu", posting: key() };
    const [first, second] = [await enter("quay", form), await enter("quay", form)];
    expect(first.status).toBe(303);
    expect(second.to).toBe(first.to);
    expect(await entered(form.title)).toBe(1);
  });

  it("sent four times at once", async () => {
    const form = { ...CALL, title: "Bấm bốn lần liền", posting: key() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter("quay", form)));
    expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(await entered(form.title)).toBe(1);
  });

  it("and the same printed sheet of another person makes another", async () => {
    const form = { ...CALL, title: "Đơn in sẵn của cả thôn" };
    const first = await enter("quay", { ...form, posting: key() });
    const second = await enter("quay", { ...form, name: "Trần Văn Bình", posting: key() });
    expect(second.status).toBe(303);
    expect(second.to).not.toBe(first.to);
    expect(await entered(form.title)).toBe(2);
  });

  it("changed after it was saved, it says so, keeps what was typed and saves it when sent once more", async () => {
    const form = { ...CALL, title: "Phiếu sửa sau khi lưu", posting: key() };
    const code = new URL((await enter("quay", form)).to ?? "", "http://x").searchParams.get("saved");
    const changed = await enter("quay", { ...form, name: "Lê Thị Hoa" });
    expect(changed.status).toBe(409);
    expect(changed.shown).toContain(`đã lưu thành phản ánh ${code}`);
    expect(changed.shown).toContain("Lê Thị Hoa");
    expect(await entered(form.title)).toBe(1);
    expect((await enter("quay", { ...form, name: "Lê Thị Hoa", posting: key() })).status).toBe(303);
    expect(await entered(form.title)).toBe(2);
  });
});

describe("one form makes one slip of a suggestion box", () => {
  const params = async () => {
    const box = { unit: UNITS.own, place: "Tầng 1", openedAt: new Date(), present: "Quầy", note: null };
    return { id: String(await openBox(db, office.ids.quay, box, new Date())) };
  };
  const SLIP = {
    ...{ usable: "yes", form: "PHAN_ANH", kind: "ACT", senderType: "PERSON" },
    ...{ title: "Ghế chờ hỏng", content: "Ghế chờ ở quầy số 2 hỏng đã lâu." },
  };
  const put = (at: { id: string }, form: Record<string, string>) =>
    office.visit("quay", "staff.boxes.$id", at, form);
  const numbers = async ({ id }: { id: string }) =>
    (await db.boxSlip.findMany({ where: { sessionId: Number(id) }, orderBy: { no: "asc" } })).map(
      ({ no }) => no,
    );

  it("sent twice, one after the other and at once, readable or not", async () => {
    const box = await params();
    const first = await put(box, { ...SLIP, posting: "mot-phieu-gop-y-01" });
    expect(first.status, first.shown).toBe(303);
    expect((await put(box, { ...SLIP, posting: "mot-phieu-gop-y-01" })).to).toBe(first.to);
    const blank = { usable: "no", unusable: "BLANK", posting: "mot-phieu-gop-y-02" };
    const long = await put(box, { ...blank, note: "Phiếu ướt ".repeat(31) });
    expect(long.status, "a note is never cut").toBe(422);
    expect(long.shown).toContain("tối đa 300");
    const copied = await put(box, { ...blank, content: SLIP.content });
    expect([copied.status, copied.shown.includes("Phần đã chép từ phiếu")]).toEqual([422, true]);
    expect(copied.shown, "what was copied comes back").toContain(SLIP.content);
    const answers = await Promise.all([1, 2, 3].map(() => put(box, blank)));
    expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(await numbers(box)).toEqual([1, 2]);
    expect(await db.feedback.count({ where: { title: SLIP.title } })).toBe(1);
  });

  it("with other words it is kept in the form, and saved when it is sent once more", async () => {
    const box = await params();
    await put(box, { ...SLIP, posting: "mot-phieu-gop-y-03" });
    const other = { ...SLIP, content: "Phiếu của người khác." };
    const answer = await put(box, { ...other, posting: "mot-phieu-gop-y-03" });
    expect(answer.status).toBe(409);
    expect(answer.shown).toContain("đã lưu thành phiếu số 1");
    expect(answer.shown).toContain("Phiếu của người khác.");
    expect((await put(box, { ...other, posting: "mot-phieu-gop-y-04" })).status).toBe(303);
    expect(await numbers(box)).toEqual([1, 2]);
  });
});
