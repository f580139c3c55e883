import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { campaignDoor, REFUSAL_WORDS } from "~/features/campaigns/campaign.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { readRecipients } from "~/features/campaigns/recipient-lines";
import { addRecipients, askRecipients } from "~/features/campaigns/recipients.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount, formatDateTime } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "survey:work" };
export const meta = pageMeta("Người được hỏi");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const { id, title, phase } = await campaignDoor(db, actor, "survey:work", params.id, new Date());
  const people = await db.campaignRecipient.findMany({
    where: { campaignId: id },
    orderBy: { id: "asc" },
    include: { answer: { select: { no: true } }, reminders: { select: { stage: true } } },
  });
  const mails = new URL(request.url).searchParams.get("mails");
  return { id, title, phase, people, mails: mails === null ? null : Number(mails) || 0 };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const { id, phase } = await campaignDoor(db, actor, "survey:work", params.id, now);
  const { one, values } = textsOf(await request.formData());
  const problem = (errors: Record<string, string[]>, formErrors: string[] = []) =>
    data({ reply: { values, errors, formErrors } }, { status: 422 });
  if (phase === "CLOSED") return problem({}, [REFUSAL_WORDS.NOT_OPEN]);
  if (one("intent") === "ask") {
    const asked = await askRecipients(db, id, now);
    if (!asked.ok) return problem({}, [REFUSAL_WORDS[asked.reason]]);
    return redirect(paths.staff.campaignPeople(id, { mails: asked.value.mails }), 303);
  }
  const { people, problems } = readRecipients(one("people"));
  if (problems.length > 0) return problem({ people: problems });
  await addRecipients(db, id, people, now);
  return redirect(paths.staff.campaignPeople(id), 303);
}

export default function RecipientsPage() {
  const { id, title, phase, people, mails } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const waiting = people.filter(({ askedAt }) => askedAt === null).length;
  return (
    <>
      <ErrorSummary reply={reply} />
      {mails !== null && !reply ? (
        <Notice tone="success" title={`Đã xếp ${formatCount(mails)} thư để gửi`} announce>
          <p>Người không có thư điện tử được ghi là hỏi bằng phiếu giấy.</p>
        </Notice>
      ) : null}
      <PageTitle lead={title}>Người được hỏi</PageTitle>
      <DataTable
        caption="Người được hỏi"
        columns={[
          { key: "name", header: "Họ tên, tổ chức", rowHeader: true, cell: ({ name }) => name },
          { key: "way", header: "Hỏi qua", cell: ({ email }) => email ?? "Phiếu giấy" },
          { key: "address", header: "Địa chỉ", cell: ({ address }) => address ?? "Không ghi" },
          {
            key: "asked",
            header: "Đã hỏi lúc",
            cell: ({ askedAt }) => (askedAt ? formatDateTime(askedAt) : "Chưa"),
          },
          { key: "reminded", header: "Đã nhắc", numeric: true, cell: ({ reminders }) => reminders.length },
          {
            key: "answer",
            header: "Trả lời",
            cell: ({ answer }) => (answer ? `Phiếu số ${answer.no}` : "Chưa"),
          },
        ]}
        rows={people}
        rowKey={(person) => person.id}
        empty={<p>Chưa có ai. Thêm người cần hỏi ở dưới, rồi gửi sau khi đợt đã mở.</p>}
      />
      {phase === "PLANNED" ? <p className="meta">Thư gửi được sau khi mở đợt lấy ý kiến.</p> : null}
      {waiting > 0 && phase === "OPEN" ? (
        <PostForm compact id="ask">
          <Button name="intent" value="ask">
            Gửi cho {formatCount(waiting)} người chưa hỏi
          </Button>
        </PostForm>
      ) : null}
      {phase === "CLOSED" ? null : (
        <PostForm compact id="add">
          <TextArea
            label="Thêm người được hỏi"
            hint="Mỗi người một dòng: họ tên; thư điện tử; địa chỉ. Không có thư điện tử thì hỏi bằng phiếu giấy."
            required
            rows={5}
            {...field("people")}
          />
          <Actions>
            <Button variant="secondary">Thêm vào danh sách</Button>
            <ButtonLink href={paths.staff.campaign(id)} variant="secondary">
              Về đợt lấy ý kiến
            </ButtonLink>
          </Actions>
        </PostForm>
      )}
    </>
  );
}
