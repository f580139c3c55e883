import { inBoth } from "~/shared/language";

/** Where feedback is received. */
export const RECEPTION = inBoth({
  vi: {
    headTitle: "Liên hệ, địa chỉ tiếp nhận",
    description:
      "Địa chỉ, điện thoại chuyên dùng, thư điện tử tiếp nhận phản ánh, kiến nghị của các cơ quan trong tỉnh.",
    title: "Liên hệ và địa chỉ tiếp nhận",
    lead: "Gửi qua cổng này là nhanh nhất và theo dõi được từng bước. Bạn cũng có thể gọi điện, gửi thư hoặc đến trực tiếp.",
    send: "Gửi phản ánh, kiến nghị",
    ofProvince: "Cơ quan tiếp nhận của tỉnh",
    agency: "Cơ quan",
    addressFor: "Địa chỉ nhận trực tiếp và nhận thư",
    hotline: "Điện thoại chuyên dùng",
    email: "Thư điện tử",
    website: "Trang thông tin điện tử",
    hours: "Giờ làm việc",
    needed: "Cần có gì khi gửi",
    needs: [
      "Viết hoặc nói bằng tiếng Việt, nội dung rõ ràng.",
      "Họ tên (hoặc tên tổ chức), địa chỉ, số điện thoại hoặc địa chỉ thư.",
      "Không cần số căn cước và không cần gửi ảnh giấy tờ tùy thân.",
    ],
    calling:
      "Gọi điện: chỉ các số chuyên dùng ghi trên trang này mới tiếp nhận. Người nghe máy ghi lại đúng lời bạn và đọc lại cho bạn nghe.",
    perUnit: "Địa chỉ tiếp nhận tại từng cơ quan",
    perUnitLead:
      "Mọi cơ quan dưới đây đều có trách nhiệm tiếp nhận. Gửi nhầm nơi cũng không sao: việc của bạn sẽ được chuyển đến đúng cơ quan và bạn được báo.",
    noneYet:
      "Danh sách địa chỉ của từng cơ quan sẽ có ở đây. Trong lúc chờ, hãy gửi đến cơ quan tiếp nhận của tỉnh ở trên.",
    withoutOwn:
      "Cơ quan nào chưa ghi địa chỉ riêng thì nhận qua cổng này và qua cơ quan tiếp nhận của tỉnh ở trên.",
    address: "Địa chỉ",
    phone: "Điện thoại",
    site: "Trang tin",
  },
  en: {
    headTitle: "Contact and places of reception",
    description:
      "Addresses, hotlines and e-mail addresses at which the agencies of the province receive feedback and recommendations (PAKN).",
    title: "Contact and places of reception",
    lead: "Sending it here is the quickest way, and you can follow every step. You can also call, write or come.",
    send: "Send feedback or a recommendation",
    ofProvince: "The receiving agency of the province",
    agency: "Agency",
    addressFor: "Address for visits and letters",
    hotline: "Hotline",
    email: "E-mail",
    website: "Website",
    hours: "Office hours",
    needed: "What you need",
    needs: [
      "Write or speak in Vietnamese, and clearly.",
      "Name (or organisation), address, telephone number or e-mail address.",
      "No identity number, and no pictures of identity papers.",
    ],
    calling:
      "Calling: only the hotlines on this page take it down. Whoever answers writes down your own words and reads them back to you.",
    perUnit: "Places of reception, agency by agency",
    perUnitLead:
      "Every agency below has to receive it. If it is the wrong one, nothing is lost: it is passed on to the right agency, and you are told.",
    noneYet:
      "The addresses of the agencies will stand here. Until then, send it to the receiving agency of the province above.",
    withoutOwn:
      "Agencies without an address of their own receive through this portal and the receiving agency of the province above.",
    address: "Address",
    phone: "Telephone",
    site: "Website",
  },
});
