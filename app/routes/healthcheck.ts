import { db } from "~/platform/db.server";

export const handle = { access: "public" };

/** For monitors and load balancers: 200 while the database answers, else 503. */
export async function loader(): Promise<Response> {
  const headers = { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" };
  try {
    await db.$queryRaw`SELECT 1`;
    return new Response("ok\n", { headers });
  } catch {
    return new Response("database away\n", { status: 503, headers });
  }
}
