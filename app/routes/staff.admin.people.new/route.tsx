import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createStaff } from "~/features/access/create-staff.server";
import { requireStaff } from "~/features/access/guard.server";
import { NewPersonSchema } from "~/features/access/person.schema";
import { STAFF_REFUSALS } from "~/features/access/refusals";
import { ROLE_CHOICES } from "~/features/access/role-choices";
import { unitOptions } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkboxes, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { OneTimePassword } from "../staff.admin.people.$id/one-time-password";

export const handle = { access: "admin:people" };
export const meta = pageMeta("Thêm tài khoản");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:people");
  return { units: await unitOptions(db, localDateOf(new Date())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "admin:people");
  const submission = parseWithZod(await request.formData(), { schema: NewPersonSchema });
  if (submission.status !== "success") return data({ made: null, reply: replyOf(submission) }, 422);
  const { roles, ...person } = submission.value;
  const grants = roles.map((role) => ({ role, unit: person.unit }));
  const made = await createStaff(db, { ...person, roles: grants }, new Date(), actor.staffId);
  if (!made.ok) {
    const [field, message] = STAFF_REFUSALS[made.reason];
    return data({ made: null, reply: replyOf(submission, { fieldErrors: { [field]: [message] } }) }, 422);
  }
  const { staffId, oneTimePassword } = made.value;
  return data({
    made: { staffId, oneTimePassword: oneTimePassword ?? "", email: person.email },
    reply: null,
  });
}

export default function NewPerson() {
  const { units } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.made) return <OneTimePassword {...answer.made} fresh />;
  const reply = answer?.reply ?? null;
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={<a href={paths.staff.people()}>Tài khoản</a>}>Thêm tài khoản</PageTitle>
      <PostForm>
        <TextField {...field("name")} label="Họ và tên" required width={30} autoComplete="off" />
        <TextField
          {...field("email")}
          label="Thư điện tử công vụ"
          hint="Dùng để đăng nhập và nhận thông báo giao việc; sau này không đổi được"
          type="email"
          required
          width={30}
          autoComplete="off"
        />
        <Select
          {...field("unit")}
          label="Đơn vị công tác"
          options={units}
          placeholder="Chọn đơn vị"
          required
        />
        <Checkboxes
          {...field("roles")}
          label="Vai trò tại đơn vị công tác"
          hint="Vai trò ở đơn vị khác thêm được sau khi tạo"
          choices={ROLE_CHOICES}
        />
        <Actions>
          <Button>Tạo tài khoản</Button>
          <ButtonLink href={paths.staff.people()} variant="secondary">
            Thôi
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
