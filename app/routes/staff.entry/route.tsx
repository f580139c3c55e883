import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { readSessionToken } from "~/features/access/session-cookie.server";
import { readArrival } from "~/features/intake/channel-fields";
import { checkFiles, filesFrom } from "~/features/intake/check-file.server";
import { matterChoices, unknownCodes } from "~/features/intake/choices.server";
import { enterOnBehalf } from "~/features/intake/enter-on-behalf.server";
import { ENTRY_CHANNELS, isEntryChannel } from "~/features/intake/entry-channels";
import { dropEntryDraft, entryDraft, saveEntryDraft } from "~/features/intake/entry-draft.server";
import { entryUnits } from "~/features/intake/entry-units.server";
import { onBehalfSchema } from "~/features/intake/on-behalf.schema";
import { readSolved } from "~/features/intake/on-the-spot";
import {
  drawPostingKey,
  notePosting,
  POSTING,
  PostedMeanwhile,
  postedBefore,
  postingOf,
} from "~/features/intake/posting.server";
import { loadSettings } from "~/features/reference/settings.server";
import { NationalCodeTaken, nationalCodeProblem } from "~/features/workflow/national-code.server";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { whileAway } from "~/platform/while-away.server";
import { formatInstant, localDateOf } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import { formatDateTime } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { oneValue, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { EntryForm } from "./entry-form";
import { savedCookie, savedEntry } from "./saved-entry.server";
import { Slip } from "./slip";
import { startingValues } from "./starting-values";

export const handle = { access: "entry:create" };
export const meta = pageMeta("Nhập hộ");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const saved = query.get("saved");
  const [units, choices, channels, settings, draft] = await Promise.all([
    entryUnits(db, actor, localDateOf(now)),
    matterChoices(db, localDateOf(now)),
    db.channel.findMany({
      where: { active: true, code: { in: [...ENTRY_CHANNELS] } },
      orderBy: { position: "asc" },
    }),
    loadSettings(db),
    entryDraft(db, actor.staffId, now),
  ]);
  return {
    saved: saved ? await savedEntry(request, saved, actor) : null,
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
      ...startingValues({ hotline: settings.hotline, mailbox: settings.email, writer: actor.name }),
      ...draft?.answers,
    } as Record<string, string | string[] | null>,
    draftOf: draft ? formatDateTime(draft.updatedAt) : null,
    posting: drawPostingKey(),
    // Another person at this machine, and a newer draft, have other keys: what lies under the old ones is dropped.
    keep: `${actor.staffId}.entry.${draft?.updatedAt.getTime() ?? 0}`,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const now = new Date();
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "discard") {
    await dropEntryDraft(db, actor.staffId);
    return redirect(paths.staff.entry(), 303);
  }
  if (intent === "draft") {
    const values = answersOf(form);
    const kept = await saveEntryDraft(db, actor.staffId, values, now);
    if (kept.ok) return redirect(withQuery(paths.staff.entry(), { draft: "saved" }), 303);
    const formErrors = ["Phiếu dài quá nên chưa lưu nháp. Rút gọn rồi lưu lại."];
    return data({ reply: { values, errors: kept.errors, formErrors } }, { status: 422 });
  }
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const units = await entryUnits(db, actor, localDateOf(now));
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
  const channel = typed("channel");
  // Without a day of arrival that holds, its own field says so; nothing is dated later than today in any case.
  const today = localDateOf(now);
  const typedDay = readDate(typed("receivedDate"));
  const receivedOn = typedDay && typedDay < today ? typedDay : today;
  const arrival = isEntryChannel(channel)
    ? readArrival(channel, typed, receivedOn)
    : { details: {}, errors: {} };
  const kind = submission.status === "success" ? submission.value.kind : undefined;
  const spot = readSolved(typed, kind, channel);
  Object.assign(fieldErrors, arrival.errors, spot.errors);
  if (submission.status === "success") {
    const { field, procedure } = submission.value;
    const chosen = { field: field || null, procedure: procedure || null, unit: null };
    Object.assign(fieldErrors, unknownCodes(chosen, await matterChoices(db, localDateOf(now))));
    const { nationalCode } = submission.value;
    const taken = nationalCode ? await nationalCodeProblem(db, actor, nationalCode) : null;
    if (taken && !(await postedBefore(db, postingOf(form, files, actor.staffId), "")))
      fieldErrors.nationalCode = [taken];
  }
  if (submission.status !== "success" || !unit || Object.keys(fieldErrors).length > 0)
    return data({ reply: replyOf(submission, { fieldErrors }) }, { status: 422 });
  const entry = submission.value;
  const posting = postingOf(form, files, actor.staffId);
  const session = readSessionToken(request) ?? "";
  const slipOf = (code: string, secret: string | null) =>
    redirect(
      savedPath(code, entry.channel),
      secret ? { status: 303, headers: { "Set-Cookie": savedCookie(request, { code, secret }) } } : 303,
    );
  const second = async () => {
    const before = await postedBefore(db, posting, session);
    if (!before) return null;
    if (before.same) return slipOf(before.code, before.secret);
    const reply = replyOf(submission, { formErrors: [otherContent(before.code)] });
    return data({ reply }, { status: 409 });
  };
  const before = await second();
  if (before) return before;
  const { role, value: receivingUnit } = unit;
  try {
    const { referenceCode, secret } = await enterOnBehalf(
      db,
      {
        entry,
        files,
        receivingUnit,
        details: arrival.details,
        solved: spot.solved,
        enteredBy: {
          submitter: false,
          roles: actor.roles,
          staffId: actor.staffId,
          unit: receivingUnit,
          role,
        },
      },
      now,
      async (tx, { id, referenceCode: code, secret: drawn }) => {
        await notePosting(tx, posting, { id, code, secret: drawn }, session, now);
        await dropEntryDraft(tx, actor.staffId);
      },
    );
    return slipOf(referenceCode, secret);
  } catch (error) {
    const meanwhile = error instanceof PostedMeanwhile || error instanceof NationalCodeTaken;
    const first = meanwhile ? await second() : null;
    if (first) return first;
    if (!(error instanceof NationalCodeTaken))
      return data({ reply: replyOf(submission, { formErrors: [whileAway(error)] }) }, { status: 503 });
    const taken = (await nationalCodeProblem(db, actor, error.message)) ?? "";
    return data({ reply: replyOf(submission, { fieldErrors: { nationalCode: [taken] } }) }, { status: 422 });
  }
}

const otherContent = (code: string): string =>
  `Phiếu trên trang này đã lưu thành phản ánh ${code}, với nội dung khác nội dung đang có ở dưới. Nội dung dưới đây chưa được lưu. Nếu là phản ánh khác, bấm “Lưu và vào sổ” lần nữa; nếu muốn sửa ${code}, mở phản ánh đó và dùng “Đính chính”.`;

/** What a draft keeps: every text of the form. Files cannot be put back into a form. */
function answersOf(form: FormData): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (name !== "intent" && name !== POSTING && texts.length > 0)
      answers[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return answers;
}

const savedPath = (saved: string, channel: string): string =>
  withQuery(paths.staff.entry(), { saved, channel });

export default function EntryPage() {
  const { saved, units, draftOf, ...lists } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  if (saved && !reply)
    return (
      <Slip
        saved={saved}
        nextHref={withQuery(paths.staff.entry(), { channel: oneValue(lists.known.channel ?? undefined) })}
      />
    );
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
        <>
          <p>
            <a href={paths.staff.boxes()}>Mở hộp thư góp ý</a>: nhiều phiếu liền nhau, có biên bản.
          </p>
          {draftOf && !reply ? <DraftNotice savedAt={draftOf} /> : null}
          <EntryForm units={units} reply={reply} {...lists} />
        </>
      )}
    </>
  );
}

function DraftNotice({ savedAt }: { savedAt: string }) {
  return (
    <Notice tone="info" title={`Phiếu nháp lưu lúc ${savedAt}`}>
      <p>Chỉ bạn thấy phiếu này. Tệp kèm theo không giữ trong nháp, hãy chọn lại trước khi lưu vào sổ.</p>
      <PostForm compact>
        <Button variant="plain" name="intent" value="discard">
          Bỏ phiếu nháp
        </Button>
      </PostForm>
    </Notice>
  );
}
