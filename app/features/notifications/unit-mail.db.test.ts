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
