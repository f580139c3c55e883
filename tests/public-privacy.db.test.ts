import { beforeAll, describe, expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { UNITS } from "./access/cast";
import { ROUTES } from "./access/route-modules";
import { LAN, openOffice, WHOLE_ANSWER } from "./staff/office";
import { ASSESSED, answeredWith } from "./staff/ways";
import { testDatabase } from "./support/database";
import { walk } from "./support/site-walk";
import { wholeSite } from "./support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

/** A different word for every private place, so that a leak tells where it comes from. */
const PLANTED = {
  title: "BÍMẬTTIÊUĐỀ",
  content: "BÍMẬTNỘIDUNG",
  proposal: "BÍMẬTĐỀXUẤT",
  instruction: "BÍMẬTCHỈĐẠO",
  request: "BÍMẬTYÊUCẦU",
  information: "BÍMẬTBỔSUNG",
  draft: "BÍMẬTDỰTHẢO",
  remark: "BÍMẬTNHẬNXÉT",
  reply: "BÍMẬTTRẢLỜI",
  note: "BÍMẬTGHICHÚ",
  national: "BÍMẬTQUỐCGIA",
  file: "BÍMẬTTỆP",
} as const;
const SECRETS = [
  ...Object.values(PLANTED),
  LAN.name,
  LAN.address,
  LAN.phone,
  "0912345678",
  LAN.email,
  "Người minh",
];

const words = "Chi nhánh đã kiểm tra sổ theo dõi, xác định hồ sơ bị xếp nhầm và đã trả sổ cho";

let office: Awaited<ReturnType<typeof openOffice>>;
let code: string;
let slug: string;

beforeAll(async () => {
  office = await openOffice(db);
  code = await office.arrive({
    title: PLANTED.title,
    content: `${PLANTED.content} ${LAN.name} ${LAN.phone}`,
    proposal: PLANTED.proposal,
    form: "KIEN_NGHI",
    nationalCode: PLANTED.national,
  });
  const { id } = await office.itemOf(code);
  await db.attachment.create({
    data: {
      ...{ feedbackId: id, fileName: `${PLANTED.file}.pdf`, mediaType: "application/pdf", size: 1 },
      ...{ sha256: new Uint8Array(32), content: new Uint8Array(1) },
    },
  });
  const reply = { ...WHOLE_ANSWER, reply: `${PLANTED.reply} ${words} ${LAN.name}` };
  await office.take(
    code,
    ["minh", "register"],
    ["minh", "assess", { ...ASSESSED, note: PLANTED.note }],
    ["minh", "assign", { unit: UNITS.own, instruction: PLANTED.instruction }],
    ["hoa", "start"],
    ["hoa", "requestInformation", { text: PLANTED.request }],
    ["quay", "receiveInformation", { text: PLANTED.information }],
    ["hoa", "draftReply", { ...WHOLE_ANSWER, reply: `${PLANTED.draft} ${words} bà` }],
    ["tuan", "sendBack", { note: PLANTED.remark, remarks: "LANGUAGE" }],
    ["hoa", "draftReply", reply],
    ["tuan", "resolve", reply],
    [
      "minh",
      "publish",
      {
        publicTitle: "Chậm trả sổ",
        publicContent: "Được hẹn nhiều lần.",
        publicReply: "Đã trả sổ.",
        checked: "on",
      },
    ],
  );
  slug = (await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } })).slug;
});

const leaked = (shown: string) => SECRETS.filter((secret) => shown.includes(secret));

describe("what the machine proposes", () => {
  it("names neither the sender nor anybody else", async () => {
    const [clerk, neighbour] = ["Vi Văn Thoan", "Sùng A Pó"];
    const other = await office.arrive({
      content: `Tôi là ${LAN.name}. Người hẹn là ông ${clerk}, làm chứng có anh ${neighbour} ở đường Quang Trung.`,
    });
    const told = `Đã nhắc nhở ông ${clerk} và xin lỗi bà ${LAN.name}.`;
    const reply = { ...WHOLE_ANSWER, reply: `${words} người gửi. ${told}` };
    await office.take(other, ...answeredWith(reply));
    const { shown } = await office.visit("minh", "staff.feedback.$code_.act.publish", {
      code: other,
      action: "publish",
    });
    const { proposal } = JSON.parse(shown) as { proposal: { texts: object; removed: string[] } };
    const texts = JSON.stringify(proposal.texts);
    for (const name of [LAN.name, clerk, neighbour]) expect(texts).not.toContain(name);
    expect(texts).toContain("đường Quang Trung");
    expect(proposal.removed).toContain("tên người: 3 chỗ");
  });
});

describe("what anybody may read", () => {
  it("holds nothing of the item but its public copy, on any public address", async () => {
    const doors = ROUTES.filter(({ id }) => !id.startsWith("staff"));
    let looked = 0;
    for (const route of doors) {
      const module = await route.load();
      if (!module.loader || route.id.startsWith("dev.")) continue;
      for (const query of [
        "",
        "?q=cham+tra+so",
        "?q=BIMATNOIDUNG",
        `?q=${encodeURIComponent(LAN.name)}`,
        `?code=${code}`,
      ]) {
        const params = { slug, code, id: "1", "*": "x" };
        const { shown, to } = await office.visit(null, route.id, params, undefined, query);
        // What the visitor typed comes back to the visitor; what else the same address gives away, it gives to the other
        // queries too, the second of which finds the item.
        const typed = new URLSearchParams(query).get("q");
        const without = typed ? shown.replaceAll(typed, "") : shown;
        expect(leaked(without + (to ?? "")), `${route.id}${query}`).toEqual([]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(10);
  });

  it("holds nothing of it on any page, feed, file or head that links lead to, in either language", async () => {
    const site = await wholeSite();
    const ask = async (path: string) => {
      const answer = await site.ask(path);
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        text: await answer.text(),
      };
    };
    const words = [PLANTED.content, LAN.name, code].map((word) => `/cong-khai?q=${encodeURIComponent(word)}`);
    const skip = /^\/(?:staff|dev|assets)(?:\/|$)|\.(?:js|svg|png)$/;
    const { pages } = await walk(["/", "/sitemap.xml", "/nhung?so=5"], {
      ...{ base: publicUrl(), ask, skip, atMost: 4 },
    });
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([`/cong-khai/${slug}`, `/en/cong-khai/${slug}`, "/nguon-tin.atom"]),
    );
    for (const [path, { text, headers }] of pages)
      expect(leaked(`${path} ${JSON.stringify(headers)} ${text}`), path).toEqual([]);
    // What was asked for comes back to who asked; nothing else does.
    for (const path of words) {
      const { text } = await ask(path);
      expect(text).not.toContain(slug);
      expect(leaked(text).length, path).toBeLessThanOrEqual(1);
    }
  });

  it("shows the checked texts, and never the number or the code of the item", async () => {
    const page = await office.visit(null, "_public.cong-khai_.$slug", { slug });
    expect(page.shown).toContain("Đã trả sổ.");
    expect(page.shown).not.toContain(code);
    const { proof, ...answer } = JSON.parse(page.shown) as Record<string, unknown>;
    expect(proof).toBeDefined();
    expect(JSON.stringify(answer)).not.toMatch(/feedbackId|version/);
    const list = await office.visit(null, "_public.cong-khai", {}, undefined, "?q=cham+tra+so");
    expect(list.shown).toContain(slug);
  });

  it("finds no private word by searching for it", async () => {
    for (const word of Object.values(PLANTED)) {
      const list = await office.visit(
        null,
        "_public.cong-khai",
        {},
        undefined,
        `?q=${encodeURIComponent(word)}`,
      );
      expect(list.shown).not.toContain(slug);
    }
  });

  it("refuses to publish what still names the sender, whatever is ticked, and says what", async () => {
    const form = {
      publicTitle: "Chậm",
      publicContent: "Của bà Ngọc Lan",
      publicReply: "Gọi 0912.345.678",
      checked: "on",
      reason: "x",
      earlier: "CLOSED",
    };
    const answer = await office.act("khanh", code, "correctPublication", form);
    expect(answer.status).toBe(422);
    expect(answer.shown).toContain("còn tên người gửi (“bà Ngọc Lan”)");
    expect(answer.shown).toContain("còn số điện thoại người gửi (“0912.345.678”)");
  });

  it("answers 410 with a sentence once taken down, and 404 for what never was", async () => {
    expect((await office.act("tuan", code, "unpublish", { reason: "Sai" })).status).toBe(303);
    const gone = await office.visit(null, "_public.cong-khai_.$slug", { slug });
    expect(gone).toMatchObject({ status: 410 });
    expect(gone.shown).toContain("gỡ");
    expect(gone.shown).not.toContain("Đã trả sổ.");
    expect((await office.visit(null, "_public.cong-khai_.$slug", { slug: "khong-co" })).status).toBe(404);
    expect((await office.visit(null, "_public.cong-khai", {})).shown).not.toContain(slug);
  });
});
