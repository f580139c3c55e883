import type { ReactNode } from "react";

type Props = {
  /** Where to send; the page itself when missing. */
  action?: string;
  /** With file fields. */
  multipart?: boolean;
  /** Only one of several forms on a page: for skip links and tests. */
  id?: string;
  /** A dense form of the staff area. */
  compact?: boolean;
  /** Unsent answers are kept on this device under this key, for its writer alone: see staff.js. */
  keep?: string;
  /** Shown again with its answers as they were sent: what this device keeps is older. */
  answered?: boolean;
  children: ReactNode;
};

/**
 * A form that posts. The browser's own checks are off: its bubbles speak the browser's language and go away; the
 * server answers with every error at once. enhance.js keeps a second click from sending twice.
 */
export function PostForm({ action, multipart, id, compact, keep, answered, children }: Props) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
      data-keep-form={keep}
      data-answered={answered ? "" : undefined}
      className={compact ? "form compact" : "form"}
    >
      {children}
    </form>
  );
}
