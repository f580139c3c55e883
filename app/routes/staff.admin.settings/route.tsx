import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { readSettings, saveSettings } from "~/features/reference/admin-settings.server";
import { SettingsSchema } from "~/features/reference/settings";
import { unitOptions } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { ErrorSummary } from "~/ui/error-summary";
import { replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SettingsForm } from "./settings-form";

export const handle = { access: "admin:settings" };
export const meta = pageMeta("Thiết lập");

/** An emptied field is an empty text here, not a missing one (as conform would make it) that falls back to its default. */
const formSchema = z.preprocess(
  (sent: Record<string, unknown>) => ({
    ...sent,
    ...Object.fromEntries(Object.keys(SettingsSchema.shape).map((key) => [key, sent[key] ?? ""])),
  }),
  SettingsSchema.extend({
    seen: z.string({ error: "Biểu mẫu này không còn dùng được. Hãy tải lại trang." }),
  }),
);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:settings");
  const units = await unitOptions(db, localDateOf(new Date()));
  return { ...(await readSettings(db)), units, saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: ActionFunctionArgs) {
  const { staffId: by } = await requireStaff(request, "admin:settings");
  const submission = parseWithZod(await request.formData(), {
    schema: formSchema,
    disableAutoCoercion: true,
  });
  if (submission.status !== "success") return data({ reply: replyOf(submission) }, 422);
  const { seen, ...settings } = submission.value;
  const saved = await saveSettings(db, { settings, seen, by }, new Date());
  if (saved.ok) throw redirect(`${paths.staff.settings()}?saved`, 303);
  const extras =
    saved.reason === "UNKNOWN_UNIT"
      ? { fieldErrors: { focalUnit: ["Chọn một đơn vị đang hoạt động"] } }
      : { formErrors: [await whoWasFirst(db, { subject: "setting:", beginning: true }, "thiết lập")] };
  return data({ reply: replyOf(submission, extras) }, saved.reason === "UNKNOWN_UNIT" ? 422 : 409);
}

export default function SettingsPage() {
  const { settings, version, units, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? (
        <Notice tone="success" title="Đã lưu thiết lập" announce>
          <p>Các trang công khai đổi theo trong vài giây.</p>
        </Notice>
      ) : null}
      <PageTitle lead="Tên gọi, nơi tiếp nhận và lời hướng dẫn hiện trên các trang công khai, thư và biểu.">
        Thiết lập của tỉnh
      </PageTitle>
      <SettingsForm settings={settings} version={version} units={units} reply={reply} />
    </>
  );
}
