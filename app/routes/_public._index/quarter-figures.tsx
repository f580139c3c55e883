import type { PublicFigures } from "~/features/reporting/public-figures.server";
import { paths } from "~/paths";
import { formatDate, formatNumber, formatPercent } from "~/shared/vi-format";

/** The running quarter, each number with the sentence that says what it counts. */
export function QuarterFigures({ figures }: { figures: PublicFigures }) {
  const { title, from, to, received, resolved, onTime, answered } = figures;
  return (
    <section className="band" aria-labelledby="trong-quy">
      <h2 id="trong-quy">{title} đến hôm nay</h2>
      <dl className="figures">
        <div>
          <dt>Mới tiếp nhận</dt>
          <dd className="figure">{formatNumber(received)}</dd>
          <dd className="meta">phản ánh, kiến nghị đến trong quý</dd>
        </div>
        <div>
          <dt>Đã xử lý</dt>
          <dd className="figure">{formatNumber(resolved)}</dd>
          <dd className="meta">gồm cả việc từ quý trước chuyển sang</dd>
        </div>
        <div>
          <dt>Trả lời đúng hạn</dt>
          <dd className={answered > 0 ? "figure" : "figure figure-words"}>
            {formatPercent(onTime, answered)}
          </dd>
          <dd className="meta">
            {answered > 0
              ? `${formatNumber(onTime)} trên ${formatNumber(answered)} trả lời`
              : "chưa có trả lời nào trong quý"}
          </dd>
        </div>
      </dl>
      <p className="meta">
        Toàn tỉnh, từ {formatDate(from)} đến {formatDate(to)}, cùng cách đếm với báo cáo quý.{" "}
        <a href={paths.statistics()}>Xem số liệu theo lĩnh vực, cơ quan, quý</a>
      </p>
    </section>
  );
}
