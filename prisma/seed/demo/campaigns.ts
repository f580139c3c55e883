import { answerByLink, enterPaper } from "../../../app/features/campaigns/answers.server";
import { openCampaign, planCampaign } from "../../../app/features/campaigns/campaign.server";
import { saveSurveyPlan } from "../../../app/features/campaigns/plan.server";
import type { Answers, Question } from "../../../app/features/campaigns/questions";
import { addRecipients, askRecipients } from "../../../app/features/campaigns/recipients.server";
import { turnIntoItems } from "../../../app/features/campaigns/turn-into-items.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addDays, localDateOf, yearOf } from "../../../app/shared/local-date";
import type { Cast } from "./cast";
import { FOCAL_OFFICE } from "./units";

const DAY = 86_400_000;

const QUESTIONS: Question[] = [
  {
    ...{
      id: "q1",
      kind: "ONE",
      text: "Quy định nộp bản sao giấy tờ đất khi đã có trên cơ sở dữ liệu có cần thiết không?",
    },
    options: ["Cần", "Không cần", "Chỉ cần khi dữ liệu chưa đầy đủ"],
  },
  {
    ...{ id: "q2", kind: "MANY", text: "Giấy tờ nào nên bỏ?" },
    options: ["Bản sao giấy chứng nhận", "Bản sao giấy tờ tùy thân", "Giấy xác nhận của thôn, tổ"],
  },
  { id: "q3", kind: "TEXT", text: "Vướng mắc đã gặp khi nộp hồ sơ", options: [] },
  { id: "q4", kind: "PROPOSAL", text: "Nên sửa đổi, bổ sung thế nào?", options: [] },
];

/** This year's plan of the focal office: one campaign under way with answers by link and on paper, one planned. */
export async function campaignsDemo(
  db: PrismaClient,
  { cast, now }: { cast: Cast; now: Date },
): Promise<void> {
  const officer = cast.officerOf(FOCAL_OFFICE);
  const { staffId } = officer;
  const today = localDateOf(now);
  const opened = new Date(now.getTime() - 10 * DAY);
  const answerBy = addDays(today, 9);
  const year = yearOf(answerBy);
  const aim =
    "Lấy ý kiến người dân, doanh nghiệp về các quy định hành chính còn vướng mắc để kiến nghị sửa đổi.";
  await saveSurveyPlan(
    db,
    { unit: FOCAL_OFFICE, year, documentNo: "12/KH-UBND", issuedOn: addDays(today, -60), aim },
    staffId,
    opened,
  );
  const shared = { ...{ regulationNo: null, article: null, procedureCode: null, field: "dat-dai" } };
  const returnAddress = "Văn phòng UBND tỉnh, số 1 đường Hùng Vương, phường Thượng Đức";
  const by = { staffId, unit: FOCAL_OFFICE, year };
  const id = await planCampaign(
    db,
    by,
    {
      ...{ ...shared, returnAddress, answerBy, questions: QUESTIONS },
      title: "Lấy ý kiến về thành phần hồ sơ đăng ký biến động đất đai",
      regulation: "Quy định thành phần hồ sơ đăng ký biến động đất đai",
      purpose: "Ý kiến của ông/bà giúp tỉnh kiến nghị bỏ giấy tờ mà cơ quan nhà nước đã có.",
    },
    opened,
  );
  await planCampaign(
    db,
    by,
    {
      ...{ ...shared, returnAddress, questions: QUESTIONS.slice(2), answerBy },
      title: "Lấy ý kiến về giờ tiếp nhận hồ sơ tại Bộ phận Một cửa cấp xã",
      regulation: "Quy chế hoạt động của Bộ phận Một cửa cấp xã",
      purpose: "Tìm giờ làm việc thuận tiện cho người đi làm ca.",
    },
    opened,
  );
  await openCampaign(db, id, opened);
  const people = [
    ...["Trần Thị Mai", "Công ty TNHH Đại Phát", "Hợp tác xã An Bình"].map((name, i) => ({
      ...{ name, address: null, email: `y-kien-${i + 1}@vidu.example` },
    })),
    { name: "Ông Nguyễn Văn Tư", address: "Thôn 2, xã Láng Vang", email: null },
  ];
  await addRecipients(db, id, people, opened);
  await askRecipients(db, id, opened);
  const letters = await db.outboxMessage.findMany({
    where: { kind: "survey" },
    orderBy: { id: "asc" },
    take: 2,
  });
  const answered = new Date(now.getTime() - 6 * DAY);
  const forms: Answers[] = [
    {
      q1: "Không cần",
      q2: ["Bản sao giấy chứng nhận"],
      q3: "Phải photo giấy chứng nhận ba lần.",
      q4: "Bỏ bản sao giấy chứng nhận khi tra được trên hệ thống.",
    },
    { q1: "Chỉ cần khi dữ liệu chưa đầy đủ", q3: "Cán bộ yêu cầu bản sao dù đã tra được." },
  ];
  for (const [i, answers] of forms.entries()) {
    const { secret } = (letters[i]?.payload ?? {}) as { secret?: string };
    if (secret) await answerByLink(db, secret, { answers, contact: null }, answered);
  }
  const paper = { answers: { q1: "Không cần", q2: ["Giấy xác nhận của thôn, tổ"] }, contact: null };
  const tu = await db.campaignRecipient.findFirst({ where: { campaignId: id, email: null } });
  await enterPaper(
    db,
    { ...paper, campaignId: id, recipientId: tu?.id ?? null, receivedAt: answered, staffId },
    answered,
  );
  const role = officer.roles.find((grant) => grant.role !== "HANDLER")?.role ?? "PROVINCIAL_FOCAL";
  await turnIntoItems(db, id, [1], { ...officer, role }, new Date(now.getTime() - 2 * DAY));
}
