import { Notice } from "~/ui/notice";
import { WRONG_DOORS, type WrongDoor } from "./subject";

type Props = {
  door: WrongDoor;
  complaintInfo: string;
  denunciationInfo: string;
  hotline: string;
  answersHref: string;
};

/** Where to go with a matter that another law or another desk takes care of (law.md L7). */
export function WrongDoorCard({ door, ...info }: Props) {
  return (
    <Notice tone={door === "EMERGENCY" ? "danger" : "warning"} title={TITLES[door]} announce>
      <Directions door={door} {...info} />
    </Notice>
  );
}

const TITLES: Record<WrongDoor, string> = {
  COMPLAINT: `${WRONG_DOORS.COMPLAINT.vi} gửi theo Luật Khiếu nại`,
  DENUNCIATION: `${WRONG_DOORS.DENUNCIATION.vi} gửi theo Luật Tố cáo, không gửi qua cổng này`,
  EMERGENCY: "Gọi ngay, đừng viết ở đây",
  QUESTION: "Câu hỏi về thủ tục có nơi trả lời nhanh hơn",
};

function Directions({ door, complaintInfo, denunciationInfo, hotline, answersHref }: Props) {
  switch (door) {
    case "COMPLAINT":
      return (
        <>
          <p>{complaintInfo}</p>
          <p>
            Khiếu nại có thời hiệu và trình tự riêng. Gửi qua cổng này không thay cho đơn khiếu nại và không
            làm dừng thời hiệu.
          </p>
        </>
      );
    case "DENUNCIATION":
      return (
        <>
          <p>{denunciationInfo}</p>
          <p>
            Xin không viết nội dung tố cáo ở đây: cổng này không có cách bảo vệ người tố cáo mà luật quy định.
          </p>
        </>
      );
    case "EMERGENCY":
      return (
        <ul>
          <li>
            Công an: <a href="tel:113">113</a>
          </li>
          <li>
            Cháy, cứu nạn: <a href="tel:114">114</a>
          </li>
          <li>
            Cấp cứu: <a href="tel:115">115</a>
          </li>
        </ul>
      );
    case "QUESTION":
      return (
        <p>
          Hãy gọi {hotline}, đến Bộ phận Một cửa gần nhất, hoặc{" "}
          <a href={answersHref}>tìm trong các trả lời đã công khai</a>.
        </p>
      );
  }
}
