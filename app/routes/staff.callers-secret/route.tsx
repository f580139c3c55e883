import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { callersItems, lookForCaller } from "~/features/intake/callers-items.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "secret:renew" };
export const meta = pageMeta("Cấp lại mã cho người gọi");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "secret:renew");
  const looked = new URL(request.url).searchParams.get("looked");
  if (looked === null) return { found: null, gone: false };
  const noted = /^\d{1,9}$/.test(looked) ? Number(looked) : 0;
  const found = await callersItems(db, actor, noted, new Date());
  return { found, gone: found === null };
}

/** A number that was said stays out of addresses, as in the search of staff; a code leads to its item. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "secret:renew");
  const said = String((await request.formData()).get("said") ?? "")
    .trim()
    .slice(0, 200);
  const found = await lookForCaller(db, actor, said, new Date());
  if (typeof found === "object")
    return redirect(
      "code" in found
        ? paths.staff.newSecretByPhone(found.code)
        : paths.staff.callersSecret({ looked: found.looked }),
      303,
    );
  const reply = { values: { said }, errors: { said: [WHY_NOT[found]] }, formErrors: [] };
  return data({ reply }, { status: 422 });
}

const WHY_NOT = {
  UNREADABLE: "Nhập mã trên biên nhận, ví dụ PAKN-26-7K4M-92, hoặc số điện thoại đủ số đã ghi khi gửi.",
  NOT_FOUND: "Không có phản ánh nào mang mã này mà bạn cấp lại mã được. Nghe lại từng ký tự với người gọi.",
};

export default function CallersSecretPage() {
  const { found, gone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <>
      <PageTitle lead="Người gửi gọi đến vì mất mã bí mật. Tìm theo mã hoặc theo số điện thoại đã ghi khi gửi; mỗi lần tìm theo số được ghi lại.">
        Cấp lại mã cho người gọi
      </PageTitle>
      <ErrorSummary reply={reply} />
      <PostForm action={paths.staff.callersSecret()}>
        <TextField {...fieldsOf(reply)("said")} label="Mã phản ánh hoặc số điện thoại" required width={30} />
        <Actions>
          <Button>Tìm</Button>
        </Actions>
      </PostForm>
      {gone ? <p>Lần tìm này đã quá một giờ hoặc không phải của bạn. Hãy tìm lại.</p> : null}
      {found ? (
        <section aria-labelledby="found">
          <h2 id="found">Gửi từ số điện thoại này</h2>
          {found.length === 0 ? (
            <p role="status">
              Không có phản ánh nào ghi số này mà bạn cấp lại mã được. Hỏi người gọi số khác đã ghi khi gửi,
              hoặc mã trên biên nhận.
            </p>
          ) : (
            <ul className="bullets">
              {found.map(({ code, receivedOn }) => (
                <li key={code}>
                  <a href={paths.staff.newSecretByPhone(code)} className="code">
                    {code}
                  </a>
                  , nhận ngày <time dateTime={receivedOn}>{formatDate(receivedOn)}</time>
                </li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
    </>
  );
}
