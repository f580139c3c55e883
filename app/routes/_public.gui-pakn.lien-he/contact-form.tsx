import { ANSWER_WAYS } from "~/features/intake/contact.schema";
import { paths } from "~/paths";
import { SENDER_TYPE } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, RadioGroup, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FieldState } from "~/ui/form-values";

const TYPES = Object.entries(SENDER_TYPE).map(([value, { vi }]) => ({ value, label: vi }));
const WAYS = Object.entries(ANSWER_WAYS).map(([value, { vi, hint }]) => ({ value, label: vi, hint }));

/** The third step; foreigners and organisations are welcome, identity numbers are not. */
export function ContactForm({ stamp, field }: { stamp: string; field: (name: string) => FieldState }) {
  return (
    <PostForm action={paths.sendContact()}>
      <input type="hidden" name="page" value={stamp} autoComplete="off" />
      <RadioGroup
        label="Bạn gửi với tư cách"
        hint="Người nước ngoài và người Việt Nam ở nước ngoài cũng gửi được."
        required
        inline
        choices={TYPES}
        {...field("senderType")}
      />
      <TextField label="Họ và tên, hoặc tên tổ chức" required autoComplete="name" {...field("name")} />
      <TextField
        label="Địa chỉ"
        hint="Số nhà hoặc thôn, xã/phường, tỉnh."
        required
        autoComplete="street-address"
        {...field("address")}
      />
      <RadioGroup
        label="Bạn muốn nhận trả lời bằng cách nào?"
        required
        choices={WAYS}
        {...field("answerBy")}
      />
      <TextField
        label="Thư điện tử"
        hint="Biên nhận và trả lời sẽ được gửi vào đây. Cần có nếu bạn chọn nhận qua thư điện tử."
        type="email"
        inputMode="email"
        autoComplete="email"
        width={30}
        {...field("email")}
      />
      <TextField
        label="Điện thoại"
        hint="Cần có nếu bạn chọn nhận qua điện thoại. Ví dụ: 0912 345 678."
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width={20}
        {...field("phone")}
      />
      <PrivacySummary />
      <CheckboxField
        label="Tôi đã đọc và đồng ý cho dùng thông tin của tôi vào việc xử lý phản ánh, kiến nghị này."
        required
        {...field("consent")}
      />
      <Actions>
        <Button>Tiếp tục</Button>
        <Button variant="secondary" name="go" value="back">
          Quay lại
        </Button>
      </Actions>
    </PostForm>
  );
}

function PrivacySummary() {
  return (
    <Card title="Thông tin của bạn được dùng thế nào">
      <ul className="bullets">
        <li>Chúng tôi lưu: họ tên, địa chỉ, điện thoại, thư điện tử và nội dung bạn gửi.</li>
        <li>Chỉ dùng để xử lý, hỏi thêm và trả lời bạn. Mỗi lần cán bộ xem tên bạn đều được ghi lại.</li>
        <li>Câu trả lời được công khai ở bản riêng đã bỏ thông tin cá nhân.</li>
        <li>Bạn có quyền xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc khiếu nại.</li>
      </ul>
      <p>
        <a href={paths.privacy()}>Đọc đầy đủ thông báo về quyền riêng tư</a>
      </p>
    </Card>
  );
}
