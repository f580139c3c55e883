import { useWords } from "~/ui/language";
import { SENDING } from "./sending-words";

/** The script that keeps what is typed until it is posted; on every page after the first, so that it also forgets. */
export const DraftScript = () => <script type="module" src="/draft.js" />;

/**
 * Tells at the first step of a text that the next step will offer: the draft on the server may be gone, and its cookie
 * with it, while what was typed is still here.
 */
export function KeptForNextStep() {
  const words = useWords(SENDING);
  return (
    <div data-draft className="notice notice-info" role="status" hidden>
      <p className="notice-title">{words.keptTitle}</p>
      <p>{words.keptLater}</p>
      <div className="actions">
        <button type="button" className="btn btn-plain" data-draft-drop>
          {words.keptDrop}
        </button>
      </div>
      <DraftScript />
    </div>
  );
}

/** Offers what was typed on this device and never posted; shown by the script alone. */
export function KeptOnDevice() {
  const words = useWords(SENDING);
  return (
    <div data-draft className="notice notice-info" role="status" hidden>
      <p className="notice-title">{words.keptTitle}</p>
      <p>{words.kept}</p>
      <div className="actions">
        <button type="button" className="btn btn-secondary" data-draft-take>
          {words.keptTake}
        </button>
        <button type="button" className="btn btn-plain" data-draft-drop>
          {words.keptDrop}
        </button>
      </div>
    </div>
  );
}
