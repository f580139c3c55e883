import { Notice } from "~/ui/notice";
import type { Proposal } from "./publication-room.server";

/** Where the proposed texts come from, what was taken out of them, and that a machine does not find everything. */
export function RemovedNotice({ remarks, removed }: Pick<Proposal, "remarks" | "removed">) {
  return (
    <>
      {remarks.length > 0 ? (
        <Notice>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      ) : null}
      {removed ? (
        <Notice tone="warning" title="Bản đề xuất đã bỏ dữ liệu cá nhân tìm thấy">
          {removed.length > 0 ? (
            <ul className="bullets">
              {removed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>Không tìm thấy dữ liệu cá nhân nào theo mẫu.</p>
          )}
          <p>
            Máy chỉ đoán tên người theo cách viết: có thể sót, hoặc ẩn nhầm tên đường, tên cơ quan. Bạn đọc
            lại, bỏ tên và chi tiết còn nhận ra một người, ghi lại chỗ bị ẩn nhầm.
          </p>
        </Notice>
      ) : null}
    </>
  );
}
