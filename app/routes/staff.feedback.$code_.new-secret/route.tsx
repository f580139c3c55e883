import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { renewSecret } from "~/features/intake/renew-secret.server";
import { hasContact } from "~/features/senders/sender.server";
import { stepHead } from "~/features/workflow/action-page.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { REFUSALS } from "~/features/workflow/refusals";
import { StepFrame } from "~/features/workflow/step-frame";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { RadioGroup } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:act" };
export const meta = pageMeta("Cấp lại mã bí mật");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const { status, ...head } = stepHead(item, "renewSecret", actor, new Date());
  return data({ head, contact: await hasContact(db, item.id) }, { status });
}

/** The new secret is shown in the answer to the form and nowhere else: a reload asks for the form again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const way = (await request.formData()).get("way");
  if (way !== "MAIL" && way !== "STAFF") return problem(422, "way", "Chọn cách trao mã mới.");
  if (way === "MAIL" && !(await hasContact(db, item.id)).email)
    return problem(422, "way", "Người gửi không để lại thư điện tử. Hãy trao trực tiếp.");
  const renewed = await renewSecret(
    db,
    {
      referenceCode: item.referenceCode,
      way,
      acting: { submitter: false, roles: actor.roles, staffId: actor.staffId, unit: actor.unit },
    },
    new Date(),
  );
  if (!renewed.ok) return problem(REFUSALS[renewed.reason].status, "", REFUSALS[renewed.reason].message);
  return data({ reply: null, secret: way === "STAFF" ? renewed.value.secret : null });
}

function problem(status: number, field: string, message: string) {
  const errors: Record<string, string[]> = field ? { [field]: [message] } : {};
  const reply = { values: {}, errors, formErrors: field ? [] : [message] };
  return data({ reply, secret: null }, { status });
}

export default function NewSecretPage() {
  const { head, contact } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && !answer.reply) return <Renewed code={head.item.code} secret={answer.secret} />;
  const way = answer?.reply?.errors.way ?? [];
  return (
    <StepFrame
      {...head}
      hint="Mã cũ còn dùng được cho đến khi mã mới được dùng lần đầu. Hỏi lại tên và số điện thoại người gọi trước khi trao mã qua điện thoại."
      button="Cấp mã mới"
      answer={answer?.reply ? { reply: answer.reply } : undefined}
    >
      <RadioGroup
        name="way"
        label="Trao mã mới"
        required
        errors={way}
        choices={[
          ...(contact.email ? [{ value: "MAIL", label: "Gửi đến thư điện tử đã lưu" }] : []),
          { value: "STAFF", label: "Tôi đọc hoặc trao trực tiếp cho người gửi" },
        ]}
      />
    </StepFrame>
  );
}

function Renewed({ code, secret }: { code: string; secret: string | null }) {
  return (
    <>
      <PageTitle kicker={<span className="code">{code}</span>}>Đã cấp mã bí mật mới</PageTitle>
      {secret ? (
        <Notice tone="success" title="Mã chỉ hiện một lần" announce>
          <p className="big-code code">{secret}</p>
          <p>Đọc hoặc in cho người gửi ngay bây giờ. Lần cấp này đã ghi vào lịch sử.</p>
        </Notice>
      ) : (
        <Notice tone="success" title="Mã mới được gửi đến thư điện tử của người gửi" announce />
      )}
      <Actions>
        {secret ? <PrintButton /> : null}
        <ButtonLink href={paths.staff.feedback(code)} variant="secondary">
          Về phản ánh
        </ButtonLink>
      </Actions>
    </>
  );
}
