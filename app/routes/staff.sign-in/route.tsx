import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { carriedBy, hiddenInputs, readPosted, STEP } from "~/features/access/carried-form.server";
import { optionalStaff } from "~/features/access/guard.server";
import { safeNext } from "~/features/access/next-path";
import { ResumePage } from "~/features/access/resume-page";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { sessionCookie } from "~/features/access/session-cookie.server";
import { signIn } from "~/features/access/sign-in.server";
import { waitWords } from "~/features/access/wait-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import type { CarriedForm } from "~/shared/carried-form";
import { type FormReply, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { SignInSchema } from "./sign-in.schema";
import { SignInPage } from "./sign-in-page";

export const handle = { access: "public" };
export const meta = pageMeta("Đăng nhập");
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const own = new Headers(actionHeaders);
  own.set("Cache-Control", "no-store");
  return own;
};

const NOTHING_ASKED: FormReply = {
  values: {},
  errors: {},
  formErrors: [
    "Biểu mẫu vừa gửi không đầy đủ nên chưa đăng nhập được. Hãy điền lại ở đây rồi bấm Đăng nhập.",
  ],
};

const nextOf = (request: Request): string | null => safeNext(new URL(request.url).searchParams.get("next"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { next: nextOf(request), current: (await optionalStaff(request))?.name ?? null };
}

/**
 * Two kinds of forms arrive here: the page's own, and any other staff form that was posted after its session had
 * ended (the guard sends it here with method and body): docs/decisions/0008.
 */
export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const next = nextOf(request);
  const form = await readPosted(request);
  const carried = carriedBy(form, next);
  if (!form.has(STEP)) {
    const actor = carried && (await optionalStaff(request));
    return actor ? resume(carried, actor.name) : again(carried ? null : NOTHING_ASKED, carried, 401);
  }

  const asked = new FormData();
  for (const name of ["email", "password"]) asked.set(name, form.get(name) ?? "");
  const submission = parseWithZod(asked, { schema: SignInSchema });
  const hide = ["password"];
  if (submission.status !== "success") return again(replyOf(submission, { hide }), carried, 422);
  const result = await signIn(db, { ...submission.value, address: clientAddress(request) }, new Date());
  if (!result.ok && result.reason === "SLOW_DOWN") {
    const wait = waitWords(result.waitSeconds);
    const formErrors = [`Sai nhiều lần liên tiếp nên tạm dừng đăng nhập. Hãy thử lại sau ${wait}.`];
    return again(replyOf(submission, { hide, formErrors }), carried, 429, {
      "Retry-After": String(result.waitSeconds),
    });
  }
  if (!result.ok) {
    const formErrors = [
      "Thư điện tử hoặc mật khẩu không đúng, hoặc tài khoản đã bị vô hiệu hóa. Hãy kiểm tra lại.",
    ];
    return again(replyOf(submission, { hide, formErrors }), carried, 422);
  }
  const cookie = { "Set-Cookie": sessionCookie(request, result.token) };
  if (carried) return resume(carried, result.name, cookie);
  throw redirect(next ?? paths.staff.home(), { status: 303, headers: cookie });
}

function again(
  reply: FormReply | null,
  carried: CarriedForm | null,
  status: number,
  extra: HeadersInit = {},
) {
  return data({ resume: null, reply, carried: hiddenInputs(carried) }, { status, headers: extra });
}

function resume(carried: CarriedForm, name: string, extra: HeadersInit = {}) {
  return data({ resume: { carried, name }, reply: null, carried: [] }, { headers: extra });
}

export default function SignIn() {
  const { next, current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.resume) return <ResumePage {...answer.resume} />;
  return (
    <SignInPage next={next} current={current} reply={answer?.reply ?? null} carried={answer?.carried ?? []} />
  );
}
