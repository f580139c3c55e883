import { expect } from "vitest";
import type { Role } from "~/features/access/permissions";
import { insertSender } from "~/features/senders/sender.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import type { PrismaClient } from "~/platform/db.server";
import { cookieOf, createPerson, createUnits, UNITS } from "../access/cast";
import { ROUTES } from "../access/route-modules";

const ORIGIN = "http://pakn.test";

/** The people of the tests: Minh is the focal officer, Hoa handles, Tuấn heads the unit; others stand elsewhere. */
export const CAST = {
  minh: { role: "FOCAL_OFFICER", unit: UNITS.own },
  hoa: { role: "HANDLER", unit: UNITS.own },
  tuan: { role: "AGENCY_HEAD", unit: UNITS.own },
  quay: { role: "COUNTER", unit: UNITS.own },
  khanh: { role: "PROVINCIAL_FOCAL", unit: UNITS.office },
  lanhDao: { role: "LEADER", unit: UNITS.province },
  kiemTra: { role: "AUDITOR", unit: UNITS.office },
  nguoiLa: { role: "FOCAL_OFFICER", unit: UNITS.other },
  truongLa: { role: "AGENCY_HEAD", unit: UNITS.other },
} as const satisfies Record<string, { role: Role; unit: string }>;
export type Person = keyof typeof CAST;

/** A step of a story: who posts which form, with which answers. */
export type Step = readonly [Person, string, Record<string, string | string[]>?];

export const LAN = {
  type: "PERSON",
  name: "Nguyễn Thị Ngọc Lan",
  address: "Số 12/5 đường Lê Lợi, tổ 7, phường Thượng Đức",
  phone: "0912 345 678",
  email: "lan.nguyen@vidu.vn",
} as const;

/** An answer that the check before the head finds nothing missing in (features/replies/check.ts). */
export const WHOLE_ANSWER = {
  outcome: "O5",
  reply:
    "Chi nhánh đã kiểm tra sổ theo dõi, xác định hồ sơ bị xếp nhầm, đã xin lỗi và trả sổ ngày 05/02/2026.",
  legalBasis: "khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP",
  nextStep: "Bà không phải làm gì thêm",
  followUp: "DONE",
  promise: "Trả sổ cho người gửi",
  doneOn: "05/02/2026",
} as const;

export type Answer = { status: number; to: string | null; shown: string };

/** Opens an office with units, people and doors. */
export async function openOffice(db: PrismaClient) {
  await createUnits(db);
  const now = new Date();
  const cookies = {} as Record<Person, string>;
  const ids = {} as Record<Person, number>;
  for (const person of Object.keys(CAST) as Person[]) {
    const { id } = await createPerson(db, person.toLowerCase(), [CAST[person]], now);
    cookies[person] = await cookieOf(db, id, now);
    ids[person] = id;
  }

  /** Calls a route as the framework would; a thrown Response is an answer too. */
  async function visit(
    person: Person | null,
    routeId: string,
    params: Record<string, string>,
    posted?: Record<string, string | string[]>,
    query = "",
  ): Promise<Answer> {
    const route = ROUTES.find(({ id }) => id === routeId);
    if (!route) throw new Error(`No route ${routeId}`);
    const module = await route.load();
    const door = posted ? module.action : module.loader;
    if (!door) throw new Error(`${routeId} has no such door`);
    const body =
      posted &&
      new URLSearchParams(Object.entries(posted).flatMap(([k, v]) => [v].flat().map((one) => [k, one])));
    const headers = person ? { Cookie: cookies[person] } : undefined;
    const request = new Request(`${ORIGIN}/x${query}`, { method: posted ? "POST" : "GET", body, headers });
    try {
      return await answerOf(await door({ request, params, context: {} }));
    } catch (thrown) {
      if (thrown instanceof Response) return answerOf(thrown);
      throw thrown;
    }
  }

  /** Posts the form of a step; the version is the present one unless the story says otherwise. */
  async function act(
    person: Person,
    code: string,
    action: string,
    form: Record<string, string | string[]> = {},
  ) {
    const { version } = await itemOf(code);
    const own = ROUTES.some(({ id }) => id === `staff.feedback.$code_.act.${action}`);
    const route = `staff.feedback.$code_.act.${own ? action : "$action"}`;
    return visit(person, route, { code, action }, { version: String(version), ...form });
  }

  /** Takes an item along a way, each step of which must be taken. */
  async function take(code: string, ...steps: readonly Step[]): Promise<void> {
    for (const [who, action, form] of steps) {
      const answer = await act(who, code, action, form);
      expect(answer.status, `${action}: ${answer.shown}`).toBe(303);
    }
  }

  const itemOf = (code: string) => db.feedback.findUniqueOrThrow({ where: { referenceCode: code } });

  /** An item that Lan sent through the portal just now. */
  async function arrive(more: Partial<Parameters<typeof receiveFeedback>[1]> = {}): Promise<string> {
    const at = new Date(Date.now() - 60_000);
    const receipt = await receiveFeedback(
      db,
      {
        ...{ receivedAt: at, channel: "web", receivingUnit: UNITS.own, form: "PHAN_ANH" },
        title: "Hẹn trả sổ đất ba lần đều chưa có",
        content: `Tôi là ${LAN.name}, điện thoại ${LAN.phone}. Quầy hẹn trả sổ ba lần chưa có.`,
        ...more,
      },
      at,
      (tx, { id }) => insertSender(tx, id, LAN),
    );
    return receipt.referenceCode;
  }

  return { visit, act, take, arrive, itemOf, ids };
}

async function answerOf(given: unknown): Promise<Answer> {
  if (given instanceof Response)
    return { status: given.status, to: given.headers.get("Location"), shown: await given.text() };
  const wrapped = given as { type?: string; data?: unknown; init?: { status?: number } | null };
  const isWrapped = wrapped?.type === "DataWithResponseInit";
  return {
    status: (isWrapped && wrapped.init?.status) || 200,
    to: null,
    shown: JSON.stringify(isWrapped ? wrapped.data : given) ?? "",
  };
}
