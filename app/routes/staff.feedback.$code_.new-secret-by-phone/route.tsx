import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { renewSecret } from "~/features/intake/renew-secret.server";
import { hasContact, senderFor } from "~/features/senders/sender.server";
import { stepRefusal } from "~/features/workflow/action-page.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { REFUSALS } from "~/features/workflow/refusals";
import { db } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { pageMeta } from "~/ui/page-meta";
import { SecretByPhone } from "./secret-by-phone";

export const handle = { access: "secret:renew" };
export const meta = pageMeta("Cấp lại mã bí mật");

/** Says which item is meant and how its sender can be reached, and nothing of what it is about: decision 0066. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "secret:renew");
  const item = await itemWithinReach(db, actor, "secret:renew", params.code);
  const refusal = stepRefusal(item, "renewSecret", { ...actor, hotline: true }, new Date());
  return data(
    {
      code: item.referenceCode,
      receivedOn: dateOf(item.receivedOn),
      contact: await hasContact(db, item.id),
      refusal: refusal && REFUSALS[refusal].message,
    },
    { status: refusal ? REFUSALS[refusal].status : 200 },
  );
}

/**
 * `open` shows whom to call back, logged. `give` draws the secret: read out to who was called back on the number on file,
 * logged again; by mail where there is an address, which proves more than a voice.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "secret:renew");
  const item = await itemWithinReach(db, actor, "secret:renew", params.code);
  const form = await request.formData();
  const now = new Date();
  const whom = async () => {
    const sender = await senderFor(db, actor, item.id, "NEW_SECRET", now);
    return sender && { name: sender.name, phone: sender.phone };
  };
  const intent = form.get("intent");
  const { email, phone } = await hasContact(db, item.id);
  if (intent === "open" && phone && !email) return data({ ...NOTHING, sender: await whom() });
  if (intent !== "give" || !(email || phone))
    return data({ ...NOTHING, error: "Chọn lại việc cần làm." }, 422);
  if (!email && form.get("called") !== "on")
    return data({ ...NOTHING, sender: await whom(), error: CALL_FIRST }, 422);
  const way = email ? "MAIL" : "STAFF";
  const acting = { ...actor, submitter: false as const, hotline: true };
  const renewed = await renewSecret(db, { referenceCode: item.referenceCode, way, acting }, now);
  if (!renewed.ok) {
    const { status, message } = REFUSALS[renewed.reason];
    return data({ ...NOTHING, error: message }, status);
  }
  if (way === "MAIL") return data({ ...NOTHING, mailed: true });
  return data({ ...NOTHING, sender: await whom(), secret: renewed.value.secret });
}

const CALL_FIRST = "Gọi lại số đã lưu trước, rồi đánh dấu là đã gọi.";
const NOTHING = {
  sender: null as { name: string | null; phone: string | null } | null,
  secret: null as string | null,
  mailed: false,
  error: null as string | null,
};

export default function NewSecretByPhonePage() {
  return (
    <SecretByPhone {...useLoaderData<typeof loader>()} {...(useActionData<typeof action>() ?? NOTHING)} />
  );
}
