import { z } from "zod";
import { language, secret, words } from "./fields";
import { Facts, Layout, Para } from "./layout";
import { message } from "./message";

/** `secret` is the word in the confirming link; null: the address follows this already. */
const schema = z.object({ about: words, language, secret });

const WORDS = {
  vi: {
    known: "Bạn đang theo dõi mục này rồi",
    confirm: "Xác nhận theo dõi trả lời mới",
    seeAnswers: "Xem trả lời đã công khai",
    openPage: "Mở trang xác nhận",
    follows: "Theo dõi",
    nothingToDo: "Thư báo vẫn đến vào buổi sáng, mỗi khi có trả lời mới. Bạn không phải làm gì thêm.",
    isItYou:
      "Có người vừa nhập địa chỉ này để nhận thư khi có trả lời mới. Nếu là bạn, hãy mở liên kết dưới đây trong 48 giờ. Nếu không phải, hãy bỏ qua: sẽ không có thư nào nữa và địa chỉ được xóa.",
  },
  en: {
    known: "You follow this already",
    confirm: "Confirm that you want to follow new answers",
    seeAnswers: "See the published answers",
    openPage: "Open the page to confirm",
    follows: "Following",
    nothingToDo:
      "Letters still come in the morning whenever there are new answers. There is nothing you have to do.",
    isItYou:
      "Somebody entered this address to get letters about new answers. If that was you, open the link below within 48 hours. If not, ignore this: no other letter will come and the address is deleted.",
  },
} as const;

/** To somebody who asked to be told of new answers: nothing begins before they say so (double opt-in). */
export const followConfirm = message({
  schema,
  subject: (data) => titleOf(data),
  body: (data, frame) => {
    const words = WORDS[data.language];
    const known = data.secret === null;
    return (
      <Layout frame={frame} title={titleOf(data)} action={known ? words.seeAnswers : words.openPage}>
        <Facts rows={[[words.follows, data.about]]} />
        <Para>{known ? words.nothingToDo : words.isItYou}</Para>
      </Layout>
    );
  },
});

const titleOf = (data: z.infer<typeof schema>): string =>
  WORDS[data.language][data.secret === null ? "known" : "confirm"];
