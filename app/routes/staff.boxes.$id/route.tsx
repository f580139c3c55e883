import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { boxDoor } from "~/features/intake/box-door.server";
import { addSlip, BoxClosed, closeBox, slipPosted } from "~/features/intake/box-session.server";
import { isUnusable, namesOfPresent, peoplePresent } from "~/features/intake/boxes";
import { enterOnBehalf } from "~/features/intake/enter-on-behalf.server";
import { entryUnits } from "~/features/intake/entry-units.server";
import { onBehalfSchema } from "~/features/intake/on-behalf.schema";
import { drawPostingKey, PostedMeanwhile, postingOf } from "~/features/intake/posting.server";
import { letterPlace } from "~/features/reference/letter-place.server";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { localDateOf } from "~/shared/local-date";
import { tooLong } from "~/shared/too-long";
import { formatCount, formatDate, formatDateTime } from "~/shared/vi-format";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { PaperHead, PaperSignatures } from "./on-paper";
import { SLIP, SlipForm } from "./slip-form";
import { SlipTable } from "./slip-table";

export const handle = { access: "entry:create" };
export const meta = pageMeta<typeof loader>((box) => box && `Biên bản mở hộp thư số ${box.no}/${box.year}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const saved = new URL(request.url).searchParams.get("slip");
  const box = await boxDoor(db, actor, params.id);
  return {
    ...{ ...box, frame: await letterPlace(db), saved, posting: drawPostingKey() },
    // What is typed of a slip outlives a closed tab until the page after it says that it was taken in.
    posted: box.slips.find(({ no }) => String(no) === saved)?.postingKey ?? null,
    keep: `${actor.staffId}.box-${box.id}.slip`,
  };
}

/** One slip after the other, or the end of the minutes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "entry:create");
  const box = await boxDoor(db, actor, params.id);
  const now = new Date();
  const form = await request.formData();
  if (form.get("intent") === "close") {
    // The form of the next slip comes along: nobody locks away what they have just copied from one.
    const typed = ["title", "content", "proposal", "note"].some((name) =>
      cleanText(String(form.get(name) ?? "")),
    );
    if (typed && box.closedAt === null)
      return data({ reply: { values: textsOf(form), errors: {}, formErrors: [NOT_YET] } }, { status: 422 });
    await closeBox(db, box.id, now);
    return redirect(paths.staff.box(box.id), 303);
  }
  const posting = postingOf(form, [], actor.staffId);
  const next = (no: number) => redirect(withQuery(paths.staff.box(box.id), { slip: no }), 303);
  const second = async () => {
    const before = await slipPosted(db, box.id, posting);
    if (!before) return null;
    if (before.same) return next(before.no);
    const reply = { values: textsOf(form), errors: {}, formErrors: [otherContent(before.no)] };
    return data({ reply }, { status: 409 });
  };
  const before = await second();
  if (before) return before;
  try {
    return await enterSlip();
  } catch (error) {
    const first = error instanceof PostedMeanwhile ? await second() : null;
    if (first) return first;
    if (error instanceof BoxClosed)
      return data({ reply: { values: textsOf(form), errors: {}, formErrors: [CLOSED] } }, { status: 409 });
    throw error;
  }

  async function enterSlip() {
    if (form.get("usable") === "no") {
      const unusable = form.get("unusable");
      // What was copied from a slip is kept by nothing here: it must not be lost without a word.
      const copied = ["title", "content"].filter((name) => cleanText(String(form.get(name) ?? "")));
      if (copied.length > 0) {
        const errors = { unusable: [COPIED] };
        return data({ reply: { values: textsOf(form), errors, formErrors: [] } }, { status: 422 });
      }
      if (isUnusable(unusable)) {
        const note = cleanText(String(form.get("note") ?? "")) || null;
        const long = tooLong(note ?? "", 300);
        if (long)
          return data(
            { reply: { values: textsOf(form), errors: { note: [long] }, formErrors: [] } },
            { status: 422 },
          );
        return next(await db.$transaction((tx) => addSlip(tx, box.id, { unusable, note }, now, posting)));
      }
      const errors = { unusable: ["Chọn vì sao không sử dụng được"] };
      return data({ reply: { values: textsOf(form), errors, formErrors: [] } }, { status: 422 });
    }
    const unit = (await entryUnits(db, actor, localDateOf(now))).find(({ value }) => value === box.unit);
    if (!unit) throw new Response("Bạn không nhập được vào đơn vị này.", { status: 404 });
    form.set("channel", "suggestion_box");
    form.set("receivedDate", formatDate(localDateOf(box.openedAt)));
    form.set("receivedTime", formatDateTime(box.openedAt).slice(0, 5));
    const submission = parseWithZod(form, {
      schema: onBehalfSchema({ now, unitSince: unit.since }),
      disableAutoCoercion: true,
    });
    if (submission.status !== "success") return data({ reply: replyOf(submission) }, { status: 422 });
    let no = 0;
    const { role, value: receivingUnit } = unit;
    const enteredBy = {
      submitter: false,
      roles: actor.roles,
      staffId: actor.staffId,
      unit: receivingUnit,
      role,
    } as const;
    const details = { place: box.place, slipNo: String(box.slips.length + 1) };
    await enterOnBehalf(
      db,
      { entry: submission.value, files: [], receivingUnit, enteredBy, details },
      now,
      async (tx, { id }) => {
        no = await addSlip(tx, box.id, { feedbackId: id }, now, posting);
      },
    );
    return next(no);
  }
}

const COPIED =
  "Phần đã chép từ phiếu (tóm tắt, nội dung) sẽ không được lưu: chọn “Có” ở trên, hoặc chuyển ý cần giữ sang “Ghi thêm” rồi xóa phần đã chép.";
const CLOSED =
  "Biên bản vừa được khóa nên phiếu này chưa được ghi. Nội dung dưới đây vẫn còn: mở biên bản mới ở “Hộp thư góp ý” rồi chép sang.";

const NOT_YET =
  "Phiếu đang nhập chưa được ghi nên biên bản chưa khóa. Bấm “Ghi phiếu và sang phiếu tiếp”; hoặc xóa phần đã nhập rồi khóa.";

const otherContent = (no: number): string =>
  `Biểu mẫu này đã lưu thành phiếu số ${no}, với nội dung khác nội dung đang có ở dưới. Nội dung dưới đây chưa được lưu. Nếu là phiếu khác, bấm “Ghi phiếu và sang phiếu tiếp” lần nữa.`;

const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

export default function BoxPage() {
  const box = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const closed = box.closedAt !== null;
  const people = peoplePresent(box.present);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PaperHead frame={box.frame} unitName={box.unitName} no={box.no} openedAt={box.openedAt} />
      <PageTitle
        kicker={
          <>
            <a href={paths.staff.boxes()}>← Hộp thư góp ý</a> · {box.unitName}
          </>
        }
        lead={`Mở hộp tại ${box.place} lúc ${formatDateTime(box.openedAt)}. Trong hộp: ${formatCount(box.slips.length)} phiếu.`}
      >
        Biên bản mở hộp thư góp ý số {box.no}/{box.year}
      </PageTitle>
      {box.saved && !reply && !closed ? (
        <div data-posted={box.posted ?? undefined}>
          <Notice tone="success" title={`Đã ghi phiếu số ${box.saved}`}>
            <p>Nhập phiếu tiếp theo, hoặc khóa biên bản khi hết phiếu.</p>
          </Notice>
        </div>
      ) : null}
      {/* What was typed for minutes that somebody closed meanwhile stays to be copied. */}
      {closed && reply ? <ButtonLink href={paths.staff.boxes()}>Mở biên bản mới</ButtonLink> : null}
      {closed && !reply ? null : (
        <SlipForm no={box.slips.length + 1} posting={box.posting} keep={box.keep} reply={reply} />
      )}
      <h2>Thành phần tham gia</h2>
      <ul className="bullets">
        {people.map((person) => (
          <li key={person}>{person}</li>
        ))}
      </ul>
      {box.note ? <p>Ghi nhận khác: {box.note}</p> : null}
      <h2>Các phiếu</h2>
      <SlipTable slips={box.slips} />
      <PaperSignatures people={namesOfPresent(people)} writer={box.writer} />
      <Actions>
        <ButtonLink href={paths.staff.boxFile(box.id)} variant={closed ? "primary" : "secondary"}>
          Tải biên bản DOCX
        </ButtonLink>
        <PrintButton>In biên bản</PrintButton>
      </Actions>
      {closed ? (
        <p className="meta">Biên bản đã khóa lúc {formatDateTime(box.closedAt ?? box.openedAt)}.</p>
      ) : (
        <>
          <p className="meta">Khóa khi mọi người đã ký: sau đó không thêm phiếu được nữa.</p>
          <Button variant="secondary" name="intent" value="close" form={SLIP}>
            Khóa biên bản
          </Button>
        </>
      )}
    </>
  );
}
