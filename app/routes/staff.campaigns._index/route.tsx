import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { scopeOf } from "~/features/access/permissions";
import { surveyUnits, textsOf } from "~/features/campaigns/campaign-choices.server";
import { PHASE } from "~/features/campaigns/phase";
import { plannedCampaigns, saveSurveyPlan, surveyPlan } from "~/features/campaigns/plan.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { localDateOf, yearOf } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { tooLong } from "~/shared/too-long";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Tabs } from "~/ui/tabs";

export const handle = { access: "survey:read" };
export const meta = pageMeta("Lấy ý kiến");

const yearAsked = (request: Request, now: Date): number => {
  const asked = Number(new URL(request.url).searchParams.get("year"));
  return asked >= 2000 && asked <= 2100 ? asked : yearOf(localDateOf(now));
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:read");
  const now = new Date();
  const year = yearAsked(request, now);
  const today = localDateOf(now);
  const [campaigns, plan, units] = await Promise.all([
    plannedCampaigns(db, scopeOf(actor, "survey:read"), year, today),
    surveyPlan(db, actor.unit, year),
    surveyUnits(db, actor, today),
  ]);
  const mayWrite = units.some(({ value }) => value === actor.unit);
  return { year, campaigns, plan, mayWrite };
}

/** Writes the yearly plan of the officer's own unit. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const year = yearAsked(request, now);
  const { one, values } = textsOf(await request.formData());
  const errors: Record<string, string[]> = {};
  const units = await surveyUnits(db, actor, localDateOf(now));
  const aim = one("aim").trim();
  const issuedOn = readDate(one("issuedOn"));
  if (!units.some(({ value }) => value === actor.unit))
    errors.aim = ["Vai trò của bạn không lập kế hoạch của đơn vị này"];
  else if (aim === "" || aim.length > 5000) errors.aim = ["Nhập mục tiêu của kế hoạch, tối đa 5.000 ký tự"];
  const documentNo = cleanText(one("documentNo")) || null;
  const longNo = tooLong(documentNo ?? "", 100);
  if (longNo) errors.documentNo = [longNo];
  if (one("issuedOn") !== "" && !issuedOn)
    errors.issuedOn = ["Nhập ngày dạng ngày/tháng/năm, ví dụ 05/02/2026"];
  if (Object.keys(errors).length > 0)
    return data({ reply: { values, errors, formErrors: [] } }, { status: 422 });
  await saveSurveyPlan(db, { unit: actor.unit, year, documentNo, issuedOn, aim }, actor.staffId, now);
  return redirect(paths.staff.campaigns({ year }), 303);
}

export default function CampaignsPage() {
  const { year, campaigns, plan, mayWrite } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, {
    documentNo: plan?.documentNo,
    issuedOn: plan?.issuedOn,
    aim: plan?.aim,
  });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={
          plan?.documentNo
            ? `Kế hoạch số ${plan.documentNo}${plan.issuedOn ? ` ngày ${formatDate(plan.issuedOn)}` : ""}`
            : null
        }
        lead={
          plan?.aim ??
          "Các đợt lấy ý kiến về quy định hành chính trong năm, qua đường dẫn riêng và phiếu giấy."
        }
      >
        Kế hoạch lấy ý kiến năm {year}
      </PageTitle>
      <Tabs
        label="Năm"
        tabs={[year - 1, year, year + 1].map((one) => ({
          href: paths.staff.campaigns({ year: one }),
          label: String(one),
          current: one === year,
        }))}
      />
      <DataTable
        caption={`Các đợt lấy ý kiến năm ${year}`}
        columns={[
          {
            key: "title",
            header: "Đợt lấy ý kiến",
            rowHeader: true,
            cell: ({ id, title, regulation }) => (
              <>
                <a href={paths.staff.campaign(id)}>{title}</a>
                <br />
                <span className="meta">{regulation}</span>
              </>
            ),
          },
          { key: "unit", header: "Đơn vị", cell: ({ unitName }) => unitName },
          { key: "phase", header: "Tình trạng", cell: ({ phase }) => PHASE[phase].vi },
          { key: "by", header: "Hạn trả lời", cell: ({ answerBy }) => formatDate(answerBy) },
          { key: "asked", header: "Được hỏi", numeric: true, cell: ({ asked }) => formatCount(asked) },
          { key: "answers", header: "Phiếu về", numeric: true, cell: ({ answers }) => formatCount(answers) },
          { key: "items", header: "Đã vào sổ", numeric: true, cell: ({ items }) => formatCount(items) },
        ]}
        rows={campaigns}
        rowKey={({ id }) => id}
        empty={<p>Kế hoạch năm {year} chưa có đợt nào. Thêm đợt để hỏi về một quy định cụ thể.</p>}
      />
      <Actions>
        {mayWrite ? (
          <ButtonLink href={paths.staff.newCampaign({ year })}>Thêm đợt lấy ý kiến</ButtonLink>
        ) : null}
        <PrintButton>In kế hoạch</PrintButton>
      </Actions>
      {mayWrite ? (
        <details className="no-print" open={reply !== undefined}>
          <summary>Số, ngày và mục tiêu của kế hoạch năm {year}</summary>
          <PostForm compact>
            <div className="entry-row">
              <TextField label="Số kế hoạch" hideOptional {...field("documentNo")} />
              <DateField label="Ngày ban hành" hideOptional {...field("issuedOn")} />
            </div>
            <TextArea label="Mục tiêu" required rows={3} {...field("aim")} />
            <Button variant="secondary">Lưu kế hoạch</Button>
          </PostForm>
        </details>
      ) : null}
    </>
  );
}
