import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { answerOf, letterOf, lettersOf, saveLetter } from "~/features/replies/letter.server";
import { SAME_NUMBER } from "~/features/workflow/document-number";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { DateField, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { InsistField } from "~/ui/insist-field";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:act" };
export const meta = pageMeta("Công văn trả lời");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const [letter, letters] = await Promise.all([letterOf(db, item, answerOf(request)), lettersOf(db, item)]);
  if (!letter) throw new Response("Phản ánh chưa được trả lời nên chưa có công văn.", { status: 404 });
  const { texts, signedOn, signature, signer, code, title, eventSeq } = letter;
  return { texts, signedOn, signature, signer, code, title, eventSeq, letters };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const which = answerOf(request);
  const answer = await saveLetter(db, actor, item, which, await request.formData(), new Date());
  return answer
    ? data(answer, { status: answer.status })
    : redirect(paths.staff.replyLetter(item.referenceCode, which ?? undefined), 303);
}

export default function LetterPage() {
  const { texts, signedOn, signature, signer, code, title, eventSeq, letters } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  const field = fieldsOf(reply, { ...texts, signedOn });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(code)}>
            <span className="code">{code}</span> · {title}
          </a>
        }
        lead="Văn bản gửi người phản ánh, thể thức theo Nghị định 30/2020/NĐ-CP. Nội dung lấy từ câu trả lời đã duyệt."
      >
        Công văn trả lời
      </PageTitle>
      {letters.length > 1 ? (
        <nav aria-label="Công văn của từng lần trả lời">
          <ul className="bullets">
            {letters.map(({ eventSeq: seq, number, on }, i) => (
              <li key={seq}>
                <a
                  href={paths.staff.replyLetter(code, seq)}
                  aria-current={seq === eventSeq ? "page" : undefined}
                >
                  Trả lời lần {i + 1}
                </a>
                : {number ? `số ${number}` : "chưa có số"}, ngày {formatDate(on)}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <p>Ký: {[...signature, signer].filter(Boolean).join(" / ")}</p>
      <PostForm>
        <TextField {...field("superior")} label="Cơ quan chủ quản" hint="Dòng trên tên cơ quan, nếu có" />
        <TextField {...field("issuer")} label="Cơ quan ban hành" required />
        <TextField
          {...field("documentNo")}
          label="Số"
          hint="Do văn thư cấp; để trống thì in dấu chấm"
          width={10}
        />
        <TextField {...field("symbol")} label="Ký hiệu" hint="Ví dụ: UBND-VP, SNNMT-VP" width={20} />
        <InsistField {...SAME_NUMBER} reply={reply} />
        <TextField {...field("place")} label="Địa danh" width={30} required />
        <DateField {...field("signedOn")} label="Ngày ký" />
        <TextArea {...field("recipients")} label="Nơi nhận" hint="Mỗi dòng một nơi" rows={4} />
        <Actions>
          <Button>Lưu</Button>
        </Actions>
      </PostForm>
      <form method="post" action={paths.staff.replyLetterFile(code, eventSeq)} className="form">
        <p className="meta">Công văn ghi tên, địa chỉ người gửi. Mỗi lần tải được ghi lại.</p>
        <Actions>
          <Button variant="secondary">Tải công văn DOCX</Button>
        </Actions>
      </form>
    </>
  );
}
