import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

/** One more field at the end of the list. */
export function AddFieldForm({ reply }: { reply: FormReply | null }) {
  const field = fieldsOf(reply);
  return (
    <Card title="Thêm lĩnh vực">
      <PostForm compact>
        <TextField {...field("newName")} label="Tên lĩnh vực" required width={30} />
        <TextField
          {...field("newCode")}
          label="Mã"
          hint="Để trống thì lấy tên không dấu. Mã không đổi được về sau."
          width={30}
          spellCheck={false}
        />
        <Actions>
          <Button name="intent" value="add" variant="secondary">
            Thêm lĩnh vực
          </Button>
        </Actions>
      </PostForm>
    </Card>
  );
}
