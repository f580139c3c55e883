import type { ReactNode } from "react";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Props = { person: { name: string; disabledAt: Date | null }; reply: FormReply | null };

/** Acts that end somebody's work at once: each asks to be confirmed. */
export function Dangers({ person, reply }: Props) {
  const field = fieldsOf(reply);
  return (
    <>
      {person.disabledAt ? (
        <Act title="Kích hoạt lại" intent="enable" button="Kích hoạt tài khoản" variant="secondary">
          <p>{person.name} đăng nhập lại được bằng mật khẩu cũ, với các vai trò ghi ở trên.</p>
        </Act>
      ) : (
        <>
          <Act title="Cấp lại mật khẩu" intent="reset" button="Cấp mật khẩu một lần" variant="secondary">
            <p>Mật khẩu cũ hết hiệu lực và mọi phiên đăng nhập của người này kết thúc ngay.</p>
            <CheckboxField
              {...field("confirmReset")}
              label="Tôi đã xác minh người yêu cầu đúng là chủ tài khoản"
            />
          </Act>
          <Act title="Vô hiệu hóa" intent="disable" button="Vô hiệu hóa tài khoản" variant="danger">
            <p>
              Người này không đăng nhập được nữa và bị đưa ra ngay lập tức. Những việc đã làm vẫn ghi tên họ.
              Kích hoạt lại được sau này.
            </p>
            <CheckboxField {...field("confirmDisable")} label={`Vô hiệu hóa tài khoản của ${person.name}`} />
          </Act>
        </>
      )}
    </>
  );
}

type ActProps = {
  title: string;
  intent: "enable" | "reset" | "disable";
  button: string;
  variant: "secondary" | "danger";
  children: ReactNode;
};

function Act({ title, intent, button, variant, children }: ActProps) {
  return (
    <Card title={title}>
      <PostForm>
        {children}
        <Actions>
          <Button name="intent" value={intent} variant={variant}>
            {button}
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
