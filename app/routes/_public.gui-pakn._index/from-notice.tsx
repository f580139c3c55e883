import { useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { START } from "./words";

/** What a notice's QR code filled in, and that it can be changed; or that the address does not hold. */
export function FromNotice({
  unit,
  mistaken,
}: {
  unit: { name: string; was: string | null } | null;
  mistaken: boolean;
}) {
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
      {unit.was ? (
        <p>
          {words.onNotice} <Vi>{unit.was}</Vi>, {words.nowPartOf} <Vi>{unit.name}</Vi>.
        </p>
      ) : null}
      <p>{words.unitChosenWords}</p>
    </Notice>
  );
}
