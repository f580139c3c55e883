import { BULK } from "~/features/nudges/bulk";
import type { BulkLine, BulkView } from "~/features/nudges/bulk-view.queries.server";
import { paths } from "~/paths";
import { STATUS } from "~/shared/glossary";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Checkboxes, Select, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { PromisePreview } from "./promises";

/** What would happen to each item, what cannot and why; nothing has happened yet. `note`: as typed in a form not taken. */
export function Preview({ view, note }: { view: BulkView; note: string | null }) {
  const { kind, intent, lines, promises } = view;
  const possible = lines.filter(({ refusal }) => refusal === null);
  const blocked = lines.filter(({ refusal }) => refusal !== null);
  const movable = promises.filter(({ refusal }) => refusal === null);
  const doable = possible.length + movable.length > 0;
  const also = promises.length > 0 ? ` và ${formatCount(promises.length)} cam kết` : "";
  const aimed =
    kind === "PUBLISH" || (kind === "ASSIGN" ? intent.unit !== undefined : intent.to !== undefined);
  const title = kind === "HAND_OVER" ? `Bàn giao việc của ${intent.fromName ?? ""}` : BULK[kind].vi;
  return (
    <>
      <PageTitle
        kicker={
          <a href={kind === "HAND_OVER" ? paths.staff.handOver() : paths.staff.queue()}>
            ← Không làm, quay lại
          </a>
        }
        lead={`Xem trước: ${formatCount(lines.length)} phản ánh${also}, ${formatCount(possible.length + movable.length)} làm được. Chưa có gì thay đổi cho đến khi bạn xác nhận.`}
      >
        {title}
      </PageTitle>
      <PostForm>
        <Target view={view} note={note} />
        {possible.length > 0 ? (
          <fieldset className="field">
            <legend className="label">{aimed ? "Sẽ thay đổi" : "Các phản ánh"}</legend>
            <ul className="bulk-lines">
              {possible.map((line) => (
                <li key={line.seq}>
                  <Line view={view} line={line} aimed={aimed} />
                </li>
              ))}
            </ul>
          </fieldset>
        ) : null}
        {blocked.length > 0 ? (
          <Notice tone="warning" title={`${formatCount(blocked.length)} phản ánh không làm được`}>
            <ul>
              {blocked.map((line) => (
                <li key={line.seq}>
                  <Name line={line} /> – {line.refusal}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <PromisePreview promises={promises} intent={intent} />
        {kind === "PUBLISH" && possible.length > 0 ? (
          <Checkboxes
            name="checked"
            label="Kiểm tra trước khi đăng"
            hideOptional
            choices={[
              {
                value: "on",
                label: "Tôi đã đọc từng bản được đánh dấu: không còn điều gì nhận ra một người",
              },
            ]}
          />
        ) : null}
        <Actions>
          {aimed && doable ? (
            <Button name="intent" value="confirm">
              {BULK[kind].vi}: {promises.length > 0 ? "những gì" : "những phản ánh"} đã đánh dấu
            </Button>
          ) : null}
          {kind === "PUBLISH" ? null : (
            <Button name="intent" value="preview" variant={aimed ? "secondary" : "primary"}>
              {aimed ? "Xem trước lại" : "Xem trước"}
            </Button>
          )}
        </Actions>
      </PostForm>
    </>
  );
}

function Target({
  view: { kind, intent, units, people, promises },
  note,
}: {
  view: BulkView;
  note: string | null;
}) {
  if (kind === "PUBLISH") return null;
  const chosen = kind === "ASSIGN" ? intent.unit : intent.to === null ? "nobody" : String(intent.to ?? "");
  return (
    <>
      <Select
        name="target"
        label={kind === "ASSIGN" ? "Đơn vị chủ trì" : "Người nhận việc"}
        required
        placeholder={kind === "ASSIGN" ? "Chọn đơn vị" : "Chọn người"}
        options={
          kind === "ASSIGN"
            ? units
            : [...people, { value: "nobody", label: "Chưa giao ai, đầu mối phân công sau" }]
        }
        defaultValue={chosen}
      />
      <TextArea
        name="note"
        label={
          kind === "ASSIGN"
            ? "Ý kiến chỉ đạo, ghi vào từng phản ánh"
            : `Ghi chú, ghi vào từng phản ánh${promises.length > 0 ? " và cam kết" : ""}`
        }
        rows={2}
        defaultValue={note ?? intent.instruction ?? intent.note}
      />
    </>
  );
}

function Line({ view, line, aimed }: { view: BulkView; line: BulkLine; aimed: boolean }) {
  const id = `item-${line.seq}`;
  const {
    removed = [],
    doubts = [],
    promises = [],
    ...texts
  } = line.texts ?? { publicTitle: "", publicContent: "", publicReply: "" };
  return (
    <>
      <div className="choice">
        <input type="checkbox" id={id} name="items" value={line.seq} defaultChecked={line.chosen} />
        <label htmlFor={id}>
          <Name line={line} />
        </label>
        <p className="hint">
          {line.holderName} · {STATUS[line.status].vi} · hạn {formatDate(line.dueOn)}
          {aimed ? ` → ${change(view)}` : ""}
        </p>
      </div>
      {line.texts ? (
        <details>
          <summary>
            Đọc bản công khai
            {removed.length > 0 ? ` (${removed.join("; ").replace(/\.$/, "")}: đọc rồi mới đánh dấu)` : ""}
          </summary>
          <h3>{texts.publicTitle}</h3>
          <p className="own-words">{texts.publicContent}</p>
          <p className="label">Trả lời</p>
          <p className="own-words">{texts.publicReply}</p>
          {promises.map(({ id, text }) => (
            <p key={id} className="own-words">
              Cam kết: {text}
            </p>
          ))}
        </details>
      ) : null}
      {doubts.length > 0 ? <Doubts seq={line.seq} doubts={doubts} /> : null}
    </>
  );
}

/** What may still be somebody's in a text, and the yes of who has looked at each place. */
function Doubts({ seq, doubts }: { seq: number; doubts: readonly string[] }) {
  const id = `looked-${seq}`;
  return (
    <>
      <p className="hint">Máy còn thấy trong bản công khai:</p>
      <ul className="bullets">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <div className="choice">
        <input type="checkbox" id={id} name="looked" value={seq} />
        <label htmlFor={id}>Đã xem từng chỗ: không chỗ nào nhận ra một người</label>
      </div>
    </>
  );
}

function change({ kind, intent, units }: BulkView): string {
  if (kind === "PUBLISH") return "đăng lên trang công khai, người gửi nhận thư";
  if (kind === "ASSIGN")
    return `giao ${units.find(({ value }) => value === intent.unit)?.label ?? intent.unit}`;
  return intent.to === null ? "chưa phân công ai" : `người xử lý: ${intent.toName}`;
}

/** Which item a line is about; its title leads to it. */
export function Name({ line }: { line: BulkLine }) {
  return (
    <>
      {line.title ? <a href={paths.staff.feedback(line.code)}>{line.title}</a> : null}{" "}
      <span className="code">{line.code}</span>
    </>
  );
}
