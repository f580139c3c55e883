import { useWords } from "./language";
import { UI } from "./ui-words";

/** A step that was done can be gone back to. */
export type Step = { label: string; href?: string };

/** Where one stands in a short way: "Bước 2/4". `current` counts from 1. */
export function Steps({ steps, current }: { steps: readonly Step[]; current: number }) {
  const words = useWords(UI);
  return (
    <nav className="steps" aria-label={words.steps}>
      <p className="steps-words">
        {words.stepOf(current, steps.length)}
        <span className="sr-only">: {steps[current - 1]?.label}</span>
      </p>
      <ol>
        {steps.map(({ label, href }, i) => (
          <li
            key={label}
            className={i + 1 < current ? "step-done" : undefined}
            aria-current={i + 1 === current ? "step" : undefined}
          >
            {href && i + 1 < current ? <a href={href}>{label}</a> : <span>{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
