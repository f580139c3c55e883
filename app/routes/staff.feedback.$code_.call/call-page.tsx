import { CALL_NOTE_LIMIT, CALL_RESULTS, CALL_WAYS } from "~/features/senders/call.schema";
import type { Sender } from "~/features/senders/sender.schema";
import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

type Props = {
  code: string;
  title: string;
  /** The latest call when the page was made, and the last message it speaks of. */
  seen: number;
  upTo: number;
  messages: readonly { id: number; subject: string; text: string }[];
  reply: FormReply | null;
  /** Once opened: whom to call. */
  sender: Pick<Sender, "name" | "phone" | "address"> | null;
};

const choicesOf = (words: Readonly<Record<string, { vi: string }>>) =>
  Object.entries(words).map(([value, { vi }]) => ({ value, label: vi }));

/** What to say, whom to call, and what came of it. */
export function CallPage({ code, title, seen, upTo, messages, reply, sender }: Props) {
  const field = fieldsOf(reply, { way: sender && !sender.phone ? "POST" : "PHONE", number: sender?.phone });
  return (
    <>
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(code)}>
            <span className="code">{code}</span> · {title}
          </a>
        }
      >
        Gọi cho người gửi
      </PageTitle>
      <ErrorSummary reply={reply} />
      <section aria-labelledby="tell">
        <h2 id="tell">Cần báo</h2>
        {messages.length === 0 ? <p>Không có thư nào chờ báo. Bạn vẫn có thể ghi lại một cuộc gọi.</p> : null}
        {messages.map(({ id, subject, text }) => (
          <details key={id} className="field">
            <summary>{subject}</summary>
            <p className="said">{plain(text)}</p>
          </details>
        ))}
      </section>
      {sender ? <Whom sender={sender} /> : <Opening />}
      <section aria-labelledby="record">
        <h2 id="record">Ghi lại</h2>
        <PostForm>
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="upTo" value={upTo} />
          <RadioGroup {...field("way")} label="Cách báo" required choices={choicesOf(CALL_WAYS)} />
          <TextField
            {...field("number")}
            label="Số đã gọi"
            hint="Khi gọi điện"
            type="tel"
            width={20}
            hideOptional
          />
          <RadioGroup {...field("result")} label="Kết quả" required choices={choicesOf(CALL_RESULTS)} />
          <TextArea
            {...field("note")}
            label="Đã nói gì"
            hint="Không ghi tên, số điện thoại: ai xem phản ánh này cũng đọc được."
            required
            rows={4}
            limit={CALL_NOTE_LIMIT}
            keep={`${code}-call`}
          />
          <Actions>
            <Button>Ghi lại</Button>
            <a href={paths.staff.calls()}>Về danh sách cần gọi</a>
          </Actions>
        </PostForm>
      </section>
    </>
  );
}

function Opening() {
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">Người cần gọi</h2>
      <PostForm>
        <p className="meta">Tên và số điện thoại chỉ mở khi cần. Mỗi lần xem được ghi lại.</p>
        <Button variant="secondary" name="intent" value="open">
          Xem tên và số điện thoại
        </Button>
      </PostForm>
    </section>
  );
}

function Whom({ sender }: { sender: NonNullable<Props["sender"]> }) {
  const row = (label: string, value: string | null) => ({ label, value: value ?? "(không có)" });
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">Người cần gọi</h2>
      <SummaryList
        rows={[
          row("Họ tên, tên tổ chức", sender.name),
          row("Điện thoại", sender.phone),
          row("Địa chỉ", sender.address),
        ]}
      />
    </section>
  );
}

/** A mail's text without its rulers. */
const plain = (text: string): string => text.replace(/\n{3,}/g, "\n\n").replace(/^-{5,}$/gm, "");
