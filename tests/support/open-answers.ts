import type { PrismaClient } from "../../app/platform/db.server";
import { pathOf, ROUTES } from "../access/route-modules";
import { aPlainFeedback } from "./plain-feedback";

export const HOST = "http://pakn.test";
/** Stands in what nobody may read, of every answer. */
export const PRIVATE = "BÍMẬTNGUYÊNVĂN";

/** Writes a public answer of its own item; answers its slug. */
export function publisherOf(db: PrismaClient) {
  let made = 0;
  return async (title: string, more: object = {}): Promise<string> => {
    made += 1;
    const feedbackId = await aPlainFeedback(db, `${PRIVATE} ${made}`);
    const { slug } = await db.publishedFeedback.create({
      data: {
        ...{ feedbackId, title, slug: `tra-loi-c${made}`, content: "Nội dung.", reply: "Trả lời." },
        ...{
          field: "khac",
          unit: "so-xay-dung",
          outcome: "O5",
          version: 1,
          receivedOn: new Date("2026-01-05"),
        },
        ...{ answeredOn: new Date("2026-01-20"), publishedAt: new Date(Date.UTC(2026, 0, 21, 0, made)) },
        ...more,
      },
    });
    return slug;
  };
}

/** A field, a procedure, the province, and seven answers, of which one was taken down; answers the slug of that one. */
export async function someAnswers(
  db: PrismaClient,
  publish: ReturnType<typeof publisherOf>,
): Promise<string> {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  await db.procedure.create({ data: { code: "1.000001", name: "Cấp giấy phép xây dựng" } });
  await db.unit.create({
    data: { code: "tinh", name: "Tỉnh", level: "PROVINCE", validFrom: new Date("2020-01-01") },
  });
  for (let i = 1; i <= 5; i += 1) await publish(`Việc số ${i}`);
  await publish("Chậm cấp sổ đỏ", { outcome: "O6", content: '=HYPERLINK("x"), "ngoặc"' });
  return publish("Đã gỡ", { withdrawnAt: new Date() });
}

/** Asks a door as the framework does. */
export async function ask(
  id: string,
  query = "",
  params: Record<string, string> = {},
  headers = {},
): Promise<Response> {
  const route = ROUTES.find((one) => one.id === id);
  if (!route) throw new Error(id);
  const { loader } = await route.load();
  const request = new Request(`${HOST}${pathOf(route, params)}${query}`, { headers });
  return (await loader?.({ request, params, context: {} })) as Response;
}
