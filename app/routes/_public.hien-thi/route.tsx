import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { cookie } from "~/features/intake/cookies.server";
import { PRIVATE_HEADERS, privateHeaders } from "~/features/intake/private-headers";
import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { DISPLAY_CHOICES, DISPLAY_COOKIE, displayCode, displayOf, USUAL_DISPLAY } from "~/shared/display";
import { inEach, languageOf } from "~/shared/language";
import { replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { DisplayForm } from "./display-form";
import { wayBack } from "./way-back";
import { DISPLAY_WORDS } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(DISPLAY_WORDS);
export { privateHeaders as headers };

/** A year: whoever needs large letters needs them next month too. */
const KEPT = 365 * 86_400;

const SCHEMAS = inEach(DISPLAY_WORDS, ({ missing }) =>
  z.object({
    text: z.enum(DISPLAY_CHOICES.text, { error: missing }),
    contrast: z.enum(DISPLAY_CHOICES.contrast, { error: missing }),
    spacing: z.enum(DISPLAY_CHOICES.spacing, { error: missing }),
  }),
);

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const from = searchParams.get("ve") ?? request.headers.get("Referer");
  return data(
    {
      display: displayOf(request.headers.get("Cookie")),
      back: backTo(request, from),
      saved: searchParams.has("da-luu"),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const form = await request.formData();
  const sent = parseWithZod(form, { schema: SCHEMAS[languageOf(request.url)] });
  const display = form.has("usual") ? USUAL_DISPLAY : sent.status === "success" ? sent.value : null;
  if (!display) return data({ reply: replyOf(sent) }, { status: 422, headers: PRIVATE_HEADERS });
  const given = form.get("ve");
  const back = backTo(request, typeof given === "string" ? given : null);
  throw redirect(paths.display({ "da-luu": "1", ve: back }), {
    status: 303,
    headers: {
      ...PRIVATE_HEADERS,
      "Set-Cookie": cookie(request, DISPLAY_COOKIE, displayCode(display), { path: "/", maxAgeSeconds: KEPT }),
    },
  });
}

const backTo = (request: Request, from: string | null) =>
  wayBack(from, [request.url, publicUrl()], paths.display());

export default function DisplayPage() {
  const loaded = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return <DisplayForm {...loaded} reply={reply} />;
}
