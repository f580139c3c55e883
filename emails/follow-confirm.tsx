import { z } from "zod";
import { secret, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

/** `secret` is the word in the confirming link; null: the address follows this already. */
const schema = z.object({ about: words, secret });

/** To somebody who asked to be told of new answers: nothing begins before they say so (double opt-in). */
export const followConfirm = message({
  schema,
  subject: (data) =>
    data.secret === null ? "Bạn đang theo dõi mục này rồi" : "Xác nhận theo dõi trả lời mới",
  body: (data, frame) => (
    <Layout
      frame={frame}
      title={data.secret === null ? "Bạn đang theo dõi mục này rồi" : "Xác nhận theo dõi trả lời mới"}
      action={data.secret === null ? "Xem trả lời đã công khai" : "Mở trang xác nhận"}
    >
      <Facts rows={[["Theo dõi", data.about]]} />
      {data.secret === null ? (
        <Para>Thư báo vẫn đến vào buổi sáng, mỗi khi có trả lời mới. Bạn không phải làm gì thêm.</Para>
      ) : (
        <Para>
          Có người vừa nhập địa chỉ này để nhận thư khi có trả lời mới. Nếu là bạn, hãy mở liên kết dưới đây
          trong 48 giờ. Nếu không phải, hãy bỏ qua: sẽ không có thư nào nữa và địa chỉ được xóa.
        </Para>
      )}
    </Layout>
  ),
});
