type Props = { complaintInfo: string; denunciationInfo: string };

/** What this portal may not take, and where it goes instead: art. 1 of Decree 20/2008/NĐ-CP. */
export function WrongDoors({ complaintInfo, denunciationInfo }: Props) {
  return (
    <section aria-labelledby="noi-khac">
      <h2 id="noi-khac">Việc này gửi nơi khác</h2>
      <ul className="wrong-doors">
        <li>
          <h3>Khiếu nại quyết định, việc làm xâm phạm quyền lợi của chính bạn</h3>
          <p>{complaintInfo}</p>
        </li>
        <li>
          <h3>Tố cáo hành vi vi phạm pháp luật</h3>
          <p>{denunciationInfo}</p>
        </li>
        <li>
          <h3>Việc khẩn cấp</h3>
          <p>
            Gọi ngay, không gửi qua cổng này: <a href="tel:113">113</a> công an, <a href="tel:114">114</a>{" "}
            chữa cháy, cứu nạn, <a href="tel:115">115</a> cấp cứu.
          </p>
        </li>
      </ul>
    </section>
  );
}
