import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { campaignDoor, REFUSAL_WORDS } from "~/features/campaigns/campaign.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { readRecipients } from "~/features/campaigns/recipient-lines";
import { addRecipients, askRecipients, removeRecipient } from "~/features/campaigns/recipients.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { recordNumber } from "~/shared/record-number";
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
  const query = new URL(request.url).searchParams;
  const number = (name: string) => (query.has(name) ? (recordNumber(query.get(name)) ?? 0) : null);
  const said = { mails: number("mails"), added: number("added"), known: number("known") };
  return { id, title, phase, people, ...said, removed: query.has("removed") };
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
  if (one("intent") === "remove") {
    if (!(await removeRecipient(db, { campaignId: id, recipientId: recordNumber(one("recipient")) })))
      return problem({}, ["Người này đã được gửi thư hoặc đã trả lời nên giữ trong danh sách."]);
    return redirect(paths.staff.campaignPeople(id, { removed: 1 }), 303);
  }
  const { people, problems } = readRecipients(one("people"));
  if (problems.length > 0) return problem({ people: problems });
  return redirect(paths.staff.campaignPeople(id, await addRecipients(db, id, people, now)), 303);
}

export default function RecipientsPage() {
  const { id, title, phase, people, ...said } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  const waiting = people.filter(({ askedAt }) => askedAt === null).length;
  return (
    <>
      <ErrorSummary reply={reply} />
      {reply ? null : <Said {...said} />}
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
          {
            key: "remove",
            header: "Bỏ tên",
            cell: (person) => <Remove person={person} />,
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

type Person = {
  id: number;
  name: string;
  email: string | null;
  askedAt: Date | string | null;
  answer: unknown;
};

/** Only for who was not written to and has not answered: removeRecipient(). */
function Remove({ person: { id, name, email, askedAt, answer } }: { person: Person }) {
  if (answer || (askedAt && email)) return "Không bỏ được";
  return (
    <PostForm compact id={`remove-${id}`}>
      <input type="hidden" name="recipient" value={id} />
      <Button variant="plain" name="intent" value="remove" label={`Bỏ ${name} khỏi danh sách`}>
        Bỏ
      </Button>
    </PostForm>
  );
}

type Result = { mails: number | null; added: number | null; known: number | null; removed: boolean };

/** What the last press did. */
function Said({ mails, added, known, removed }: Result) {
  if (mails !== null)
    return (
      <Notice tone="success" title={`Đã xếp ${formatCount(mails)} thư để gửi`} announce>
        <p>Người không có thư điện tử được ghi là hỏi bằng phiếu giấy.</p>
      </Notice>
    );
  if (added !== null)
    return (
      <Notice tone="success" title={`Đã thêm ${formatCount(added)} người`} announce>
        {known ? <p>{formatCount(known)} dòng là người đã có trong danh sách, giữ như cũ.</p> : null}
      </Notice>
    );
  return removed ? <Notice tone="success" title="Đã bỏ khỏi danh sách" announce /> : null;
}
