import { beforeAll, describe, expect, it } from "vitest";
import { requireStaff } from "~/features/access/guard.server";
import { resetPassword } from "~/features/access/reset-password.server";
import { setDatabase } from "~/platform/db.server";
import { action as password } from "~/routes/staff.password/route";
import { action as signIn } from "~/routes/staff.sign-in/route";
import { testDatabase } from "../support/database";
import { cookieOf, createPerson, createUnits, PASSWORD, UNITS } from "./cast";
import { ROUTES } from "./route-modules";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const ORIGIN = "http://pakn.test";
const TARGET = "/staff/feedback/PAKN-26-7K4M-92/act/draftReply?from=queue";
// Forms send line ends as CR LF.
const REPLY = "Kính gửi bà Lan,\r\nHồ sơ đã được “giải quyết” <xong> & gửi lại.";
const NEW_PASSWORD = "đi một ngày đàng học một sàng khôn";

type Shown = {
  resume: { carried: { target: string; fields: { name: string; value: string }[] }; name: string } | null;
  carried: { name: string; value: string }[];
  reply: { errors: Record<string, string[]>; formErrors: string[] } | null;
};
type Answer = { data: Shown; init: { status?: number; headers?: HeadersInit } | null };
type Door = (args: { request: Request; params: object; context: object }) => Promise<unknown>;

const visit = (door: unknown, request: Request) =>
  (door as Door)({ request, params: {}, context: {} }) as Promise<Answer>;

function post(
  url: string,
  entries: Record<string, string | File>,
  headers: Record<string, string> = {},
): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(entries)) body.append(name, value);
  return new Request(new URL(url, ORIGIN), { method: "POST", body, headers: { Origin: ORIGIN, ...headers } });
}

async function turnedAway(request: Request): Promise<string> {
  const thrown = await requireStaff(request, "feedback:act").catch((response: unknown) => response);
  expect(thrown).toBeInstanceOf(Response);
  const response = thrown as Response;
  // 307: the browser repeats the POST, with everything in it, at the new address.
  expect(response.status).toBe(307);
  return response.headers.get("Location") ?? "";
}

let minh: { id: number; email: string };
beforeAll(async () => {
  await createUnits(db);
  minh = await createPerson(db, "minh", [{ role: "HANDLER", unit: UNITS.own }], new Date());
});

describe("a session that ended while someone wrote", () => {
  it("loses no text, through a mistyped password and on to where it was going", async () => {
    const written = { reply: REPLY, outcome: "O5", seen: "7", file: new File(["x"], "công văn.pdf") };
    const door = await turnedAway(post(TARGET, written));
    const interrupted = await visit(signIn, post(door, written));
    expect(interrupted.init?.status).toBe(401);

    const kept = Object.fromEntries(interrupted.data.carried.map(({ name, value }) => [name, value]));
    const page = { "access-step": "sign-in", ...kept, email: minh.email };
    const wrong = await visit(signIn, post(door, { ...page, password: "không nhớ" }));
    expect(wrong.init?.status).toBe(422);
    expect(wrong.data.carried).toEqual(interrupted.data.carried);
    expect(JSON.stringify(wrong.data)).not.toContain("không nhớ");

    const right = await visit(signIn, post(door, { ...page, password: PASSWORD }));
    expect(new Headers(right.init?.headers).get("Set-Cookie")).toMatch(
      /^pakn=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(right.data.resume).toEqual({
      name: "Người minh",
      carried: {
        target: TARGET,
        fields: [
          { name: "reply", value: REPLY },
          { name: "outcome", value: "O5" },
          { name: "seen", value: "7" },
        ],
        files: [{ name: "file", fileName: "công văn.pdf" }],
      },
    });
  });

  it("keeps the text when a one-time password stands in the way too", async () => {
    const hoa = await createPerson(db, "hoa", [{ role: "HANDLER", unit: UNITS.own }], new Date());
    const reset = await resetPassword(db, { staffId: hoa.id, by: null }, new Date());
    if (!reset.ok) throw new Error(reset.reason);
    const headers = { Cookie: await cookieOf(db, hoa.id, new Date()) };
    const door = await turnedAway(post(TARGET, { reply: REPLY }, headers));
    expect(door).toMatch(/^\/staff\/password\?next=/);
    const asked = await visit(password, post(door, { reply: REPLY }, headers));
    const kept = Object.fromEntries(asked.data.carried.map(({ name, value }) => [name, value]));
    const page = { "access-step": "password", ...kept, current: reset.value.oneTimePassword };
    const weak = await visit(password, post(door, { ...page, next: "ngắn", repeat: "ngắn" }, headers));
    expect(weak.data.reply?.errors.next).toHaveLength(1);
    expect(weak.data.carried).toEqual(asked.data.carried);
    const done = await visit(
      password,
      post(door, { ...page, next: NEW_PASSWORD, repeat: NEW_PASSWORD }, headers),
    );
    expect(done.data.resume?.carried.fields).toEqual([{ name: "reply", value: REPLY }]);
    expect((await requireStaff(post(TARGET, {}, headers), "feedback:act")).staffId).toBe(hoa.id);
  });
});

describe.each(["publish", "correctPublication", "unpublish"])(
  "a session that ended on the page of %s",
  (step) => {
    it("loses none of the public texts", async () => {
      const route = ROUTES.find(({ id }) => id === `staff.feedback.$code_.act.${step}`);
      const written = { version: "7", publicContent: REPLY, publicReply: "Đã trả sổ.", reason: "Lộ tên" };
      const target = `/staff/feedback/PAKN-26-7K4M-92/act/${step}`;
      const thrown = await visit((await route?.load())?.action, post(target, written)).catch(
        (e: unknown) => e,
      );
      expect((thrown as Response).status).toBe(307);
      const door = (thrown as Response).headers.get("Location") ?? "";
      const interrupted = await visit(signIn, post(door, written));
      const kept = Object.fromEntries(interrupted.data.carried.map(({ name, value }) => [name, value]));
      const page = { "access-step": "sign-in", ...kept, email: minh.email, password: PASSWORD };
      const { resume } = (await visit(signIn, post(door, page))).data;
      expect(resume?.carried.target).toBe(target);
      expect(
        Object.fromEntries((resume?.carried.fields ?? []).map(({ name, value }) => [name, value])),
      ).toEqual(written);
    });
  },
);

describe("the way back", () => {
  it("is never taken for another site, nor to another site", async () => {
    const foreign = post("/staff/sign-in?next=/staff/queue", { reply: "x" }, { Origin: "https://evil.test" });
    await expect(visit(signIn, foreign)).rejects.toMatchObject({ status: 403 });
    const away = await visit(signIn, post("/staff/sign-in?next=https://evil.test/staff", { reply: "x" }));
    expect(away.data).toMatchObject({ resume: null, carried: [] });
  });
});
