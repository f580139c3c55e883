import { useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { ELSEWHERE } from "./sending-words";
import type { WrongDoor } from "./subject";

type Props = {
  door: WrongDoor;
  complaintInfo: string;
  denunciationInfo: string;
  hotline: string;
  answersHref: string;
};

/** Where to go with a matter that another law or another desk takes care of (law.md L7). */
export function WrongDoorCard({ door, ...info }: Props) {
  const words = useWords(ELSEWHERE);
  const titles: Record<WrongDoor, string> = {
    COMPLAINT: words.complaintTitle,
    DENUNCIATION: words.denunciationTitle,
    EMERGENCY: words.emergencyTitle,
    QUESTION: words.questionTitle,
  };
  return (
    <Notice tone={door === "EMERGENCY" ? "danger" : "warning"} title={titles[door]} announce>
      <Directions door={door} {...info} />
    </Notice>
  );
}

function Directions({ door, complaintInfo, denunciationInfo, hotline, answersHref }: Props) {
  const words = useWords(ELSEWHERE);
  switch (door) {
    case "COMPLAINT":
      return (
        <>
          <p>
            <Vi>{complaintInfo}</Vi>
          </p>
          <p>{words.complaint}</p>
        </>
      );
    case "DENUNCIATION":
      return (
        <>
          <p>
            <Vi>{denunciationInfo}</Vi>
          </p>
          <p>{words.denunciation}</p>
        </>
      );
    case "EMERGENCY":
      return (
        <ul>
          <li>
            {words.police} <a href="tel:113">113</a>
          </li>
          <li>
            {words.fire} <a href="tel:114">114</a>
          </li>
          <li>
            {words.ambulance} <a href="tel:115">115</a>
          </li>
        </ul>
      );
    case "QUESTION":
      return (
        <p>
          {words.question(hotline)} <a href={answersHref}>{words.questionAnswers}</a>.
        </p>
      );
  }
}
