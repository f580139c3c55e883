import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FormReply } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

type Sender = { name: string | null; phone: string | null };
type Props = {
  code: string;
  receivedOn: LocalDate;
  contact: { email: boolean; phone: boolean };
  /** Why no secret can be given. */
  refusal: string | null;
  /** Once opened: whom to call back. */
  sender: Sender | null;
  /** Once given; shown this one time. */
  secret: string | null;
  mailed: boolean;
  error: string | null;
};

/** Call back, then read out; or have it mailed. One thing to do at a time. */
export function SecretByPhone({ code, receivedOn, refusal, error, ...rest }: Props) {
  const errors = error ? [error] : [];
  const done = rest.mailed || rest.secret !== null;
  const ofCall: FormReply["errors"] = rest.sender ? { called: errors } : {};
  const reply = { values: {}, errors: ofCall, formErrors: rest.sender ? [] : errors };
  return (
    <>
      <PageTitle
        kicker={<span className="code">{code}</span>}
        lead={`Phản ánh, kiến nghị nhận ngày ${formatDate(receivedOn)}. Mã cũ còn dùng được cho đến khi mã mới được dùng lần đầu.`}
      >
        {done ? "Đã cấp mã bí mật mới" : "Cấp lại mã bí mật"}
      </PageTitle>
      <ErrorSummary reply={reply} />
      {refusal ? (
        <Notice tone="warning" title="Việc này hiện không làm được">
          <p>{refusal}</p>
        </Notice>
      ) : (
        <Step {...rest} calledErrors={rest.sender ? errors : []} />
      )}
      <Actions>
        <ButtonLink href={paths.staff.callersSecret()} variant="secondary">
          Người gọi khác
        </ButtonLink>
      </Actions>
    </>
  );
}

type StepProps = Pick<Props, "contact" | "sender" | "secret" | "mailed"> & { calledErrors: string[] };

function Step({ contact, sender, secret, mailed, calledErrors }: StepProps) {
  if (mailed) return <Notice tone="success" title="Mã mới được gửi đến thư điện tử của người gửi" announce />;
  if (secret)
    return (
      <>
        <Whom sender={sender} />
        <Notice tone="success" title="Mã chỉ hiện một lần" announce>
          <p className="big-code code">{secret}</p>
          <p>Đọc chậm từng ký tự rồi nghe người gửi đọc lại. Lần cấp này đã ghi vào lịch sử.</p>
        </Notice>
      </>
    );
  if (contact.email)
    return (
      <PostForm>
        <input type="hidden" name="intent" value="give" />
        <p>Người gửi có ghi thư điện tử: mã mới chỉ gửi vào đó, không đọc qua điện thoại.</p>
        <Button>Gửi mã mới vào thư điện tử đã lưu</Button>
      </PostForm>
    );
  if (!contact.phone)
    return (
      <Notice tone="warning" title="Không có số để gọi lại">
        <p>
          Người gửi không ghi số điện thoại và thư điện tử. Mời người gửi đến đơn vị đã tiếp nhận, hoặc báo
          đầu mối của tỉnh.
        </p>
      </Notice>
    );
  if (!sender)
    return (
      <PostForm>
        <input type="hidden" name="intent" value="open" />
        <p>Không đọc mã cho số đang gọi đến: gọi lại số đã ghi khi gửi. Lần mở số này được ghi lại.</p>
        <Button>Mở số để gọi lại</Button>
      </PostForm>
    );
  return (
    <>
      <Whom sender={sender} />
      <PostForm>
        <input type="hidden" name="intent" value="give" />
        <CheckboxField
          name="called"
          label="Tôi đã gọi lại số này, người nghe nói đúng tên đã ghi và nhận là người gửi"
          errors={calledErrors}
        />
        <Button>Cấp mã mới</Button>
      </PostForm>
    </>
  );
}

const Whom = ({ sender }: { sender: Sender | null }) => (
  <SummaryList
    rows={[
      { label: "Gọi lại số", value: sender?.phone ?? "(không có)" },
      { label: "Tên đã ghi", value: sender?.name ?? "(không có)" },
    ]}
  />
);
