import { beforeAll, describe, expect, it } from "vitest";
import { changePassword } from "~/features/access/change-password.server";
import { editStaff, setStaffDisabled } from "~/features/access/edit-staff.server";
import { resetPassword } from "~/features/access/reset-password.server";
import { beginSession, findSession } from "~/features/access/session.server";
import { signIn } from "~/features/access/sign-in.server";
import { findStaff } from "~/features/access/staff.queries.server";
import { testDatabase } from "../support/database";
import { createPerson, createUnits, PASSWORD, UNITS } from "./cast";

const { db } = await testDatabase();
const START = new Date("2026-02-05T01:00:00Z");
const minutesOn = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

let admin: { id: number; email: string };
beforeAll(async () => {
  await createUnits(db);
  admin = await createPerson(db, "quan-tri", [{ role: "ADMINISTRATOR", unit: UNITS.office }], START);
});

describe("sessions", () => {
  it("know the person, the roles, and where the roles are provincial", async () => {
    const token = await beginSession(db, admin.id, START);
    const found = await findSession(db, token, minutesOn(1));
    expect(found?.actor).toMatchObject({
      email: admin.email,
      unit: UNITS.office,
      roles: [{ role: "ADMINISTRATOR", unit: UNITS.office, provincial: true }],
    });
    expect(found?.mustChangePassword).toBe(false);
    const stored = await db.staffSession.findMany({ where: { staffId: admin.id } });
    expect(stored.some((row) => Buffer.from(row.tokenHash).toString("base64url") === token)).toBe(false);
  });

  it("end after two idle hours, and after twelve in any case", async () => {
    const idle = await beginSession(db, admin.id, START);
    expect(await findSession(db, idle, minutesOn(121))).toBeNull();
    const busy = await beginSession(db, admin.id, START);
    for (let minute = 60; minute < 720; minute += 60)
      expect(await findSession(db, busy, minutesOn(minute))).not.toBeNull();
    expect(await findSession(db, busy, minutesOn(721))).toBeNull();
  });

  it("note their use at most once a minute", async () => {
    const person = await createPerson(db, "phut", [], START);
    const token = await beginSession(db, person.id, START);
    const lastSeen = async () =>
      (await db.staffSession.findFirst({ where: { staffId: person.id } }))?.lastSeen;
    await findSession(db, token, new Date(START.getTime() + 59_000));
    expect(await lastSeen()).toEqual(START);
    await findSession(db, token, minutesOn(1));
    expect(await lastSeen()).toEqual(minutesOn(1));
  });

  it("are not found by a token that was never given", async () => {
    expect(await findSession(db, "", START)).toBeNull();
    expect(await findSession(db, "x".repeat(43), START)).toBeNull();
  });
});

describe("signing in", () => {
  it("works without regard to case and blanks in the address, and to the keyboard that wrote the accents", async () => {
    const result = await signIn(
      db,
      { email: ` ${admin.email.toUpperCase()} `, password: PASSWORD.normalize("NFD"), address: "10.0.0.1" },
      START,
    );
    expect(result.ok).toBe(true);
  });

  it("answers the same for an unknown account, a disabled one and a wrong password", async () => {
    const gone = await createPerson(db, "nghi-viec", [], START);
    await setStaffDisabled(db, { staffId: gone.id, by: admin.id, disabled: true }, START);
    const tries = [
      { email: "khong-co@thu.example", password: PASSWORD },
      { email: gone.email, password: PASSWORD },
      { email: admin.email, password: "sai mật khẩu rồi" },
    ];
    for (const given of tries) {
      expect(await signIn(db, { ...given, address: "10.0.0.2" }, START)).toEqual({
        ok: false,
        reason: "WRONG",
      });
    }
  });

  it("slows an account down, even for the right password, and lets it in after the wait", async () => {
    const minh = await createPerson(db, "minh", [], START);
    const attempt = (password: string, now: Date) =>
      signIn(db, { email: minh.email, password, address: "10.0.0.3" }, now);
    for (let i = 0; i < 5; i += 1) expect(await attempt("sai", START)).toMatchObject({ reason: "WRONG" });
    expect(await attempt(PASSWORD, START)).toEqual({ ok: false, reason: "SLOW_DOWN", waitSeconds: 15 });
    const later = new Date(START.getTime() + 16_000);
    expect(await attempt("sai", later)).toMatchObject({ reason: "WRONG" });
    expect(await attempt(PASSWORD, later)).toEqual({ ok: false, reason: "SLOW_DOWN", waitSeconds: 30 });
    expect((await attempt(PASSWORD, minutesOn(2))).ok).toBe(true);
    expect((await attempt("sai", minutesOn(2))).ok).toBe(false);
    expect((await attempt(PASSWORD, minutesOn(2))).ok).toBe(true);
  });

  it("gives a burst of tries at once no more than its share", async () => {
    const given = { email: "don-dap@thu.example", password: "sai", address: "10.0.0.4" };
    const results = await Promise.all(Array.from({ length: 12 }, () => signIn(db, given, START)));
    expect(results.filter((one) => !one.ok && one.reason === "WRONG")).toHaveLength(5);
  });

  it("slows an address down that tries many accounts", async () => {
    const waits = [];
    for (let i = 0; i < 31; i += 1) {
      waits.push(
        await signIn(db, { email: `ai-${i}@thu.example`, password: "x", address: "10.0.0.5" }, START),
      );
    }
    expect(waits[29]).toMatchObject({ reason: "WRONG" });
    expect(waits[30]).toMatchObject({ reason: "SLOW_DOWN" });
  });
});

describe("passwords", () => {
  it("end all other sessions when changed", async () => {
    const hoa = await createPerson(db, "hoa", [], START);
    const here = await beginSession(db, hoa.id, START);
    const elsewhere = await beginSession(db, hoa.id, START);
    const change = { staffId: hoa.id, current: PASSWORD, next: "sông có khúc người có lúc", keepToken: here };
    expect(await changePassword(db, { ...change, current: "sai" }, START)).toMatchObject({
      reason: "WRONG_CURRENT",
    });
    expect(await changePassword(db, { ...change, next: "ngắn" }, START)).toMatchObject({ reason: "WEAK" });
    expect(await changePassword(db, { ...change, next: PASSWORD }, START)).toMatchObject({ reason: "SAME" });
    expect((await changePassword(db, change, START)).ok).toBe(true);
    expect(await findSession(db, here, minutesOn(1))).not.toBeNull();
    expect(await findSession(db, elsewhere, minutesOn(1))).toBeNull();
  });

  it("given by an administrator end every session and must be changed", async () => {
    const lan = await createPerson(db, "lan", [], START);
    const token = await beginSession(db, lan.id, START);
    const reset = await resetPassword(db, { staffId: lan.id, by: admin.id }, START);
    if (!reset.ok) throw new Error(reset.reason);
    expect(await findSession(db, token, START)).toBeNull();
    const password = reset.value.oneTimePassword;
    const signedIn = await signIn(db, { email: lan.email, password, address: "10.0.0.6" }, START);
    expect(signedIn).toMatchObject({ ok: true, mustChangePassword: true });
    const audited = JSON.stringify(
      await db.auditEntry.findMany({ where: { subject: `staff:${lan.id}` } }),
      (_k, v) => (typeof v === "bigint" ? String(v) : v),
    );
    expect(audited).toContain("password.reset");
    expect(audited).not.toContain(password);
  });
});

describe("accounts", () => {
  it("are refused with an address that is taken, a unit that is not there, a provincial role in a commune", async () => {
    const { createStaff } = await import("~/features/access/create-staff.server");
    const base = { email: "moi@thu.example", name: "Mới", unit: UNITS.own, roles: [] };
    const make = (change: object) => createStaff(db, { ...base, ...change }, START, admin.id);
    expect(await make({ email: admin.email.toUpperCase() })).toMatchObject({ reason: "EMAIL_TAKEN" });
    expect(await make({ email: "khong phai" })).toMatchObject({ reason: "EMAIL_INVALID" });
    expect(await make({ name: "  " })).toMatchObject({ reason: "NAME_MISSING" });
    expect(await make({ unit: "khong-co" })).toMatchObject({ reason: "UNKNOWN_UNIT" });
    expect(await make({ password: "123" })).toMatchObject({ reason: "WEAK_PASSWORD" });
    expect(await make({ roles: [{ role: "LEADER", unit: UNITS.commune }] })).toMatchObject({
      reason: "ROLE_NEEDS_PROVINCE",
    });
    const made = await make({});
    expect(made).toMatchObject({
      ok: true,
      value: { oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) },
    });
  });

  it("always leave one administrator", async () => {
    const seen = async (id: number) => (await findStaff(db, id))?.version ?? "";
    const demote = async (staffId: number) =>
      editStaff(
        db,
        { staffId, by: admin.id, seen: await seen(staffId), name: "A", unit: UNITS.office, roles: [] },
        START,
      );
    const disable = (staffId: number) =>
      setStaffDisabled(db, { staffId, by: admin.id, disabled: true }, START);
    expect(await demote(admin.id)).toMatchObject({ reason: "LAST_ADMINISTRATOR" });
    expect(await disable(admin.id)).toMatchObject({ reason: "LAST_ADMINISTRATOR" });
    const second = await createPerson(
      db,
      "quan-tri-2",
      [{ role: "ADMINISTRATOR", unit: UNITS.office }],
      START,
    );
    const both = await Promise.all([disable(admin.id), disable(second.id)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    for (const staffId of [admin.id, second.id]) {
      await setStaffDisabled(db, { staffId, by: admin.id, disabled: false }, START);
    }
  });

  it("are not overwritten by someone who saw an older state", async () => {
    const tuan = await createPerson(db, "tuan", [{ role: "HANDLER", unit: UNITS.own }], START);
    const seen = (await findStaff(db, tuan.id))?.version ?? "";
    const edit = { staffId: tuan.id, by: admin.id, seen, name: "Tuấn", unit: UNITS.other, roles: [] };
    expect((await editStaff(db, edit, START)).ok).toBe(true);
    expect(await editStaff(db, { ...edit, name: "Tuân" }, START)).toMatchObject({
      reason: "CHANGED_MEANWHILE",
    });
    expect(
      await db.auditEntry.findMany({ where: { subject: `staff:${tuan.id}`, action: "staff.edit" } }),
    ).toHaveLength(1);
  });
});
