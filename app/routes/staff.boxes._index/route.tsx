import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { scopeOf } from "~/features/access/permissions";
import { readNewBox } from "~/features/intake/box-form";
import { boxSessions, openBox } from "~/features/intake/box-session.server";
import { entryUnits } from "~/features/intake/entry-units.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatCount, formatDateTime } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, Select, TextArea, TextField, TimeField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "entry:create" };
export const meta = pageMeta("Mở hộp thư góp ý");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const [units, sessions] = await Promise.all([
    entryUnits(db, actor, localDateOf(now)),
    boxSessions(db, scopeOf(actor, "entry:create")),
  ]);
  return {
    units: units.map(({ value, label }) => ({ value, label })),
    sessions,
    known: {
      unit: units[0]?.value ?? null,
      openedDate: localDateOf(now),
      openedTime: formatDateTime(now).slice(0, 5),
      present: actor.name,
    },
  };
}

/** Begins the minutes of a box. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const values = Object.fromEntries(
    [...(await request.formData())].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
  const units = await entryUnits(db, actor, localDateOf(now));
  const unit =
    units.find(({ value }) => value === values.unit) ?? (units.length === 1 ? units[0] : undefined);
  const { box, errors } = readNewBox(values, { unit: unit?.value, since: unit?.since, now });
  if (!box) return data({ reply: { values, errors, formErrors: [] } }, { status: 422 });
  const id = await openBox(db, actor.staffId, box, now);
  return redirect(paths.staff.box(id), 303);
}

export default function BoxesPage() {
  const { units, sessions, known } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, known);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead="Mở hộp có nhiều người chứng kiến. Từng phiếu được nhập liền nhau, vào sổ ngay; cuối cùng in biên bản để ký.">
        Mở hộp thư góp ý
      </PageTitle>
      <PostForm compact>
        <div className="entry-row">
          {units.length > 1 ? (
            <Select label="Đơn vị" required options={units} {...field("unit")} />
          ) : (
            <input type="hidden" name="unit" value={units[0]?.value} />
          )}
          <TextField label="Hộp thư đặt tại" required startHere {...field("place")} />
          <DateField label="Ngày mở hộp" required {...field("openedDate")} />
          <TimeField label="Giờ mở hộp" required {...field("openedTime")} />
        </div>
        <TextArea
          label="Thành phần tham gia"
          hint="Mỗi người một dòng: họ tên, chức vụ."
          required
          rows={3}
          {...field("present")}
        />
        <TextField label="Ghi nhận khác (niêm phong, tình trạng hộp)" hideOptional {...field("note")} />
        <Actions>
          <Button>Bắt đầu nhập phiếu</Button>
        </Actions>
      </PostForm>
      <h2>Biên bản đã lập</h2>
      <DataTable
        caption="Biên bản mở hộp thư góp ý"
        columns={[
          {
            key: "no",
            header: "Biên bản",
            rowHeader: true,
            cell: ({ id, no, year }) => (
              <a href={paths.staff.box(id)}>
                Số {no}/{year}
              </a>
            ),
          },
          { key: "place", header: "Hộp thư đặt tại", cell: ({ place }) => place },
          { key: "at", header: "Mở lúc", cell: ({ openedAt }) => formatDateTime(openedAt) },
          {
            key: "slips",
            header: "Số phiếu",
            numeric: true,
            cell: ({ _count }) => formatCount(_count.slips),
          },
          {
            key: "state",
            header: "Tình trạng",
            cell: ({ closedAt }) => (closedAt ? "Đã khóa" : "Đang nhập"),
          },
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
        empty={<p>Chưa có biên bản nào. Điền phần trên khi mở hộp.</p>}
      />
    </>
  );
}
