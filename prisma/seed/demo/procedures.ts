import type { PrismaClient } from "../../../app/platform/db.server";
import type { Story } from "./story";

/**
 * A procedure of the invented province. `about`: words of a matter that concerns it. The codes look like those of the
 * national list and say that they are none of them.
 */
type DemoProcedure = { code: string; name: string; field: string; about: RegExp };

const procedure = (serial: number, field: string, name: string, about: RegExp): DemoProcedure => ({
  code: `1.${String(serial).padStart(6, "0")}.DEMO`,
  ...{ field, name, about },
});

export const DEMO_PROCEDURES: readonly DemoProcedure[] = [
  procedure(
    10101,
    "dat-dai",
    "Cấp giấy chứng nhận quyền sử dụng đất lần đầu",
    /sổ đỏ lần đầu|đất khai hoang/i,
  ),
  procedure(10102, "dat-dai", "Tách thửa, hợp thửa đất", /tách thửa|gộp thửa/i),
  procedure(10103, "dat-dai", "Chuyển mục đích sử dụng đất", /chuyển mục đích/i),
  procedure(10104, "dat-dai", "Đăng ký biến động quyền sử dụng đất", /thừa kế đất|biến động/i),
  procedure(10105, "dat-dai", "Cung cấp thông tin, dữ liệu đất đai", /dữ liệu đất đai/i),
  procedure(10106, "dat-dai", "Hòa giải tranh chấp đất đai", /hòa giải/i),
  procedure(10201, "moi-truong", "Đăng ký môi trường", /đăng ký môi trường/i),
  procedure(
    10301,
    "xay-dung",
    "Cấp giấy phép xây dựng nhà ở riêng lẻ",
    /giấy phép xây|cấp phép xây|nhà sàn/i,
  ),
  procedure(10302, "xay-dung", "Cung cấp thông tin quy hoạch xây dựng", /tra cứu quy hoạch/i),
  procedure(10401, "duong-bo", "Cấp giấy phép thi công trên đường đang khai thác", /giấy phép đào đường/i),
  procedure(10402, "duong-bo", "Cấp phù hiệu xe kinh doanh vận tải", /phù hiệu/i),
  procedure(10501, "ho-tich", "Đăng ký khai sinh", /khai sinh|birth certificate/i),
  procedure(10502, "ho-tich", "Cấp bản sao trích lục hộ tịch", /trích lục/i),
  procedure(10503, "ho-tich", "Đăng ký kết hôn", /kết hôn|hôn thú/i),
  procedure(10504, "ho-tich", "Chứng thực bản sao từ bản chính", /chứng thực bản sao/i),
  procedure(10505, "ho-tich", "Chứng thực chữ ký", /chứng thực chữ ký/i),
  procedure(10506, "ho-tich", "Cấp giấy xác nhận tình trạng hôn nhân", /độc thân/i),
  procedure(10601, "ly-lich-tu-phap", "Cấp phiếu lý lịch tư pháp số 2", /phiếu số 2/i),
  procedure(10602, "ly-lich-tu-phap", "Cấp phiếu lý lịch tư pháp số 1", /phiếu/i),
  procedure(10701, "cu-tru", "Đăng ký tạm trú", /tạm trú/i),
  procedure(10702, "cu-tru", "Đăng ký thường trú", /thường trú|nhập hộ khẩu/i),
  procedure(10703, "cu-tru", "Cấp, cấp lại thẻ căn cước", /căn cước/i),
  procedure(10801, "bao-tro-xa-hoi", "Xác định mức độ khuyết tật", /giấy xác nhận khuyết tật/i),
  procedure(10802, "bao-tro-xa-hoi", "Hỗ trợ chi phí mai táng", /mai táng/i),
  procedure(10803, "bao-tro-xa-hoi", "Công nhận hộ nghèo, hộ cận nghèo", /hộ nghèo/i),
  procedure(10901, "bao-hiem", "Giải quyết hưởng chế độ thai sản", /thai sản/i),
  procedure(10902, "bao-hiem", "Cấp, đổi thẻ bảo hiểm y tế", /thẻ bảo hiểm y tế/i),
  procedure(11001, "y-te", "Cấp giấy phép hoạt động phòng khám", /phòng khám/i),
  procedure(11002, "y-te", "Cấp lại chứng chỉ hành nghề dược", /chứng chỉ hành nghề dược/i),
  procedure(11101, "giao-duc", "Chuyển trường cho học sinh", /chuyển trường/i),
  procedure(11102, "giao-duc", "Cấp bản sao văn bằng từ sổ gốc", /bằng tốt nghiệp phổ thông/i),
  procedure(11201, "nong-nghiep", "Cấp giấy chứng nhận kiểm dịch động vật", /kiểm dịch/i),
  procedure(11202, "nong-nghiep", "Cấp mã số vùng trồng", /mã số vùng trồng/i),
  procedure(11301, "doanh-nghiep", "Đăng ký thành lập hộ kinh doanh", /đăng ký hộ kinh doanh/i),
  procedure(11302, "doanh-nghiep", "Đăng ký thay đổi địa chỉ trụ sở công ty", /thay đổi địa chỉ công ty/i),
  procedure(11401, "thue", "Đăng ký, khôi phục mã số thuế cá nhân", /mã số thuế/i),
  procedure(11402, "thue", "Hoàn thuế giá trị gia tăng", /hoàn thuế/i),
  procedure(11501, "lao-dong", "Giải quyết hưởng trợ cấp thất nghiệp", /trợ cấp thất nghiệp/i),
  procedure(11502, "lao-dong", "Cấp giấy phép lao động cho người nước ngoài", /phép lao động/i),
  procedure(11601, "van-hoa", "Đăng ký tổ chức lễ hội", /đăng ký lễ hội/i),
  procedure(11701, "thi-dua", "Tặng bằng khen của Chủ tịch UBND tỉnh", /bằng khen/i),
];

/** Fills the list that citizens and officers choose a procedure from. Takes an empty table. */
export async function createDemoProcedures(db: PrismaClient): Promise<void> {
  await db.procedure.createMany({
    data: DEMO_PROCEDURES.map(({ code, name, field }) => ({ code, name, field })),
  });
}

/** The procedure that a matter's title names, of its own field; none for the many that are about no procedure. */
export const procedureOf = ({ field, title }: Pick<Story, "field" | "title">): string | undefined =>
  DEMO_PROCEDURES.find((one) => one.field === field && one.about.test(title))?.code;
