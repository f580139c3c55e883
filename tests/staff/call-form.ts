import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";

/** What a clerk types while somebody is on the phone, complete. */
export const CALL = {
  ...{
    channel: "phone",
    receivedDate: formatDate(localDateOf(new Date())),
    receivedTime: "",
    form: "PHAN_ANH",
  },
  ...{
    kind: "ACT",
    title: "Hẹn trả sổ ba lần",
    content: "Quầy hẹn ba lần chưa có sổ.",
    senderType: "PERSON",
  },
  ...{ name: "Nguyễn Thị Ngọc Lan", address: "Tổ 7", phone: "0912 345 678" },
  ...{ phone_readBack: "yes", phone_numberCalled: "1022", phone_operator: "Cô Quầy" },
};
