import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { mailServer } from "../../../tests/support/mail-server";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { createMailer } from "../../platform/mailer.server";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { insertSender } from "../senders/sender.server";
import { deliverDue } from "./deliver-outbox.server";
import { enqueue } from "./outbox.server";

const { db } = await testDatabase();
const NOW = new Date("2026-02-05T02:00:00Z");
const settings = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };

async function staff(
  name: string,
  role: "FOCAL_OFFICER" | "AGENCY_HEAD" | "HANDLER",
  disabledAt: Date | null = null,
) {
  const { id } = await db.staff.create({
    data: { email: `${name}@so.example`, name, unit: "so-xay-dung", passwordHash: "", disabledAt },
  });
  await db.staffRole.create({ data: { staffId: id, unit: "so-xay-dung", role } });
  return id;
}

/** Who signs for the head of the unit between two days. */
async function signs(deputyId: number, principalId: number, validFrom: Date, validTo: Date | null) {
  const words = { onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: "Quyết định 12" };
  const now = { ...words, createdAt: NOW, createdBy: principalId };
  await db.signingDelegation.create({
    data: { ...now, deputyId, principalId, unit: "so-xay-dung", mode: "KT", validFrom, validTo },
  });
}

async function assignTo(unit: string): Promise<void> {
  const feedbackId = await aPlainFeedback(db);
  const sender = {
    type: "PERSON",
    name: "Nguyễn Thị Ngọc Lan",
    address: "Thôn 3, xã Ea Kao",
    phone: "0912345678",
    email: "lan@vidu.example",
  } as const;
  const payload = {
    code: "PAKN-26-7K4M-92",
    unit: "Sở Xây dựng",
    title: "Cấp phép chậm",
    dueOn: "25/02/2026",
    part: "LEAD",
  } as const;
  await db.$transaction(async (tx) => {
    await insertSender(tx, feedbackId, sender);
    await enqueue(tx, [{ kind: "N5", payload, feedbackId, unit }], NOW);
  });
}

async function delivered() {
  const server = await mailServer();
  const mailer = createMailer({ smtpUrl: server.url, from: "pakn@vidu.example" });
  if (!mailer) throw new Error("No mailer");
  await deliverDue(db, mailer, settings, NOW);
  await server.stop();
  return server.mails;
}

test("before a unit has officers, its own address is written to; without one, nobody", async () => {
  await aPlainFeedback(db);
  await db.unit.update({ where: { code: "so-xay-dung" }, data: { email: "soxd@so.example" } });
  await assignTo("so-xay-dung");
  expect((await delivered()).map((mail) => mail.to)).toEqual([["soxd@so.example"]]);
  await db.unit.update({ where: { code: "so-xay-dung" }, data: { email: null } });
  await assignTo("so-xay-dung");
  expect(await delivered()).toEqual([]);
  expect(await db.outboxMessage.count({ where: { status: "NO_ADDRESS" } })).toBe(1);
});

test("who signs for an absent head gets the unit's letters on those days, and not before or after", async () => {
  const head = await staff("truong", "AGENCY_HEAD");
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  await signs(await staff("pho", "HANDLER"), head, day("2026-02-05"), null);
  await signs(await staff("pho-cu", "HANDLER"), head, day("2026-01-05"), day("2026-02-04"));
  await signs(await staff("pho-moi", "HANDLER"), head, day("2026-02-06"), null);
  await assignTo("so-xay-dung");
  expect((await delivered()).at(-1)?.to.toSorted()).toEqual(["pho@so.example", "truong@so.example"]);
  await db.staff.updateMany({ data: { disabledAt: NOW } });
});

test("an assignment reaches the unit's officers and heads, and says nothing of who sent the item", async () => {
  await staff("minh", "FOCAL_OFFICER");
  await staff("hoa", "HANDLER");
  await staff("tuan", "AGENCY_HEAD");
  await staff("cu", "FOCAL_OFFICER", NOW);
  await assignTo("so-xay-dung");
  const [mail] = await delivered();
  expect(mail?.to).toEqual(["minh@so.example", "tuan@so.example"]);
  const whole = JSON.stringify(mail);
  for (const personal of ["Lan", "Ea Kao", "0912", "lan@vidu"]) expect(whole).not.toContain(personal);
});

test("a member of staff gets their own mail while the account lives", async () => {
  const staffId = await staff("an", "HANDLER");
  const enqueued = () =>
    db.$transaction((tx) =>
      enqueue(tx, [{ kind: "staff-password-reset", payload: { at: "08:15 05/02/2026" }, staffId }], NOW),
    );
  await enqueued();
  expect((await delivered()).map((mail) => mail.to)).toEqual([["an@so.example"]]);
  await db.staff.update({ where: { id: staffId }, data: { disabledAt: NOW } });
  await enqueued();
  expect(await delivered()).toEqual([]);
});

test("what waits about an item that turns out to be a denunciation is not sent, whoever it is for but its sender", async () => {
  const feedbackId = await aPlainFeedback(db);
  const [own, other] = await Promise.all(
    [feedbackId, await aPlainFeedback(db)].map((id) => db.feedback.findUniqueOrThrow({ where: { id } })),
  );
  const focal = await staff("khanh", "FOCAL_OFFICER");
  const knowing = await staff("dung", "HANDLER");
  await db.staffRole.create({ data: { staffId: knowing, unit: "so-xay-dung", role: "PROVINCIAL_FOCAL" } });
  const title = "Chủ tịch ăn chặn tiền đền bù";
  const line = (code = "") => ({ code, title, unit: "Sở", due: "quá hạn" });
  const code = own?.referenceCode ?? "";
  const groups = [
    { title: "Quá hạn", lines: [line(code), { ...line(other?.referenceCode), title: "Việc khác" }], more: 0 },
  ];
  const digest = { day: "01/01/2026", groups, counts: [] };
  await db.$transaction((tx) =>
    enqueue(
      tx,
      [
        ...(["LEAD", "COORDINATING"] as const).map((part) => ({
          kind: "N5" as const,
          payload: { code, unit: "Sở Xây dựng", title, dueOn: "25/02/2026", part },
          ...{ feedbackId, unit: "so-xay-dung" },
        })),
        ...[focal, knowing].flatMap((staffId) => [
          { kind: "digest" as const, payload: digest, staffId },
          { kind: "mention" as const, payload: { code, from: "Hoa" }, staffId },
        ]),
      ],
      NOW,
    ),
  );
  await db.feedback.update({ where: { id: feedbackId }, data: { confidential: true } });
  const mails = await delivered();
  const to = (name: string) => JSON.stringify(mails.filter((mail) => mail.to.includes(`${name}@so.example`)));
  expect(mails).toHaveLength(3);
  expect(to("khanh")).toContain(other?.referenceCode);
  expect(to("khanh")).not.toContain(code);
  expect(to("dung").split(code).length).toBeGreaterThan(2);
  const given = await db.outboxMessage.findMany({ where: { status: "GIVEN_UP" } });
  expect(given).toHaveLength(3);
  expect(JSON.stringify(given)).not.toContain(title);
});
