import { z } from "zod";
import { code, date, words } from "./fields";
import { Facts, Layout, Para, Quote } from "./layout";
import { message } from "./message";

const schema = z.discriminatedUnion("where", [
  z.object({ where: z.literal("INSIDE"), code, to: words, dueOn: date }),
  z.object({
    ...{ where: z.literal("OUTSIDE"), code, to: words, note: words.nullable() },
    /** Whether the body learns who sent it, and the unit that passes it on; unknown of older messages. */
    named: z.boolean().optional(),
    from: words.optional(),
    /** The sender's copy of the slip can be opened beside the item. */
    slip: z.literal(true).optional(),
  }),
]);

/** N4: to the sender, when another body handles the item from now on. */
export const transferred = message({
  schema,
  subject: (data) => `Phản ánh, kiến nghị ${data.code} đã được chuyển đến ${data.to}`,
  body: (data, frame) => (
    <Layout frame={frame} title="Phản ánh, kiến nghị của bạn đã được chuyển" action="Theo dõi kết quả">
      <Facts
        rows={[
          ["Mã phản ánh, kiến nghị", data.code],
          ["Nơi nhận", data.to],
          ["Hạn trả lời", data.where === "INSIDE" ? data.dueOn : null],
        ]}
      />
      {data.where === "INSIDE" ? (
        <Para>
          Đơn vị này có thẩm quyền xử lý và sẽ trả lời bạn. Hạn trả lời không thay đổi; bạn không phải gửi lại
          và vẫn theo dõi bằng mã cũ.
        </Para>
      ) : (
        <>
          <Para>
            Nội dung bạn gửi không thuộc thẩm quyền của các cơ quan trong tỉnh, nên đã được chuyển đến cơ quan
            có thẩm quyền.{" "}
            {data.named === false && data.from
              ? `Tên và cách liên lạc của bạn không được gửi kèm: cơ quan đó trả lời ${data.from}, rồi ${data.from} báo lại cho bạn.`
              : "Cơ quan đó sẽ xử lý và trả lời bạn theo quy định của mình."}{" "}
            Bạn không phải gửi lại.
          </Para>
          {data.named ? (
            <Para>
              Họ tên, địa chỉ và cách liên lạc của bạn được gửi riêng cho cơ quan đó, chỉ để trả lời bạn.
            </Para>
          ) : null}
          {data.note && <Quote>{data.note}</Quote>}
          {data.slip ? (
            <Para>
              {frame.told
                ? "Bạn có một bản phiếu chuyển: mở Cổng, chọn Tra cứu, nhập mã phản ánh và mã bí mật rồi tải về, hoặc nhờ cán bộ in cho bạn."
                : "Bạn có một bản phiếu chuyển: mở trang theo dõi bằng mã phản ánh và mã bí mật rồi tải về."}
            </Para>
          ) : null}
        </>
      )}
    </Layout>
  ),
});
