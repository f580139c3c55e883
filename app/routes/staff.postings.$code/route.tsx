import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { type Permission, reaches } from "~/features/access/permissions";
import { filesFrom } from "~/features/intake/check-file.server";
import { postingsOf } from "~/features/notice-board/postings.queries.server";
import { recordPosting } from "~/features/notice-board/record-posting.server";
import { UNIT_PAGE } from "~/features/notice-board/unit-page-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { Actions, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { PostingForm } from "./posting-form";
import { PostingList } from "./posting-list";

export const handle = { access: "posting:read" };
export const meta = pageMeta<typeof loader>((found) => found && `Niêm yết tại ${found.unit.name}`);

/** The actor who reaches the unit; for any other unit a 404, as for one that is none. */
async function enter(request: Request, code: string, permission: Permission) {
  const actor = await requireStaff(request, permission);
  if (!reaches(actor, permission, code)) throw new Response(null, { status: 404 });
  return actor;
}

export async function loader({ request, params: { code = "" } }: LoaderFunctionArgs) {
  const actor = await enter(request, code, "posting:read");
  const found = await postingsOf(db, code, localDateOf(new Date()));
  if (!found) throw new Response(null, { status: 404 });
  return {
    ...found,
    mayRecord: reaches(actor, "posting:record", code),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, params: { code = "" } }: ActionFunctionArgs) {
  const actor = await enter(request, code, "posting:record");
  const form = await request.formData();
  const values = { postedOn: String(form.get("postedOn") ?? ""), place: String(form.get("place") ?? "") };
  const typed = { ...values, photo: filesFrom(form, "photo")[0] ?? null };
  const recorded = await recordPosting(db, { unit: code, by: actor.staffId, typed }, new Date());
  if (recorded.ok) throw redirect(paths.staff.postingsOf(code, { saved: "1" }), 303);
  if (recorded.reason === "NO_UNIT") throw new Response(null, { status: 404 });
  return data({ reply: { values, errors: recorded.errors, formErrors: [] } }, { status: 422 });
}

export default function PostingsOfUnit() {
  const { unit, postings, mayRecord, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã ghi nhận niêm yết" announce /> : null}
      <PageTitle kicker={<a href={paths.staff.postings()}>Niêm yết địa chỉ tiếp nhận</a>}>
        {unit.name}
      </PageTitle>
      <Actions>
        <ButtonLink href={paths.wallNoticeFile(unit.code, "a4")}>{UNIT_PAGE.vi.pdf.a4}</ButtonLink>
        <ButtonLink href={paths.wallNoticeFile(unit.code, "a3")} variant="secondary">
          {UNIT_PAGE.vi.pdf.a3}
        </ButtonLink>
      </Actions>
      {mayRecord ? <PostingForm reply={reply} /> : null}
      <h2>Đã niêm yết</h2>
      <PostingList postings={postings} />
    </>
  );
}
