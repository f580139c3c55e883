import { useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { START } from "./words";

/** What a notice's QR code filled in, and that it can be changed; or that the address does not hold. */
export function FromNotice({ unit, mistaken }: { unit: { name: string } | null; mistaken: boolean }) {
  const words = useWords(START);
  if (mistaken)
    return (
      <Notice tone="warning" title={words.staleLink}>
        <p>{words.staleLinkWords}</p>
      </Notice>
    );
  if (!unit) return null;
  return (
    <Notice
      tone="info"
      title={
        <>
          {words.unitChosen} <Vi>{unit.name}</Vi>
        </>
      }
    >
      <p>{words.unitChosenWords}</p>
    </Notice>
  );
}
