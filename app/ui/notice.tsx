import type { ReactNode } from "react";

type Props = {
  tone?: "info" | "success" | "warning" | "danger";
  title?: string;
  /** Something just happened because of the reader: it is read out at once and takes the focus. */
  announce?: boolean;
  children?: ReactNode;
};

const WORD = { info: "Thông tin", success: "Đã xong", warning: "Lưu ý", danger: "Quan trọng" } as const;

/** A banner. The tone is spoken as a word too. */
export function Notice({ tone = "info", title, announce = false, children }: Props) {
  return (
    <div
      className={`notice notice-${tone}`}
      role={announce ? "alert" : undefined}
      tabIndex={announce ? -1 : undefined}
      data-focus={announce ? "" : undefined}
    >
      <p className="notice-title">
        {title ? (
          <>
            <span className="sr-only">{WORD[tone]}: </span>
            {title}
          </>
        ) : (
          WORD[tone]
        )}
      </p>
      {children}
    </div>
  );
}
