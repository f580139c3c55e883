import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskPoster } from "~/features/reporting/sections/desk-poster.server";
import { closeDesk, loadDesks, openNewDesk } from "~/features/reporting/sections/desks.server";
import { requireWorkplace } from "~/features/reporting/sections/workplace-door.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { tooLong } from "~/shared/too-long";
import { formatNumber } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "report:work" };
export const meta = pageMeta("Phiếu hài lòng tại quầy");

const open = (request: Request) => requireWorkplace(request, "report:work");

/** The desks of the unit with their QR codes, each with the sheet that is printed for it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { asked, place, query } = await open(request);
  const desks = await loadDesks(db, asked.unit);
  return {
    query,
    unitName: place.built.whole.unit.name,
    canEdit: place.canEdit,
    desks: desks.map((desk) => ({ ...desk, ...deskPoster(desk.token) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { now, asked, place, query } = await open(request);
  const form = await request.formData();
  const name = cleanText(String(form.get("name") ?? ""));
  const long = tooLong(name, 120);
  const refused = (errors: Record<string, string[]>, formErrors: string[], status: number) =>
    data({ reply: { values: { name }, errors, formErrors } }, { status });
  if (!place.canEdit) return refused({}, ["Bạn không lập báo cáo của đơn vị này."], 409);
  if (form.get("intent") === "close") await closeDesk(db, asked.unit, Number(form.get("desk")) || 0, now);
  else if (!name) return refused({ name: ["Nhập tên quầy"] }, [], 422);
  else if (long) return refused({ name: [long] }, [], 422);
  else await openNewDesk(db, asked.unit, name, now);
  throw redirect(paths.staff.ballotDesks(query), 303);
}

export default function Desks() {
  const { query, unitName, canEdit, desks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={<a href={paths.staff.reportSections(query)}>Các mục của báo cáo, {unitName}</a>}
        lead="Người dân quét mã tại quầy và bấm một trong bốn nút. Cổng chỉ giữ số lượt, không giữ ai đã bấm."
      >
        Phiếu hài lòng tại quầy
      </PageTitle>
      {desks.map(({ id, name, isOpen, total, qr, link }) => (
        <Card key={id} title={isOpen ? name : `${name} (đã đóng)`}>
          {isOpen ? (
            <>
              <img src={qr} alt={`Mã QR của ${name}`} width={160} height={160} />
              <p>
                <a href={link}>{link}</a>
                <br />
                <a href={paths.staff.ballotDeskSheet({ ...query, desk: id })}>
                  Tờ A4 để in, đặt tại quầy (PDF)
                </a>
              </p>
            </>
          ) : null}
          <p>Đã bấm {formatNumber(total)} lượt.</p>
          {isOpen && canEdit ? (
            <PostForm compact>
              <input type="hidden" name="desk" value={id} />
              <Button variant="plain" name="intent" value="close" label={`Đóng quầy ${name}`}>
                Đóng quầy này
              </Button>
            </PostForm>
          ) : null}
        </Card>
      ))}
      {desks.length === 0 ? <p>Chưa có quầy nào.</p> : null}
      {canEdit ? (
        <PostForm>
          <TextField
            label="Tên quầy mới"
            hint="Ví dụ: Quầy số 1, Bộ phận Một cửa"
            required
            {...fieldsOf(reply)("name")}
          />
          <Actions>
            <Button name="intent" value="open">
              Thêm quầy
            </Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  );
}
