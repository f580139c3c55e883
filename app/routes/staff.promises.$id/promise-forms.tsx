import { LookedField } from "~/features/publication/doubts";
import { CHECKED_LABEL } from "~/features/publication/looked";
import { Actions, Button } from "~/ui/button";
import { CheckboxField, DateField, Select, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";

type Kind = "KEPT" | "MOVED" | "HANDED" | "DROPPED" | "UNDONE";
type Choice = { value: string; label: string };

type Words = { title: string; note: string; day?: string; button: string; readByAll?: boolean };

const WORDS: Record<Kind, Words> = {
  KEPT: {
    title: "Ghi đã thực hiện",
    note: "Đã làm gì, ở đâu xem được",
    day: "Thực hiện ngày",
    button: "Ghi đã thực hiện",
    readByAll: true,
  },
  MOVED: {
    title: "Đổi thời hạn",
    note: "Vì sao cần thêm thời gian",
    day: "Hạn mới",
    button: "Đổi thời hạn",
    readByAll: true,
  },
  HANDED: { title: "Giao người khác", note: "Vì sao", button: "Giao" },
  DROPPED: {
    title: "Không thực hiện nữa",
    note: "Vì sao không thực hiện nữa",
    button: "Ghi không thực hiện nữa",
    readByAll: true,
  },
  UNDONE: {
    title: "Ghi nhầm kết quả, mở lại cam kết",
    note: "Đã ghi nhầm điều gì",
    button: "Mở lại cam kết",
  },
};

const READ_BY_ALL = "Ai cũng đọc được đúng câu này dưới câu trả lời công khai, và người gửi cũng đọc.";

/** What can be done about a promise now, one form each; only the form that came back keeps what was typed. */
export function PromiseForms({
  may,
  people,
  reply,
  places,
  seen,
}: {
  /** How many steps the promise has taken: what is posted is meant for this state. */
  seen: number;
  may: readonly Kind[];
  people: readonly Choice[];
  reply: FormReply | null;
  /** What the machine still sees in the words of the form that came back. */
  places: readonly string[];
}) {
  return (
    <>
      {may.map((kind) => {
        const mine = reply?.values.kind === kind ? reply : null;
        const field = fieldsOf(mine);
        const { title, note, day, button, readByAll } = WORDS[kind];
        return (
          <details key={kind} className="field" open={mine !== null || (kind === "KEPT" && reply === null)}>
            <summary>{title}</summary>
            <PostForm>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="version" value={seen} />
              {day ? <DateField {...field(`${kind}.day`)} label={day} required /> : null}
              {mine?.errors["MOVED.far"] ? (
                <CheckboxField
                  {...field("MOVED.far")}
                  label="Hạn này đúng, người gửi phải chờ hơn hai năm"
                  required
                />
              ) : null}
              {kind === "HANDED" ? (
                <Select
                  {...field(`${kind}.ownerId`)}
                  label="Người chịu trách nhiệm mới"
                  options={people}
                  placeholder="Chọn người"
                  required
                />
              ) : null}
              <TextArea
                {...field(`${kind}.note`)}
                label={note}
                hint={readByAll ? READ_BY_ALL : undefined}
                rows={3}
                limit={2000}
                required
              />
              {readByAll ? (
                <CheckboxField {...field(`${kind}.checked`)} label={CHECKED_LABEL} required />
              ) : null}
              {mine && readByAll ? <LookedField reply={mine} places={places} /> : null}
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
