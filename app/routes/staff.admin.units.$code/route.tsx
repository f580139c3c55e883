import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { findUnit, saveUnit } from "~/features/reference/admin-units.server";
import { unitOptions } from "~/features/reference/unit-options.queries.server";
import { periodsClosedWithout } from "~/features/reporting/closing/left-out.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { LEVEL } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { UNIT_REFUSALS } from "./refusals";
import { UnitSchema } from "./unit.schema";
import { UnitForm } from "./unit-form";

export const handle = { access: "admin:reference" };
export const meta = pageMeta<typeof loader>((loaded) => loaded?.unit.edit.name);

const notFound = () => new Response("Không có đơn vị này.", { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const unit = await findUnit(db, params.code ?? "");
  if (!unit) throw notFound();
  const others = (await unitOptions(db, null)).filter(({ value }) => value !== unit.code);
  const closedWithout = await periodsClosedWithout(db, unit.code);
  return { unit, others, closedWithout, saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const code = params.code ?? "";
  const submission = parseWithZod(await request.formData(), { schema: UnitSchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const { seen, validTo = null, successor = null, wasOpen: _w, confirmEnd: _c, ...more } = submission.value;
  const { confirmClosed, ...rest } = more;
  const closedThen = await closedBySuccessor(code, { validTo, successor });
  if (closedThen.length > 0 && !confirmClosed) {
    const message = "Đánh dấu để xác nhận, sau khi đã xem các kỳ nêu ở đây";
    return again(replyOf(submission, { fieldErrors: { confirmClosed: [message] } }), 422, closedThen);
  }
  const saved = await saveUnit(db, { code, edit: { ...rest, validTo, successor }, seen, by }, new Date());
  if (saved.ok) throw redirect(`${paths.staff.unit(code)}?saved`, 303);
  if (saved.reason === "NOT_FOUND") throw notFound();
  if (saved.reason === "CHANGED_MEANWHILE") {
    const first = await whoWasFirst(db, { subject: `unit:${code}`, action: "unit.edit" }, "đơn vị");
    return again(replyOf(submission, { formErrors: [first] }), 409);
  }
  const [field, message] = UNIT_REFUSALS[saved.reason];
  return again(replyOf(submission, { fieldErrors: { [field]: [message] } }));
}

/** The form once more, as it was typed. */
const again = (reply: FormReply, status = 422, closedThen: string[] = []) =>
  data({ reply, closedThen }, status);

/** Periods that this ending would leave without the unit's figures; none where it ends so already. */
async function closedBySuccessor(
  code: string,
  ending: { validTo: LocalDate | null; successor: string | null },
) {
  const known = await periodsClosedWithout(db, code);
  return (await periodsClosedWithout(db, code, ending)).filter((title) => !known.includes(title));
}

export default function UnitPage() {
  const { unit, others, closedWithout, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply ?? null;
  const closedThen = answer?.closedThen ?? [];
  const place = [LEVEL[unit.level].vi, unit.parentName, `mã ${unit.code}`].filter(Boolean).join(" · ");
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu" announce /> : null}
      <PageTitle kicker={<a href={paths.staff.units()}>Đơn vị</a>} lead={place}>
        {unit.edit.name}
      </PageTitle>
      {closedWithout.length > 0 ? (
        <Notice tone="warning" title="Đơn vị kế thừa đã chốt báo cáo khi chưa có số liệu của đơn vị này">
          <p>
            Kỳ đã chốt: {closedWithout.join(", ")}. Số liệu của đơn vị này bị coi là còn thiếu, không tính là
            0, cho đến khi đơn vị kế thừa lập báo cáo bổ sung và được tiếp nhận.
          </p>
        </Notice>
      ) : null}
      <UnitForm unit={unit} others={others} closedThen={closedThen} reply={reply} />
    </>
  );
}
