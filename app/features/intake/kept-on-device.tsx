import type { ReactNode } from "react";
import { paths } from "~/paths";
import { useWords } from "~/ui/language";
import { loadedFile } from "~/ui/loaded-file";
import type { TextDigests } from "./kept-texts";
import { SENDING } from "./sending-words";

type Kept = {
  /** The page whose texts are meant, so that none shows on another; the steps of sending have "". */
  of?: string;
  /** What the server has: forgotten on the device. Everything else that is kept stays, and is offered. */
  has?: TextDigests;
  /** How long ago the texts were taken in for good, in ms: what was kept before that is forgotten. */
  takenFor?: number;
};

/**
 * Keeps on the device what is typed into the form of a page: all fields but files and what browsers fill in by themselves
 * (name, address, telephone: a phone may be shared). For a day, as long as the server keeps drafts; nothing is put into a
 * field unasked, and of several texts none is written over. A page without that form says what reached the server.
 */
export const DraftScript = ({ of = "", has, takenFor }: Kept) => (
  <script
    type="module"
    src={loadedFile("draft.js")}
    data-key={of}
    data-has={has && JSON.stringify(has)}
    data-age={takenFor}
  />
);

/** Tells at the first step of a text that the next step will offer: the draft on the server may be gone. */
export function KeptForNextStep() {
  const { keptLater } = useWords(SENDING);
  return <Offer words={keptLater} has={{}} />;
}

/** Tells at a later step of texts of the second one that the server does not have. */
export function KeptForMatter({ has }: { has: TextDigests }) {
  const { keptBefore, keptSee } = useWords(SENDING);
  return (
    <Offer words={keptBefore} has={has}>
      <a className="btn btn-secondary" href={paths.sendMatter()}>
        {keptSee}
      </a>
    </Offer>
  );
}

/** Offers what was typed into the form of this page on this device and never sent. */
export function KeptOnDevice({ of }: { of?: string }) {
  const { kept, keptTake } = useWords(SENDING);
  return (
    <Offer words={kept} of={of}>
      <button type="button" className="btn btn-secondary" data-draft-take>
        {keptTake}
      </button>
    </Offer>
  );
}

/** Shown by the script alone. */
function Offer({ words, children, ...kept }: Kept & { words: string; children?: ReactNode }) {
  const { keptTitle, keptDrop } = useWords(SENDING);
  return (
    <div data-draft className="notice notice-info" role="status" hidden>
      <p className="notice-title">{keptTitle}</p>
      <p>{words}</p>
      <div className="actions">
        {children}
        <button type="button" className="btn btn-plain" data-draft-drop>
          {keptDrop}
        </button>
      </div>
      <DraftScript {...kept} />
    </div>
  );
}
