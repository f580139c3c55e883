import { type FormReply, fieldId } from "./form-values";
import { useWords } from "./language";
import { UI } from "./ui-words";

type Props = {
  reply: FormReply | null | undefined;
  title?: string;
  /** Where a field's error leads when its control has another id or stands inside a <details>. */
  anchors?: Readonly<Record<string, string>>;
};

/**
 * Everything that needs mending, first thing on the page, each line a link to its field; nothing without a reply that
 * refuses. A region by its name: a heading before the h1 would put the page's headings out of order. It takes the focus
 * when it arrives (enhance.js).
 */
export function ErrorSummary({ reply, title, anchors = {} }: Props) {
  const words = useWords(UI);
  const lines = reply
    ? Object.entries(reply.errors).flatMap(([name, messages]) =>
        messages.map((message) => ({ href: `#${anchors[name] ?? fieldId(name)}`, message })),
      )
    : [];
  const whole = reply?.formErrors ?? [];
  if (lines.length + whole.length === 0) return null;
  return (
    <section className="error-summary" tabIndex={-1} aria-labelledby="error-title" data-focus="">
      <div role="alert">
        <p id="error-title">{title ?? words.checkAgain}</p>
        <ul>
          {whole.map((message) => (
            <li key={message}>{message}</li>
          ))}
          {lines.map(({ href, message }) => (
            <li key={href + message}>
              <a href={href}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
