import { ROLE_CHOICES } from "~/features/access/role-choices";
import type { findStaff } from "~/features/access/staff.queries.server";
import type { Workload } from "~/features/nudges/hand-over.queries.server";
import type { UnitOption } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { ROLE } from "~/shared/glossary";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkboxes, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { Dangers } from "./dangers";
import { HeldWork } from "./held-work";

type Props = {
  person: NonNullable<Awaited<ReturnType<typeof findStaff>>>;
  units: readonly UnitOption[];
  unitNames: Readonly<Record<string, string>>;
  /** The place of work or a role lies in a unit that is not there today. */
  ended: boolean;
  /** Open work, by unit. */
  held: readonly Workload[];
  saved: boolean;
  reply: FormReply | null;
};

/** One account: who, where, which roles; and the acts that need a second thought. */
export function PersonPage({ person, units, unitNames, ended, held, saved, reply }: Props) {
  const elsewhere = person.roles.filter(({ unit }) => unit !== person.unit);
  const keys = elsewhere.map(({ role, unit }) => `${role}@${unit}`);
  // A reply to one of the danger forms carries none of this form's answers.
  const own = reply && !Object.hasOwn(reply.values, "intent") ? reply : null;
  const field = fieldsOf(own, {
    name: person.name,
    unit: person.unit,
    roles: person.roles.filter(({ unit }) => unit === person.unit).map(({ role }) => role),
    otherRoles: keys,
  });
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu" announce /> : null}
      <PageTitle kicker={<a href={paths.staff.people()}>Tài khoản</a>} lead={person.email}>
        {person.name}
      </PageTitle>
      {person.disabledAt ? (
        <Notice tone="warning" title={`Tài khoản đã vô hiệu hóa từ ${formatDateTime(person.disabledAt)}`} />
      ) : null}
      {person.mustChangePassword && !person.disabledAt ? (
        <Notice title="Đang chờ người này đặt mật khẩu riêng thay mật khẩu một lần" />
      ) : null}
      {ended ? (
        <Notice tone="warning" title="Có vai trò ở đơn vị không còn hoạt động">
          <p>Vai trò ở đó chỉ còn để xem. Chuyển người này sang đơn vị kế thừa để làm việc tiếp.</p>
        </Notice>
      ) : null}
      <HeldWork name={person.name} held={held} />
      <PostForm>
        <input type="hidden" name="seen" value={person.version} />
        <TextField {...field("name")} label="Họ và tên" required width={30} autoComplete="off" />
        <Select
          {...field("unit")}
          label="Đơn vị công tác"
          hint="Khi chuyển đơn vị, các vai trò được đánh dấu dưới đây sẽ giữ tại đơn vị mới"
          options={units}
          required
        />
        <Checkboxes
          {...field("roles")}
          label="Vai trò tại đơn vị công tác"
          choices={ROLE_CHOICES}
          hideOptional
        />
        {elsewhere.length > 0 ? (
          <Checkboxes
            {...field("otherRoles")}
            label="Vai trò ở đơn vị khác"
            hint="Bỏ đánh dấu để thôi giữ"
            hideOptional
            choices={elsewhere.map(({ role, unit }, i) => ({
              value: keys[i] ?? "",
              label: `${ROLE[role].vi} – ${unitNames[unit] ?? unit}`,
            }))}
          />
        ) : null}
        <Select
          {...field("addRole")}
          label="Thêm vai trò ở đơn vị khác"
          options={ROLE_OPTIONS}
          placeholder="Không thêm"
        />
        <Select {...field("addUnit")} label="Tại đơn vị" options={units} placeholder="Không thêm" />
        <Actions>
          <Button>Lưu</Button>
        </Actions>
      </PostForm>
      <Dangers person={person} reply={own ? null : reply} />
    </>
  );
}

const ROLE_OPTIONS = ROLE_CHOICES.map(({ value, label }) => ({ value, label }));
