import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { Actions, BackButton } from "./button";
import { errorWords } from "./error-words";
import { useLanguage, useWords } from "./language";
import type { NavItem } from "./page";
import { PageTitle } from "./page-title";
import { RequestTroubleContext } from "./request-context";
import { UI } from "./ui-words";
import { KeptTexts, UnsentForm } from "./unsent-form";

/** The longest sentence of a thrown Response that is shown; longer ones are not sentences. */
const SENTENCE = 400;

/**
 * The page for whatever was thrown. A Response thrown on purpose adds its own sentence; anything else is a bug and
 * shows a reference instead of itself.
 */
export function ErrorPage({ links }: { links: readonly NavItem[] }) {
  const error = useRouteError();
  const ui = useWords(UI);
  const { reference, unavailable, unsent } = useContext(RequestTroubleContext);
  const thrown = isRouteErrorResponse(error) ? error : null;
  const status = thrown?.status ?? (unavailable ? 503 : 500);
  const words = errorWords(status, thrown?.statusText, useLanguage());
  const own = thrown ? ownSentence(thrown) : null;
  return (
    // Texts that were just sent stay on this device: they have not arrived.
    <div data-keep-texts>
      <PageTitle kicker={ui.code(status)} lead={own ?? words.sentence}>
        {words.title}
      </PageTitle>
      <p>{words.instead}</p>
      {status === 413 ? (
        <Actions>
          <BackButton>{ui.writeOn}</BackButton>
        </Actions>
      ) : null}
      {status === 503 && unsent ? <UnsentForm carried={unsent} /> : null}
      {status !== 503 && unsent ? <KeptTexts carried={unsent} /> : null}
      {status >= 500 && reference ? (
        <p>
          {ui.errorCode} <strong className="code">{reference}</strong>
        </p>
      ) : null}
      <ul className="plain-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the framework throws itself is marked `internal` and speaks English about routes. */
function ownSentence(thrown: { data: unknown; status: number }): string | null {
  const internal = "internal" in thrown && thrown.internal === true;
  if (internal || typeof thrown.data !== "string") return null;
  const text = thrown.data.trim();
  return text && text.length <= SENTENCE ? text : null;
}
