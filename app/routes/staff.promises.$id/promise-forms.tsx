import { Actions, Button } from "~/ui/button";
import { DateField, Select, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Kind = "KEPT" | "MOVED" | "HANDED" | "DROPPED";
type Choice = { value: string; label: string };

const WORDS: Record<Kind, { title: string; note: string; day?: string; button: string }> = {
  KEPT: {
    title: "Ghi đã thực hiện",
    note: "Đã làm gì, ở đâu xem được",
    day: "Thực hiện ngày",
    button: "Ghi đã thực hiện",
  },
  MOVED: { title: "Đổi thời hạn", note: "Vì sao cần thêm thời gian", day: "Hạn mới", button: "Đổi thời hạn" },
  HANDED: { title: "Giao người khác", note: "Vì sao", button: "Giao" },
  DROPPED: {
    title: "Không thực hiện nữa",
    note: "Vì sao; câu này được công khai",
    button: "Ghi không thực hiện nữa",
  },
};

/** What can be done about a promise now, one form each; only the form that came back keeps what was typed. */
export function PromiseForms({
  may,
  people,
  reply,
}: {
  may: readonly Kind[];
  people: readonly Choice[];
  reply: FormReply | null;
}) {
  return (
    <>
      {may.map((kind) => {
        const mine = reply?.values.kind === kind ? reply : null;
        const field = fieldsOf(mine);
        const { title, note, day, button } = WORDS[kind];
        return (
          <details key={kind} className="field" open={mine !== null || (kind === "KEPT" && reply === null)}>
            <summary>{title}</summary>
            <PostForm>
              <input type="hidden" name="kind" value={kind} />
              {day ? <DateField {...field(`${kind}.day`)} label={day} required /> : null}
              {kind === "HANDED" ? (
                <Select
                  {...field(`${kind}.ownerId`)}
                  label="Người chịu trách nhiệm mới"
                  options={people}
                  placeholder="Chọn người"
                  required
                />
              ) : null}
              <TextArea {...field(`${kind}.note`)} label={note} rows={3} limit={2000} required />
              <Actions>
                <Button variant={kind === "KEPT" ? "primary" : kind === "DROPPED" ? "danger" : "secondary"}>
                  {button}
                </Button>
              </Actions>
            </PostForm>
          </details>
        );
      })}
    </>
  );
}
