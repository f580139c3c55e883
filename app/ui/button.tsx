import { Children, Fragment, isValidElement, type ReactNode } from "react";
import { useWords } from "./language";
import { UI } from "./ui-words";

type Variant = "primary" | "secondary" | "danger" | "plain";

const classOf = (variant: Variant): string => `btn btn-${variant}`;

type ButtonProps = {
  variant?: Variant;
  /** Sent with the form when this button was pressed. */
  name?: string;
  value?: string;
  /** Another address than the form's. */
  formAction?: string;
  /** Belongs to a form elsewhere on the page. */
  form?: string;
  /** Says more than the words on it, e.g. which row it is for. */
  label?: string;
  children: ReactNode;
};

/** Sends the form it stands in. `plain` looks like a link, for acts that should not shout. */
export function Button({ variant = "primary", label, children, ...rest }: ButtonProps) {
  return (
    <button type="submit" className={classOf(variant)} aria-label={label} {...rest}>
      {children}
    </button>
  );
}

type LinkProps = { href: string; variant?: Variant; label?: string; children: ReactNode };

/** Leads somewhere, looks like a button. */
export function ButtonLink({ href, variant = "primary", label, children }: LinkProps) {
  return (
    <a href={href} className={classOf(variant)} aria-label={label}>
      {children}
    </a>
  );
}

/**
 * Buttons in a row, one under the other on a phone; with a space between them, since browsers that draw no boxes run them
 * together otherwise.
 */
export function Actions({ children }: { children: ReactNode }) {
  return (
    <div className="actions">
      {Children.toArray(children).map((child, i) => (
        <Fragment key={isValidElement(child) ? child.key : i}>
          {i > 0 ? " " : null}
          {child}
        </Fragment>
      ))}
    </div>
  );
}

/** Prints the page; appears only where scripts run, since without them it could not work. */
export function PrintButton({ children }: { children?: ReactNode }) {
  const words = useWords(UI);
  return (
    <button type="button" className={classOf("secondary")} data-print hidden>
      {children ?? words.print}
    </button>
  );
}

/** Goes back to the page as it was left, typed texts and all; appears only where scripts run. */
export function BackButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className={classOf("primary")} data-back hidden>
      {children}
    </button>
  );
}

/** Copies a text; appears only where scripts run. */
export function CopyButton({ text, children }: { text: string; children?: ReactNode }) {
  const words = useWords(UI);
  return (
    <button type="button" className={classOf("secondary")} data-copy={text} hidden>
      {children ?? words.copy}
    </button>
  );
}
