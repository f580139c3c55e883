import { afterAll, expect, it, vi } from "vitest";
import { deliverOutboxJob } from "~/features/notifications/outbox-jobs.server";
import { nudgeJob } from "~/features/nudges/nudge-jobs.server";
import { makePromise } from "~/features/replies/promises.server";
import { remindPromisesJob } from "~/features/replies/remind-promises.server";
import { setDatabase } from "~/platform/db.server";
import type { Mail } from "~/platform/mailer.server";
import { addDays, localDate, localDateOf, toDbDate } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, WHOLE_ANSWER } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

vi.useFakeTimers({ toFake: ["Date"] });
afterAll(() => vi.useRealTimers());
const clock = (day: string, time: string) => vi.setSystemTime(new Date(`${day}T${time}:00+07:00`));

type Sent = { day: string; minute: string; to: string; subject: string };

/** Mail that arrives at once, with the local time at which it did. */
function mailbox() {
  const mails: Sent[] = [];
  const send = async ({ to, subject }: Mail) => {
    const local = new Date(Date.now() + 7 * 3_600_000).toISOString();
    mails.push({ day: local.slice(0, 10), minute: local.slice(11, 16), to: to.join(), subject });
    return { result: "ACCEPTED" as const, refusedRecipients: 0 };
  };
  return { mails, mailer: { send } };
}

// Tết 2026: nobody works from Saturday 14 to Sunday 22 February.
it("tells each step once, in office hours, over the weeks around Tết", { timeout: 120_000 }, async () => {
  clock("2026-01-19", "08:00");
  const office = await openOffice(db);
  const year = new Date("2026-12-31T00:00:00Z");
  await db.staffSession.updateMany({ data: { lastSeen: year, expiresAt: year } });
  const arrive = async (title: string, receivingUnit: string = UNITS.own) => {
    const code = await office.arrive({ title, receivingUnit });
    if (receivingUnit === UNITS.own) await office.take(code, ...UNDER_WAY);
    return code;
  };
  await arrive("late");
  const answered = await arrive("answered");
  const extended = await arrive("extended");
  await arrive("no head", UNITS.commune);
  clock("2026-01-26", "08:00");
  await arrive("after Tết");
  await db.staff.update({ where: { id: office.ids.nguoiLa }, data: { unit: UNITS.own } });
  const delegation = { unit: UNITS.own, deputyId: office.ids.nguoiLa, createdBy: office.ids.tuan };
  const signing = { mode: "KT", onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: "QĐ 13" };
  const validFrom = toDbDate(localDate("2026-02-23"));
  await db.signingDelegation.create({
    data: { ...delegation, ...signing, createdAt: new Date(), validFrom, validTo: validFrom },
  });

  const { id: feedbackId } = await office.itemOf(extended);
  const promised = { feedbackId, eventSeq: 1, unit: UNITS.own, staffId: office.ids.hoa };
  const ownerId = office.ids.hoa;
  const followUp = { kind: "PROMISE" as const, text: "Trả sổ.", ownerId, dueOn: localDate("2026-02-18") };
  await db.$transaction((tx) => makePromise(tx, promised, { outcome: "O5", followUp }, new Date()));

  const { mails, mailer } = mailbox();
  const promises = remindPromisesJob(db);
  const jobs = [nudgeJob(db), deliverOutboxJob(db, mailer, "https://pakn.vidu.example")];
  for (let day = localDate("2026-02-03"); day <= "2026-03-03"; day = addDays(day, 1)) {
    for (const time of ["03:00", "07:40"]) {
      clock(day, time);
      if (time === "07:40") await promises.run(new AbortController().signal);
      for (const job of jobs) await job.run(new AbortController().signal);
    }
    clock(day, "14:00");
    if (day === "2026-02-09") await office.take(extended, ["tuan", "extend", EXTENSION]);
    if (day === "2026-02-11")
      await office.take(answered, ["hoa", "draftReply", WHOLE_ANSWER], ["tuan", "resolve", WHOLE_ANSWER]);
  }

  const names = new Map(Object.entries(office.ids).map(([name, id]) => [id, name]));
  const titles = new Map((await db.feedback.findMany()).map(({ id, title }) => [id, title]));
  const told = (await db.nudge.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] }))
    .filter(({ step }) => !step.startsWith("PROGRESS"))
    .map(({ feedbackId, step, staffId, at }) => ({
      title: titles.get(feedbackId),
      line: `${localDateOf(at).slice(5)} ${step} ${names.get(staffId)}`,
    }));
  const linesOf = (title: string) => told.filter((one) => one.title === title).map(({ line }) => line);
  const begun = ["02-04 SHARE hoa", "02-09 DUE hoa", "02-10 LATE_HEAD tuan"];
  expect(linesOf("answered")).toEqual(begun);
  expect(linesOf("late").sort()).toEqual(
    [...begun, "02-12 LATE_FOCAL khanh", "02-23 LATE_HEAD nguoiLa", "02-23 LATE_LEADER lanhDao"].sort(),
  );
  expect(linesOf("extended")).toEqual([
    ...["02-04 SHARE hoa", "02-09 DUE hoa"],
    ...["02-23 SHARE hoa", "02-24 DUE hoa", "02-25 LATE_HEAD tuan", "02-27 LATE_FOCAL khanh"],
    "03-03 LATE_LEADER lanhDao",
  ]);
  expect(linesOf("no head")).toEqual([
    ...["02-04 SHARE khanh", "02-09 DUE khanh", "02-10 LATE_HEAD khanh", "02-12 LATE_FOCAL khanh"],
    "02-23 LATE_LEADER lanhDao",
  ]);
  expect(linesOf("after Tết"), "three quarters are gone in Tết: said before it").toEqual([
    ...["02-13 SHARE hoa", "02-23 DUE hoa", "02-24 LATE_HEAD tuan"],
    ...["02-26 LATE_FOCAL khanh", "03-02 LATE_LEADER lanhDao"],
  ]);

  const reminders = await db.outboxMessage.findMany({
    where: { kind: "promise-due" },
    orderBy: { id: "asc" },
  });
  const promiseLines = reminders.map(
    ({ staffId, createdAt }) => `${localDateOf(createdAt).slice(5)} ${names.get(staffId ?? 0)}`,
  );
  expect(promiseLines, "of a promise for a day in Tết, one letter after it").toEqual([
    ...["02-11 hoa", "02-23 hoa", "02-23 tuan", "02-23 nguoiLa"],
    ...["02-26 hoa", "02-26 tuan", "02-26 khanh"],
  ]);

  const digests = mails.filter(({ subject }) => /^(Nhắc việc|Việc đang chờ)/.test(subject));
  expect(digests.length).toBeGreaterThan(50);
  expect(new Set(digests.map(({ minute }) => minute))).toEqual(new Set(["07:40"]));
  expect(new Set(digests.map(({ day, to }) => `${day} ${to}`)).size, "one a day").toBe(digests.length);
  const off = digests.filter(
    ({ day }) => (day >= "2026-02-14" && day <= "2026-02-22") || day === "2026-02-07",
  );
  expect(off).toEqual([]);
});

const EXTENSION = { dueOn: "24/02/2026", reason: "E1", note: "Chờ kết quả đo đạc của đơn vị." };
