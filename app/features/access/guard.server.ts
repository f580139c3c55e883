import { redirect } from "@remix-run/node";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { delegationsOf, withCover } from "./cover.server";
import { type Actor, mayDo, type Permission } from "./permissions";
import { requireSameOrigin } from "./same-origin.server";
import { findSession, type SignedIn } from "./session.server";
import { readSessionToken } from "./session-cookie.server";

/**
 * The lock of every staff loader and action; call it first. Answers the actor, or throws:
 * - 403 when another site sent the request, or when no role of the actor holds the permission;
 * - without a session, and while a one-time password is waiting to be changed, a redirect to that page. A form that
 *   was just posted goes along with it (307 keeps method and body), so no text is lost: docs/decisions/0008.
 * Which items the actor may reach is scopeOf in permissions.ts: keep it in the query and answer 404 beyond it.
 */
export async function requireStaff(request: Request, permission: Permission): Promise<Actor> {
  return holding(await someone(request), permission);
}

/**
 * As requireStaff(), for pages of what waits for a head's signature: whoever signs for an absent head today stands there
 * with the head's part as well (cover.server).
 */
export async function requireSigner(request: Request, permission: Permission): Promise<Actor> {
  return holding(await withCover(db, await someone(request), localDateOf(new Date())), permission);
}

/** Whether the actor signs for an absent head today, in any unit. */
export const isSigner = async (actor: Actor): Promise<boolean> =>
  (await delegationsOf(db, actor.staffId, localDateOf(new Date()))).length > 0;

async function someone(request: Request): Promise<Actor> {
  requireSameOrigin(request);
  const signedIn = await signedInBy(request);
  if (!signedIn) throw onTheWay(request, paths.staff.signIn());
  if (signedIn.mustChangePassword && new URL(request.url).pathname !== paths.staff.password()) {
    throw onTheWay(request, paths.staff.password());
  }
  return signedIn.actor;
}

function holding(actor: Actor, permission: Permission): Actor {
  if (!mayDo(actor, permission)) {
    throw new Response(
      "Tài khoản của bạn không có quyền dùng trang này. Cần quyền, hãy hỏi quản trị hệ thống.",
      {
        status: 403,
      },
    );
  }
  return actor;
}

/** Who is signed in, for frames that show a name; null when nobody is. It guards nothing. */
export async function optionalStaff(request: Request): Promise<Actor | null> {
  return (await signedInBy(request))?.actor ?? null;
}

/** A page's loaders run side by side and each asks who is there: read once for all of them. */
const asked = new WeakMap<Request, Promise<SignedIn | null>>();

async function signedInBy(request: Request): Promise<SignedIn | null> {
  // An action may end what it has asked for.
  if (request.method === "POST") return readSession(request);
  const known = asked.get(request) ?? readSession(request);
  asked.set(request, known);
  return known;
}

async function readSession(request: Request): Promise<SignedIn | null> {
  const token = readSessionToken(request);
  return token ? findSession(db, token, new Date()) : null;
}

function onTheWay(request: Request, page: string): Response {
  const { pathname, search } = new URL(request.url);
  const reading = request.method === "GET" || request.method === "HEAD";
  return redirect(withQuery(page, { next: pathname + search }), reading ? 302 : 307);
}
