import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { valuesOf } from "./check-figures";
import { CheckFileSchema } from "./check-file";
import { checkText } from "./check-report";

/** Sentences as the five documents print them, about many desks and levels at once: right numbers raise nothing. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    "dak-lak-2020-q2",
    "Tỉnh đã tiếp nhận tổng số 502.226 hồ sơ, trong đó, cấp tỉnh là 118.593 hồ sơ, cấp huyện 25.173 hồ sơ, cấp xã 358.460 hồ sơ. Trong số 502.226 hồ sơ được tiếp nhận và giải quyết, có 481.626 hồ sơ đã được giải quyết (trong đó có 416 hồ sơ trả quá hạn) và 20.600 hồ sơ đang giải quyết (trong đó có 42 hồ sơ quá hạn). Tổng số hồ sơ được giải quyết theo cơ chế một cửa là 462.982 hồ sơ.",
  ],
  [
    "dak-lak-2020-q2",
    "Tại 35 đơn vị, gồm 20 sở, ban, ngành và 15/15 UBND huyện, cung cấp 1.667 dịch vụ công trực tuyến (gồm 570 dịch vụ công trực tuyến mức 2, 750 dịch vụ công trực tuyến mức 3 và 347 dịch vụ công trực tuyến mức 4). Một cửa điện tử tỉnh đã tiếp nhận 80.958 hồ sơ, đã giải quyết 79.518 hồ sơ theo cơ chế một cửa điện tử liên thông.",
  ],
  [
    "commune-2022-q2",
    "- Trong quý II/2022 tổng hồ sơ tiếp nhận 495 hồ sơ; Trong đó: Số mới tiếp nhận trong kỳ: 494 hồ sơ (trực tuyến: 6 hồ sơ; trực tiếp và qua dịch vụ bưu chính: 488 hồ sơ); số từ kỳ trước chuyển qua: 01 hồ sơ.\n- Số lượng hồ sơ đã giải quyết: 492 hồ sơ; trong đó, giải quyết trước hạn: 0 hồ sơ, đúng hạn: 492 quá hạn: 0  hồ sơ.\n- Số lượng hồ sơ đang giải quyết: 3 hồ sơ; trong đó, trong hạn: 03 hồ sơ.\nTrong quý II/2022, đơn vị không phát sinh phản ánh, kiến nghị về quy định hành chính.",
  ],
  [
    "nine-months-2022",
    "Toàn tỉnh có 1.803 TTHC, trong đó: cấp tỉnh có 1.433 TTHC, cấp huyện có 264 TTHC, cấp xã có 106 TTHC. Tổng số thời gian cắt giảm 606,5/1.547 ngày, đạt tỷ lệ 39,20%. Đã tiếp nhận 573.347 hồ sơ TTHC, đã giải quyết 563.959 hồ sơ, đạt 98,36%, trong đó, có 563.125 hồ sơ trước và đúng hạn. Cung cấp 1.819 DVCTT, trong đó có 390 DVCTT mức độ 3; 1.046 DVCTT mức độ 4.",
  ],
  [
    "quang-ngai-2020-q1",
    "- Tổng số hồ sơ giải quyết TTHC của 03 cấp chính quyền là 206.497 hồ sơ (theo số liệu thống kê của 18/18 sở, ban ngành; 13/13 huyện). Trong đó, số hồ sơ mới tiếp nhận: 198.704 hồ sơ; số hồ sơ từ kỳ báo cáo trước chuyển qua: 5.220 hồ sơ; số mới tiếp nhận trực tuyến: 2.573 hồ sơ.\n+ Số hồ sơ đã giải quyết là 199.449 hồ sơ. Trong đó, số hồ sơ giải quyết đúng hạn là 196.920 hồ sơ, số hồ sơ bị quá hạn là 2.529 hồ sơ.\n+ Số hồ sơ đang giải quyết là 7.048 hồ sơ. Trong đó, số hồ sơ chưa đến hạn: 5.430 hồ sơ, số hồ sơ đã quá hạn: 1.618 hồ sơ.\n+ Số hồ sơ giải quyết theo cơ chế một cửa: 157.885 hồ sơ. Trong đó, số hồ sơ giải quyết đúng hạn là 150.580 hồ sơ, số hồ sơ bị quá hạn là 1.924 hồ sơ và số hồ sơ đang giải quyết: 5.380 hồ sơ.",
  ],
  [
    "quang-ngai-2020-q1",
    "- Trung tâm đã tiếp nhận 19.953 hồ sơ (trong đó kỳ trước chuyển qua là 2.000 hồ sơ); đã giải quyết 17.462 hồ sơ; đúng hạn và trước hạn đạt tỷ lệ 94,1%; số hồ sơ đang giải quyết 2.491 hồ sơ thuộc thẩm quyền của 16 sở. Đồng thời, Trung tâm đã tiếp nhận 11.013 hồ sơ và giải quyết 7.743 hồ sơ trong lĩnh vực đất đai.\n- Đối với hồ sơ TTHC liên thông: Trung tâm đã chuyển trình quyết định 295 hồ sơ; đã giải quyết và trả kết quả 261 hồ sơ; đang giải quyết 34 hồ sơ.\n- Có 3.902 lượt đánh giá, trong đó đánh giá rất hài lòng và hài lòng 3.885 lượt (99,6%); bình thường: 17 lượt (0,4%).\n- Tại Bộ phận Một cửa của 13/13 huyện, thị xã tiếp nhận 17.942 hồ sơ, đã giải quyết 15.474 hồ sơ, đạt tỷ lệ 94,7%; số hồ sơ đang giải quyết 2.468 hồ sơ.",
  ],
];

test.each(SENTENCES)("%s, as printed: %s", (name, text) => {
  const file = CheckFileSchema.parse(JSON.parse(readFileSync(`tests/fixtures/reports/${name}.json`, "utf8")));
  const found = checkText({ section: "I", text }, valuesOf(file.figures), { ...file, details: {} });
  expect(found).toEqual([]);
});
