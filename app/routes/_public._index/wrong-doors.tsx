import { useWords, Vi } from "~/ui/language";
import { HOME } from "./words";

type Props = { complaintInfo: string; denunciationInfo: string };

/** What this portal may not take, and where it goes instead: art. 1 of Decree 20/2008/NĐ-CP. */
export function WrongDoors({ complaintInfo, denunciationInfo }: Props) {
  const words = useWords(HOME);
  return (
    <section aria-labelledby="noi-khac">
      <h2 id="noi-khac">{words.elsewhere}</h2>
      <ul className="wrong-doors">
        <li>
          <h3>{words.complaint}</h3>
          <p>
            {words.whereTo} <Vi>{complaintInfo}</Vi>
          </p>
        </li>
        <li>
          <h3>{words.denunciation}</h3>
          <p>
            {words.whereTo} <Vi>{denunciationInfo}</Vi>
          </p>
        </li>
        <li>
          <h3>{words.emergency}</h3>
          <p>
            {words.callNow} <a href="tel:113">113</a> {words.police}, <a href="tel:114">114</a> {words.fire},{" "}
            <a href="tel:115">115</a> {words.ambulance}.
          </p>
        </li>
      </ul>
    </section>
  );
}
