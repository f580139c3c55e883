import { beforeAll, expect, it } from "vitest";
import { enterOnBehalf } from "~/features/intake/enter-on-behalf.server";
import { onBehalfSchema } from "~/features/intake/on-behalf.schema";
import { withdrawFeedback } from "~/features/intake/submitter-acts.server";
import { lookUp, trackingCookie } from "~/features/intake/tracking-access.server";
import { setDatabase } from "~/platform/db.server";
import { action as answer } from "~/routes/_public.tra-cuu.$code.bo-sung/route";
import { action as withdraw } from "~/routes/_public.tra-cuu.$code.rut/route";
import { localDate } from "~/shared/local-date";
import { createPerson, createUnits, UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { wholeSite } from "../support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const now = new Date();

type Shown = { data: { reply: { formErrors: string[]; values: object } }; init: { status: number } };
type Door = (args: { request: Request; params: object; context: object }) => Promise<unknown>;

let code = "";
let cookie = "";
let secret = "";

/** An item that its sender has withdrawn in another tab, and this tab's key to it. */
beforeAll(async () => {
  await createUnits(db);
  const roles = [{ role: "FOCAL_OFFICER" as const, unit: UNITS.own }];
  const { id: staffId } = await createPerson(db, "minh", roles, now);
  const entry = onBehalfSchema({ now, unitSince: localDate("2015-01-01") }).parse({
    ...{ channel: "phone", receivedDate: "04/02/2026", receivedTime: "16:20" },
    ...{ name: "Nguyễn Thị Lan", address: "Thôn 3", phone: "0912 345 678", email: "" },
    ...{ title: "Chậm trả kết quả", content: "Hồ sơ nộp từ tháng trước.", form: "PHAN_ANH", kind: "ACT" },
  });
  const enteredBy = {
    submitter: false as const,
    staffId,
    unit: UNITS.own,
    roles,
    role: "FOCAL_OFFICER" as const,
  };
  const sent = await enterOnBehalf(db, { entry, files: [], receivingUnit: UNITS.own, enteredBy }, now);
  code = sent.referenceCode;
  secret = sent.secret;
  const found = await lookUp(db, { code, secret: sent.secret, address: "10.0.0.1" }, now);
  if (!found.ok) throw new Error(found.reason);
  cookie = trackingCookie(new Request("http://pakn.test/"), code, found.key, now).split(";")[0] ?? "";
  const { version } = await db.feedback.findUniqueOrThrow({ where: { referenceCode: code } });
  expect((await withdrawFeedback(db, { referenceCode: code, version }, now)).ok).toBe(true);
});

function post(door: unknown, fields: Record<string, string>): Promise<Shown> {
  const body = new URLSearchParams(fields);
  const request = new Request(`http://pakn.test/tra-cuu/${code}`, {
    method: "POST",
    body,
    headers: { Cookie: cookie },
  });
  return (door as Door)({ request, params: { code }, context: {} }) as Promise<Shown>;
}

it.each([["Số hồ sơ của tôi là 123."], [""]])(
  "an answer %j to a question that is gone is told so, and comes back to be copied",
  async (text) => {
    const { data, init } = await post(answer, { text, version: "1" });
    expect(init.status).toBe(409);
    expect(data.reply.formErrors[0]).toContain("Không còn câu hỏi nào chờ bạn trả lời");
    expect(data.reply.values).toEqual({ text });
  },
);

it("a withdrawal that is not possible any more is told so before the box has to be ticked", async () => {
  const { data, init } = await post(withdraw, { version: "1" });
  expect(init.status).toBe(409);
  expect(data.reply.formErrors[0]).toContain("Không rút được nữa");
});

it("what is written while the page closes comes along to the two codes, and is sent from there", async () => {
  const site = await wholeSite();
  const address = `/tra-cuu/${code}/bo-sung`;
  const send = (path: string, fields: Record<string, string>, key = "") =>
    site.ask(path, { method: "POST", body: new URLSearchParams(fields), headers: { cookie: key } });
  const written = { version: "1", text: "Thửa đất ở thôn 3, nộp ngày 05/01." };
  const closed = await send(address, written);
  const door = closed.headers.get("Location") ?? "";
  expect([closed.status, door]).toEqual([307, `/tra-cuu?ma=${code}&tiep=${encodeURIComponent(address)}`]);
  const asked = await send(door, written);
  const page = await asked.text();
  expect(asked.status).toBe(401);
  expect(page).toContain('name="carried:text" value="Thửa đất ở thôn 3, nộp ngày 05/01."');
  const carried = { "carried:version": "1", "carried:text": written.text, "access-step": "look-up" };
  const wrong = await send(door, { ...carried, code, secret: "7K4M-92QX-3HTV-AGWP" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text(), "a wrong secret loses nothing").toContain(written.text);
  const right = await send(door, { ...carried, code, secret });
  expect(right.status).toBe(200);
  const resumed = await right.text();
  expect(resumed).toContain(`action="${address}"`);
  expect(resumed).toContain('name="text" value="Thửa đất ở thôn 3, nộp ngày 05/01."');
  expect(right.headers.getSetCookie().some((one) => one.startsWith("pakn-tra-cuu="))).toBe(true);
  const elsewhere = await send("/tra-cuu?tiep=https://evil.example/", { ...carried, code, secret });
  expect(elsewhere.status, "nothing goes on to another site").toBe(303);
});
