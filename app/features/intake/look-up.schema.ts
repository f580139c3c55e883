import { z } from "zod";
import { requiredLine, requiredText } from "./typed-text";

const TOO_LONG = { length: 100, message: "Mã không dài như vậy. Hãy chép đúng mã trên biên nhận" };

/** The two codes of a receipt, however they are typed. */
export const LookUpSchema = z.object({
  code: requiredLine({ missing: "Nhập mã phản ánh, kiến nghị", max: TOO_LONG }),
  secret: requiredLine({ missing: "Nhập mã bí mật", max: TOO_LONG }),
});

/** For a lost secret. */
export const LostSecretSchema = z.object({
  code: requiredLine({ missing: "Nhập mã phản ánh, kiến nghị", max: TOO_LONG }),
  email: requiredLine({
    missing: "Nhập địa chỉ thư điện tử bạn đã ghi khi gửi",
    max: { length: 254, message: "Địa chỉ thư điện tử quá dài" },
  }),
});

/** The sender's answer to a question of the office. */
export const InformationSchema = z.object({
  text: requiredText({
    missing: "Nhập thông tin bổ sung",
    max: {
      length: 20_000,
      message: "Dài quá 20.000 ký tự. Hãy rút gọn, hoặc đính kèm phần chi tiết thành tệp",
    },
  }),
});

/** Where the answer does not satisfy its sender. */
export const ReopeningSchema = z.object({
  reason: requiredText({
    missing: "Viết bạn chưa đồng ý ở chỗ nào",
    max: { length: 5000, message: "Dài quá 5.000 ký tự. Hãy rút gọn" },
  }),
});

/** Why the sender wants a rejection looked at again. */
export const ContestSchema = z.object({
  reason: requiredText({
    missing: "Viết vì sao phản ánh cần được tiếp nhận",
    max: { length: 5000, message: "Dài quá 5.000 ký tự. Hãy rút gọn" },
  }),
});
