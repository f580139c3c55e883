import type { ReactNode } from "react";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { DateField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FieldState } from "~/ui/form-values";

type Props = {
  /** What one row is, in small letters: "cặp từ". */
  thing: string;
  /** Null: a new row. Else which one is changed, and what tells whether a colleague changed it since. */
  edited: { id: string | number; seen: { name: "version" | "seen"; value: string | number } } | null;
  field: (name: string) => FieldState;
  /** The table without a chosen row. */
  back: string;
  children: ReactNode;
};

/** The form of a row with validity (DATED): its own fields, its first and last day; a new row, or the one that was chosen. */
export function DatedForm({ thing, edited, field, back, children }: Props) {
  return (
    <>
      <h2>{edited ? `Sửa ${thing}` : `Thêm ${thing}`}</h2>
      <PostForm>
        {edited ? (
          <>
            <input type="hidden" name="id" value={edited.id} />
            <input type="hidden" name={edited.seen.name} value={edited.seen.value} />
          </>
        ) : null}
        {children}
        <DateField {...field("validFrom")} label="Dùng từ ngày" required />
        <DateField {...field("validTo")} label="Đến hết ngày" hint="Để trống khi còn dùng" />
        <Actions>
          <Button>{edited ? "Lưu" : `Thêm ${thing}`}</Button>
          {edited ? (
            <ButtonLink href={back} variant="secondary">
              Thôi
            </ButtonLink>
          ) : null}
        </Actions>
      </PostForm>
    </>
  );
}
