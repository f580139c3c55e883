import { CheckboxField } from "~/ui/field";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";

/** What the machine would have taken out of the texts as they stand now. */
export function Doubts({ found }: { found: readonly string[] }) {
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title="Xem lại trước khi đăng: máy còn thấy trong bản này">
      <ul className="bullets">
        {found.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        Chỗ nào nhận ra một người thì bỏ đi; tên đường, tên cơ quan, số điện thoại của cơ quan thì để lại.
      </p>
    </Notice>
  );
}

/** The tick for the places that were shown; the form carries them, so that what comes in later asks again. */
export function LookedField({ reply, places }: { reply: FormReply | null; places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <>
      {places.map((place) => (
        <input key={place} type="hidden" name="seen" value={place} />
      ))}
      <CheckboxField
        {...fieldsOf(reply)("looked")}
        label="Đã xem từng chỗ máy còn thấy, liệt kê ở đầu trang: không chỗ nào nhận ra một người"
        required
      />
    </>
  );
}
