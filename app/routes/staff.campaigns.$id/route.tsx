import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { reaches } from "~/features/access/permissions";
import {
  answersOf,
  campaignDoor,
  closeCampaign,
  openCampaign,
  REFUSAL_WORDS,
  reopenCampaign,
} from "~/features/campaigns/campaign.server";
import { surveyUnits, textsOf } from "~/features/campaigns/campaign-choices.server";
import { PHASE } from "~/features/campaigns/phase";
import { tally } from "~/features/campaigns/questions";
import { STRIKE_REFUSALS, strikeAnswer } from "~/features/campaigns/strike-answer.server";
import { turnIntoItems } from "~/features/campaigns/turn-into-items.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { cleanText, lengthOf } from "~/shared/clean-text";
import { localDateOf } from "~/shared/local-date";
import { recordNumber } from "~/shared/record-number";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { formatCount, formatDate } from "~/shared/vi-format";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormReply } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { AnswerTable } from "./answer-table";
import { CampaignActions } from "./campaign-actions";
import { Results } from "./results";
import { StrikeForm } from "./strike-form";

export const handle = { access: "survey:read" };
export const meta = pageMeta<typeof loader>((page) => page?.campaign.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:read");
  const now = new Date();
  const campaign = await campaignDoor(db, actor, "survey:read", params.id, now);
  const [answers, asked] = await Promise.all([
    answersOf(db, campaign, actor),
    db.campaignRecipient.count({ where: { campaignId: campaign.id } }),
  ]);
  const turned = Number(new URL(request.url).searchParams.get("turned") ?? Number.NaN);
  return {
    campaign,
    answers: answers.lines.map(({ answers: _own, ...line }) => line),
    forms: answers.counted.length,
    results: tally(campaign.questions, answers.counted),
    asked,
    turned: Number.isInteger(turned) ? turned : null,
    struck: recordNumber(new URL(request.url).searchParams.get("struck")),
    mayWork: reaches(actor, "survey:work", campaign.unit),
    mayReopen: campaign.phase === "CLOSED" && campaign.answerBy >= localDateOf(now),
  };
}

const STEPS = { open: openCampaign, close: closeCampaign, reopen: reopenCampaign } as const;

// Who may only read finds no campaign here that they could work on.
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const campaign = await campaignDoor(db, actor, "survey:work", params.id, now);
  const { all, one, values } = textsOf(await request.formData());
  const problem = (words: string) =>
    data<{ reply: FormReply }>({ reply: { values, errors: {}, formErrors: [words] } }, { status: 422 });
  switch (one("intent")) {
    case "open":
    case "close":
    case "reopen": {
      const intent = one("intent") as keyof typeof STEPS;
      if (intent === "close" && campaign.phase === "OPEN" && one("early") !== "yes")
        return problem("Chưa hết hạn trả lời: mở phần “Kết thúc trước hạn” và xác nhận.");
      const step = STEPS[intent];
      const stepped = await step(db, campaign.id, now);
      if (!stepped.ok) return problem(REFUSAL_WORDS[stepped.reason]);
      return redirect(paths.staff.campaign(campaign.id), 303);
    }
    case "turn": {
      const numbers = all("no").map(Number).filter(Number.isInteger);
      if (numbers.length === 0) return problem("Chọn ít nhất một phiếu để vào sổ.");
      const units = await surveyUnits(db, actor, localDateOf(now));
      const unit = units.find(({ value }) => value === campaign.unit);
      if (!unit) return problem("Chỉ đơn vị lấy ý kiến mới đưa phiếu vào sổ của mình (Điều 8.4 NĐ 20/2008).");
      const { staffId, roles } = actor;
      const enteredBy = { submitter: false, roles, staffId, unit: campaign.unit, role: unit.role } as const;
      const turned = await turnIntoItems(db, campaign.id, numbers, enteredBy, now);
      return redirect(paths.staff.campaign(campaign.id, { turned }), 303);
    }
    case "strike": {
      const [no, reason] = [recordNumber(one("struckNo")), cleanText(one("reason"))];
      const errors = {
        ...(no === null && { struckNo: ["Chọn phiếu giấy nhập nhầm."] }),
        ...(reason === ""
          ? { reason: ["Viết vì sao gạch phiếu."] }
          : lengthOf(reason) > TEXT_LIMITS.note && { reason: ["Rút ngắn lý do."] }),
      };
      if (no === null || Object.keys(errors).length > 0)
        return data({ reply: { values, errors, formErrors: [] } }, { status: 422 });
      const struck = await strikeAnswer(
        db,
        { campaignId: campaign.id, no, reason, staffId: actor.staffId },
        now,
      );
      if (!struck.ok) return problem(STRIKE_REFUSALS[struck.reason]);
      return redirect(paths.staff.campaign(campaign.id, { struck: no }), 303);
    }
    default:
      return problem("Bấm một trong các nút trên trang.");
  }
}

export default function CampaignPage() {
  const { campaign, answers, forms, results, asked, turned, struck, mayWork, mayReopen } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <>
      <ErrorSummary reply={reply} />
      {turned !== null && !reply ? (
        <Notice tone="success" title={`Đã đưa ${formatCount(turned)} phiếu vào sổ tiếp nhận`} announce>
          <p>
            Mỗi phiếu thành một phản ánh, kiến nghị của kênh Phiếu lấy ý kiến. Phiếu đã vào sổ trước đó giữ
            nguyên.
          </p>
        </Notice>
      ) : null}
      {struck !== null && !reply ? (
        <Notice tone="success" title={`Đã gạch phiếu số ${struck}`} announce>
          <p>
            Phiếu giữ số và nội dung trong danh sách, không tính vào kết quả. Người được hỏi trả lời lại được.
          </p>
        </Notice>
      ) : null}
      <PageTitle kicker={`${campaign.unitName} · ${PHASE[campaign.phase].vi}`} lead={campaign.purpose}>
        {campaign.title}
      </PageTitle>
      <SummaryList
        rows={[
          {
            label: "Quy định",
            value: [campaign.article, campaign.regulation, campaign.regulationNo].filter(Boolean).join(", "),
          },
          { label: "Hạn trả lời", value: formatDate(campaign.answerBy) },
          { label: "Được hỏi", value: formatCount(asked) },
          { label: "Phiếu về", value: formatCount(forms) },
          { label: "Địa chỉ nhận phiếu", value: campaign.returnAddress },
        ]}
      />
      <CampaignActions campaign={campaign} mayWork={mayWork} mayReopen={mayReopen} />
      <h2>Kết quả</h2>
      <Results results={results} forms={forms} />
      <h2>Phiếu đã nhận</h2>
      <AnswerTable answers={answers} mayWork={mayWork} />
      {mayWork ? <StrikeForm answers={answers} reply={reply} /> : null}
    </>
  );
}
