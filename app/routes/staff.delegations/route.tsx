import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { delegationPage, takeDelegation } from "~/features/replies/delegations.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, Select, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "delegation:manage" };
export const meta = pageMeta("Ký thay");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "delegation:manage");
  return delegationPage(db, actor, new Date());
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "delegation:manage");
  const answer = await takeDelegation(db, actor, await request.formData(), new Date());
  return answer ? data(answer, { status: answer.status }) : redirect(paths.staff.delegations(), 303);
}

const STATE = {
  IN_FORCE: "Đang áp dụng",
  TO_COME: "Chưa đến ngày",
  OVER: "Hết thời hạn",
  ENDED: "Đã chấm dứt",
  GONE: "Không ký thay nữa: đơn vị đã chấm dứt, hoặc người này không còn làm việc ở đó",
};

export default function DelegationsPage() {
  const { rows, units, modes, people } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const field = fieldsOf(reply, { unit: units[0]?.value });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead="Khi bạn vắng, người được ghi ở đây duyệt và trả lại dự thảo trả lời, ký báo cáo thay bạn, trong đúng thời gian đó. Không ai ký thay dự thảo do chính mình trình, báo cáo do chính mình chốt.">
        Ký thay
      </PageTitle>
      <DataTable
        caption="Ai ký thay ai"
        columns={[
          {
            key: "who",
            header: "Người ký thay",
            rowHeader: true,
            cell: ({ deputyName, deputyPosition, unitName }) => (
              <>
                {deputyName}
                <br />
                <span className="meta">
                  {deputyPosition} · {unitName}
                </span>
              </>
            ),
          },
          { key: "mode", header: "Hình thức", cell: ({ mode, onBehalfOf }) => `${mode} ${onBehalfOf}` },
          { key: "for", header: "Thay cho", cell: ({ principalName }) => principalName ?? "–" },
          {
            key: "when",
            header: "Thời gian",
            cell: ({ from, to }) => `${formatDate(from)} – ${to ? formatDate(to) : "nay"}`,
          },
          { key: "ground", header: "Căn cứ", cell: ({ ground }) => ground },
          {
            key: "state",
            header: "Trạng thái",
            cell: ({ id, state, deputyName }) =>
              state === "IN_FORCE" || state === "TO_COME" ? (
                <form method="post">
                  {STATE[state]} <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="id" value={id} />
                  <Button variant="plain" label={`Chấm dứt việc ký thay của ${deputyName}`}>
                    Chấm dứt
                  </Button>
                </form>
              ) : (
                STATE[state]
              ),
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p>Chưa ai ký thay. Ghi người ký thay trước khi vắng mặt.</p>}
      />
      <h2>Thêm người ký thay</h2>
      <PostForm>
        <Select {...field("unit")} label="Đơn vị" options={units} placeholder="Chọn đơn vị" required />
        <Select
          {...field("deputy")}
          label="Người ký thay"
          options={people}
          placeholder="Chọn người"
          required
        />
        <Select
          {...field("mode")}
          label="Hình thức ký"
          options={modes}
          placeholder="Chọn hình thức"
          required
        />
        <TextField
          {...field("onBehalfOf")}
          label="Ký thay cho"
          hint="Ví dụ: CHỦ TỊCH, GIÁM ĐỐC, ỦY BAN NHÂN DÂN"
          width={30}
          required
        />
        <TextField
          {...field("deputyPosition")}
          label="Chức vụ người ký thay"
          hint="Ví dụ: PHÓ CHỦ TỊCH, TRƯỞNG PHÒNG"
          width={30}
          required
        />
        <DateField {...field("from")} label="Từ ngày" required />
        <DateField {...field("to")} label="Đến hết ngày" required />
        <TextField
          {...field("ground")}
          label="Căn cứ"
          hint="Giấy ủy quyền, quyết định phân công, quy chế làm việc"
          required
        />
        <Actions>
          <Button>Thêm người ký thay</Button>
        </Actions>
      </PostForm>
    </>
  );
}
