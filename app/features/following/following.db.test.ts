import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import type { Mail, Mailer } from "../../platform/mailer.server";
import { deliverDue } from "../notifications/deliver-outbox.server";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { FOLLOW_SCHEMA } from "./follow.schema";
import {
  askToFollow,
  awaitingConfirmation,
  confirmFollowing,
  followedBy,
  leave,
  MOST_EACH,
} from "./follow.server";
import { FOLLOWING } from "./following-messages";
import { purgeFollowers } from "./purge-followers.server";
import { tellFollowers } from "./tell-followers.server";

const { db } = await testDatabase();
const HOUR = 3_600_000;
/** 09:00 in Vietnam. */
const START = new Date("2026-02-05T02:00:00Z");
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);
const LAN = "lan.nguyen@thu.example";
const mailSettings = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };

let sent: Mail[];
const mailer: Mailer = {
  async send(mail) {
    sent.push(mail);
    return { result: "ACCEPTED", refusedRecipients: 0 };
  },
};
const deliver = (now: Date) => deliverDue(db, mailer, mailSettings, now);
const ask = (query: string, email = LAN, now = START, address = "203.0.113.1") =>
  askToFollow(db, { email, query, address, language: "vi" }, now, 0);
const tokenIn = (mail: Mail | undefined, way: string): string =>
  new RegExp(`/theo-doi/${way}/([\\w-]{32})`).exec(mail?.text ?? "")?.[1] ?? "";

let made = 0;
async function publish(now: Date, more: object = {}): Promise<number> {
  made += 1;
  const feedbackId = await aPlainFeedback(db);
  const { id } = await db.publishedFeedback.create({
    data: {
      ...{
        feedbackId,
        title: `Việc số ${made}`,
        slug: `viec-f${made}`,
        content: "Đất đai.",
        reply: "Đã xong.",
      },
      ...{
        field: "khac",
        unit: "so-xay-dung",
        outcome: "O5",
        version: 1,
        receivedOn: new Date("2026-01-05"),
      },
      ...{ answeredOn: new Date("2026-01-20"), publishedAt: now },
      ...more,
    },
  });
  return id;
}

/** The words of a letter without addresses, and without what is Vietnamese in any language. */
const wordsOf = (mail: Mail | undefined): string =>
  `${mail?.subject}\n${mail?.text}`.replace(/https?:\S+/g, "");

/** Somebody who has confirmed, and the token in their letters. */
async function aFollower(query: string, email = LAN, now = START): Promise<string> {
  await ask(query, email, now);
  await deliver(now);
  expect(await confirmFollowing(db, tokenIn(sent.at(-1), "xac-nhan"), now)).not.toBeNull();
  return (await db.follower.findUniqueOrThrow({ where: { email_query: { email, query } } })).leaveToken;
}

beforeEach(async () => {
  sent = [];
  await db.outboxMessage.deleteMany();
  await db.follower.deleteMany();
  await db.throttle.deleteMany();
  await db.publishedFeedback.updateMany({ data: { withdrawnAt: START } });
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  await aPlainFeedback(db);
});

describe("asking to be told", () => {
  it("begins only with the link in the letter, once", async () => {
    await ask("unit=so-xay-dung");
    await deliver(START);
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[[LAN], "Xác nhận theo dõi trả lời mới"]]);
    const token = tokenIn(sent[0], "xac-nhan");
    const about = [{ name: "Sở Xây dựng" }];
    expect(await awaitingConfirmation(db, token, at(1))).toEqual({ about, confirmed: false });
    expect((await db.follower.findFirstOrThrow()).confirmedAt).toBeNull();
    expect(await confirmFollowing(db, token, at(1))).toEqual([{ name: "Sở Xây dựng" }]);
    expect(await confirmFollowing(db, token, at(2))).toEqual([{ name: "Sở Xây dựng" }]);
    expect(await awaitingConfirmation(db, token, at(2))).toEqual({ about, confirmed: true });
    expect((await db.follower.findFirstOrThrow()).confirmedAt).toEqual(at(1));
    // The word in the link is forgotten with the letter, and the database never held it but in the letter.
    expect(JSON.stringify(await db.outboxMessage.findMany())).not.toContain(token);
    expect(JSON.stringify(await db.outboxMessage.findMany())).not.toContain(LAN);
  });

  it("tells nobody until then, nor by a link that is too old or invented", async () => {
    await ask("");
    await deliver(START);
    const token = tokenIn(sent[0], "xac-nhan");
    await publish(at(1));
    expect(await tellFollowers(db, at(24))).toBe(0);
    expect(await confirmFollowing(db, token, at(49))).toBeNull();
    for (const wrong of ["", "x", "A".repeat(32), `${token.slice(0, -1)}~`]) {
      expect(await confirmFollowing(db, wrong, at(1))).toBeNull();
      expect(await followedBy(db, wrong)).toBeNull();
    }
  });

  it("twice or twenty times fills no mailbox, and a mailbox follows no more than it may", async () => {
    for (let i = 0; i < 20; i += 1) await ask("", LAN, START, `203.0.113.${i}`);
    expect(await db.follower.count()).toBe(1);
    await deliver(START);
    expect(sent.length).toBe(1);
    await db.throttle.deleteMany();
    for (let i = 0; i < MOST_EACH + 5; i += 1) {
      await ask(`q=viec+${i}`);
      await db.throttle.deleteMany();
    }
    expect(await db.follower.count()).toBe(MOST_EACH);
  });

  it("carries no words of whoever asked to an address that has not agreed", async () => {
    for (const language of ["vi", "en"] as const) {
      const query = `field=khac&q=${encodeURIComponent(`Bạn được hoàn thuế ${language}`)}`;
      await askToFollow(db, { email: LAN, query, address: "203.0.113.1", language }, START, 0);
      await deliver(START);
      expect(`${sent.at(-1)?.subject}\n${sent.at(-1)?.text}\n${sent.at(-1)?.html}`).not.toMatch(/hoàn thuế/);
      expect(sent.at(-1)?.text).toContain(`Khác, ${FOLLOWING[language].someWords}`);
      const parts = await awaitingConfirmation(db, tokenIn(sent.at(-1), "xac-nhan"), START);
      expect(parts?.about.at(-1)).toEqual({ name: `“Bạn được hoàn thuế ${language}”` });
    }
    for (const q of ["xem https://a.b", "evil.example", "t.me/x", "ai@vidu.vn", "gọi 0912 345 678"])
      expect(FOLLOW_SCHEMA.vi.safeParse({ q, email: LAN }).success, q).toBe(false);
    for (const q of ["sổ đỏ", "TP.HCM", "Nghị định 20/2008/NĐ-CP", "quý 1.2026"])
      expect(FOLLOW_SCHEMA.vi.safeParse({ q, email: LAN }).success, q).toBe(true);
  });

  it("of one who follows already only says so", async () => {
    const leaveToken = await aFollower("");
    await ask("");
    await deliver(at(1));
    expect(sent.at(-1)?.subject).toBe("Bạn đang theo dõi mục này rồi");
    expect(await followedBy(db, leaveToken)).toEqual([]);
  });
});

describe("letters about new answers", () => {
  it("come once a day, of what fits and is new, with a way to leave", async () => {
    await publish(at(-1));
    const leaveToken = await aFollower("unit=so-xay-dung&q=dat+dai");
    await publish(at(1));
    await publish(at(2), { content: "Chuyện khác." });
    expect(await tellFollowers(db, at(20))).toBe(0); // 05:00: nobody is woken
    expect(await tellFollowers(db, at(23))).toBe(1);
    expect(await tellFollowers(db, at(24))).toBe(0);
    sent = [];
    await deliver(at(24));
    const [letter, ...more] = sent;
    expect(more).toEqual([]);
    expect(letter?.text).toContain("Việc số");
    expect(letter?.text.match(/Việc số/g)?.length).toBe(1);
    const slug = `viec-f${letter?.text.match(/Việc số (\d+)/)?.[1]}`;
    expect(letter?.text).toContain(`https://pakn.vidu.example/cong-khai/${slug}`);
    expect(letter?.html).toContain(`href="https://pakn.vidu.example/cong-khai/${slug}"`);
    const address = `https://pakn.vidu.example/theo-doi/roi/${leaveToken}`;
    expect(letter?.headers).toEqual({
      "Content-Language": "vi",
      "List-Unsubscribe": `<${address}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(letter?.text).toContain(address);
    await publish(at(26));
    expect(await tellFollowers(db, at(30))).toBe(0);
    expect(await tellFollowers(db, at(48))).toBe(1);
    expect(await tellFollowers(db, at(72))).toBe(0);
  });

  it("are queued once however many rounds run at the same time, and not lost when one breaks off", async () => {
    for (const name of ["a", "b", "c"]) await aFollower("", `${name}@thu.example`);
    await publish(at(1));
    const rounds = await Promise.all([1, 2, 3].map(() => tellFollowers(db, at(24))));
    expect(rounds.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await db.outboxMessage.count({ where: { kind: "follow-alert" } })).toBe(3);
    const stopped = AbortSignal.abort();
    await publish(at(25));
    expect(await tellFollowers(db, at(48), stopped)).toBe(0);
    expect(await tellFollowers(db, at(48))).toBe(3);
  });

  it("leave out what was taken down before they left, and do not go at all when nothing remains", async () => {
    await aFollower("");
    const [first, second] = [
      await publish(at(1), { title: "Bị gỡ" }),
      await publish(at(2), { title: "Còn đây" }),
    ];
    await tellFollowers(db, at(24));
    await db.publishedFeedback.update({ where: { id: first }, data: { withdrawnAt: at(24) } });
    sent = [];
    await deliver(at(24));
    expect(sent[0]?.text).toContain("Còn đây");
    expect(sent[0]?.text).not.toContain("Bị gỡ");
    const third = await publish(at(25));
    await tellFollowers(db, at(48));
    await db.publishedFeedback.updateMany({
      where: { id: { in: [second, third] } },
      data: { withdrawnAt: at(48) },
    });
    sent = [];
    await deliver(at(48));
    expect(sent).toEqual([]);
  });

  it("do not pass over an answer that was being published while they were written", async () => {
    await aFollower("");
    expect(await tellFollowers(db, at(24))).toBe(0);
    // Its moment lies just before the round, its commit after it.
    await publish(new Date(at(24).getTime() - 60_000));
    expect(await tellFollowers(db, at(48))).toBe(1);
  });
});

describe("leaving", () => {
  it("deletes the address and every letter at once, and can be repeated", async () => {
    const leaveToken = await aFollower("");
    await publish(at(1));
    await tellFollowers(db, at(24));
    expect(await leave(db, leaveToken.slice(1))).toBe("BROKEN");
    expect(await leave(db, "x".repeat(32))).toBe("NOT_THERE");
    expect(await db.follower.count()).toBe(1);
    expect(await leave(db, leaveToken)).toBe("LEFT");
    expect(await leave(db, leaveToken)).toBe("NOT_THERE");
    expect([await db.follower.count(), await db.outboxMessage.count()]).toEqual([0, 0]);
    expect(await followedBy(db, leaveToken)).toBeNull();
  });

  it("happens by itself without confirmation, and when the mailbox is no more", async () => {
    await ask("");
    await aFollower("q=dat", "song@thu.example");
    await aFollower("q=nha", "chet@thu.example");
    const dead = await db.follower.findFirstOrThrow({ where: { email: "chet@thu.example" } });
    await db.outboxMessage.updateMany({ where: { followerId: dead.id }, data: { status: "GIVEN_UP" } });
    await purgeFollowers(db, at(24 * 4));
    expect(await db.follower.findMany({ select: { email: true } })).toEqual([{ email: "song@thu.example" }]);
    expect(await purgeFollowers(db, at(24 * 40))).toBeGreaterThan(0);
    expect(await db.outboxMessage.count()).toBe(0);
  });
});

it("writes to who asked on an English page in English, and leads them to English pages", async () => {
  await askToFollow(
    db,
    { email: LAN, query: "level=COMMUNE", address: "203.0.113.1", language: "en" },
    START,
    0,
  );
  await deliver(START);
  const confirm = sent.at(-1);
  expect(confirm?.subject).toBe("Confirm that you want to follow new answers");
  expect(confirm?.text).toContain("https://pakn.vidu.example/en/theo-doi/xac-nhan/");
  expect(confirm?.html).toContain('lang="en"');
  await confirmFollowing(db, tokenIn(confirm, "xac-nhan"), START);
  await db.follower.updateMany({ data: { query: "" } });
  await publish(at(1));
  await tellFollowers(db, at(24));
  await deliver(at(24));
  const alert = sent.at(-1);
  expect(alert?.subject).toBe("New answers: all answers");
  expect(wordsOf(alert)).toMatch(/Dear Sir or Madam,[\s\S]*Stop following:/);
  expect(wordsOf(alert)).not.toMatch(/Trả lời|Kính gửi|Bỏ theo dõi|Điện thoại/);
  expect(alert?.text).toContain("https://pakn.vidu.example/en/cong-khai/viec-f");
  expect(alert?.text).toContain("https://pakn.vidu.example/en/theo-doi/roi/");
});
