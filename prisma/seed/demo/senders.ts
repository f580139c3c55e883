import { inventedName } from "./people";
import type { Storyteller } from "./random";

export type DemoSender = {
  type: "PERSON" | "ORGANISATION";
  name: string;
  address: string;
  phone: string | null;
  email: string | null;
};

const PLACES = [
  "phường Thượng Đức",
  "phường Đông Vân",
  "phường Cầu Treo",
  "xã Khe Lang",
  "xã Bản Cốc",
  "xã Phú Hòa",
  "xã Vĩnh Tuy",
  "xã Mường Then",
  "xã Suối Trai",
  "xã Láng Vang",
];
const FOREIGNERS = ["Sarah Whitfield", "Kenji Morita", "Somchai Vongsa", "Marie Duvallet"];
const ORGANISATIONS = [
  "Công ty TNHH Vật liệu xây dựng Hồng Lam",
  "Hợp tác xã Nông nghiệp Suối Trai",
  "Công ty cổ phần Vận tải Thượng Đức",
  "Hộ kinh doanh Tạp hóa Minh Phúc",
  "Hội Người cao tuổi xã Phú Hòa",
  "Công ty TNHH Chế biến chè Bản Cốc",
  "Trường Mầm non tư thục Ban Mai",
  "Hợp tác xã Dược liệu Mường Then",
];

/** An invented sender; numbers and mail addresses lead nowhere. */
export function inventSender(i: number, teller: Storyteller): DemoSender {
  const address = `Tổ ${teller.between(1, 14)}, ${teller.pick(PLACES)}, tỉnh Thượng Đức`;
  const phone = `09${String(10_000_000 + ((i * 7_919_317) % 89_999_999)).slice(0, 8)}`;
  const organisation = i % 8 === 5;
  const name = organisation
    ? teller.pick(ORGANISATIONS)
    : i % 61 === 7
      ? teller.pick(FOREIGNERS)
      : inventedName(i + 100);
  const reachable = teller.next();
  return {
    type: organisation ? "ORGANISATION" : "PERSON",
    name,
    address,
    phone: reachable < 0.85 ? phone : null,
    email: reachable > 0.45 ? `nguoi-gui-${i + 1}@thuongduc.example` : null,
  };
}
