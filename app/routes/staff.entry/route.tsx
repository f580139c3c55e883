import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { checkFiles, filesFrom } from "~/features/intake/check-file.server";
import { matterChoices, unknownCodes } from "~/features/intake/choices.server";
import { enterOnBehalf } from "~/features/intake/enter-on-behalf.server";
import { ENTRY_CHANNELS, onBehalfSchema } from "~/features/intake/on-behalf.schema";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { formatInstant, localDateOf } from "~/shared/local-date";
import { replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { EntryForm } from "./entry-form";
import { entryUnits } from "./entry-units.server";
import { sameEntry, savedCookie, savedEntry } from "./saved-entry.server";
import { Slip } from "./slip";

export const handle = { access: "entry:create" };
export const meta = pageMeta("Nhập hộ");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const saved = query.get("saved");
  const [units, choices, channels] = [
    await entryUnits(actor, localDateOf(now)),
    await matterChoices(db, localDateOf(now)),
    await db.channel.findMany({
      where: { active: true, code: { in: [...ENTRY_CHANNELS] } },
      orderBy: { position: "asc" },
    }),
  ];
  return {
    saved: saved ? await savedEntry(request, saved, actor.staffId) : null,
    units: units.map(({ value, label }) => ({ value, label })),
    channels: channels.map(({ code, name }) => ({ value: code, label: name })),
    fields: choices.fields,
    procedures: choices.procedures,
    // Whoever enters a heap of letters keeps the channel from one to the next.
    known: {
      channel: query.get("channel") ?? "phone",
      receivedDate: localDateOf(now),
      receivedTime: formatInstant(now).slice(11, 16),
      senderType: "PERSON",
      form: "PHAN_ANH",
      unit: units[0]?.value ?? null,
    },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const form = await request.formData();
  const units = await entryUnits(actor, localDateOf(now));
  const unit =
    units.find(({ value }) => value === form.get("unit")) ?? (units.length === 1 ? units[0] : undefined);
  const submission = parseWithZod(form, {
    schema: onBehalfSchema({ now, unitSince: unit?.since ?? localDateOf(now) }),
    // The schema reads the texts of a form as they come, "" included.
    disableAutoCoercion: true,
  });
  const { files, problems } = await checkFiles(filesFrom(form, "files"));
  const fieldErrors: Record<string, string[]> = {
    ...(problems.length > 0 ? { files: [...problems, "Hãy chọn lại các tệp."] } : {}),
    ...(unit ? {} : { unit: ["Chọn đơn vị tiếp nhận."] }),
  };
  if (submission.status === "success") {
    const { field, procedure } = submission.value;
    const chosen = { field: field || null, procedure: procedure || null, unit: null };
    Object.assign(fieldErrors, unknownCodes(chosen, await matterChoices(db, localDateOf(now))));
  }
  if (submission.status !== "success" || !unit || Object.keys(fieldErrors).length > 0)
    return data({ reply: replyOf(submission, { fieldErrors }) }, { status: 422 });
  const entry = submission.value;
  const before = await sameEntry(actor.staffId, entry, now);
  if (before) return redirect(savedPath(before, entry.channel), 303);
  const { role, value: receivingUnit } = unit;
  const receipt = await enterOnBehalf(
    db,
    {
      entry,
      files,
      receivingUnit,
      enteredBy: { submitter: false, roles: actor.roles, staffId: actor.staffId, unit: receivingUnit, role },
    },
    now,
  );
  return redirect(savedPath(receipt.referenceCode, entry.channel), {
    status: 303,
    headers: { "Set-Cookie": savedCookie(request, { code: receipt.referenceCode, secret: receipt.secret }) },
  });
}

const savedPath = (saved: string, channel: string): string =>
  withQuery(paths.staff.entry(), { saved, channel });

export default function EntryPage() {
  const { saved, units, ...lists } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  if (saved && !reply)
    return <Slip saved={saved} nextHref={withQuery(paths.staff.entry(), { channel: lists.known.channel })} />;
  return (
    <>
      <PageTitle lead="Cho người gọi điện, đến quầy, gửi thư hoặc bỏ phiếu vào hộp thư góp ý. Ghi đúng lời người gửi.">
        Nhập hộ
      </PageTitle>
      {units.length === 0 ? (
        <Notice tone="warning" title="Đơn vị của bạn đã ngừng hoạt động">
          <p>Chỉ nhập được vào đơn vị đang hoạt động. Hãy nhờ quản trị chuyển tài khoản sang đơn vị mới.</p>
        </Notice>
      ) : (
        <EntryForm units={units} reply={reply} {...lists} />
      )}
    </>
  );
}
