import type { Display } from "~/shared/display";
import { inBoth } from "~/shared/language";

type Choices<Part extends keyof Display> = Readonly<Record<Display[Part], string>>;

/** What the page about looks says. */
export const DISPLAY_WORDS = inBoth({
  vi: {
    title: "Cách hiển thị",
    description: "Chọn cỡ chữ, độ tương phản và khoảng cách dòng cho mọi trang của cổng trên máy này.",
    lead: "Chọn một lần cho mọi trang của cổng, trên máy và trình duyệt này.",
    saved: "Đã lưu",
    savedWords: "Từ nay mọi trang của cổng hiển thị như trang này.",
    reset: "Đã trở về mặc định",
    resetWords: "Mọi trang hiển thị như ban đầu. Lựa chọn cũ đã xóa khỏi máy này.",
    back: "Trở lại trang vừa xem",
    text: "Cỡ chữ",
    texts: {
      normal: "Bình thường",
      large: "Lớn (gấp 1,25 lần)",
      largest: "Rất lớn (gấp 1,5 lần)",
    } as Choices<"text">,
    contrast: "Màu sắc, độ tương phản",
    contrasts: {
      normal: "Bình thường",
      high: "Tương phản cao: chữ đen trên nền trắng, đường kẻ đậm",
      dark: "Nền tối, chữ sáng",
    } as Choices<"contrast">,
    spacing: "Khoảng cách chữ và dòng",
    spacings: { normal: "Bình thường", wide: "Thưa hơn, dễ theo dòng hơn" } as Choices<"spacing">,
    missing: "Chọn một trong các cách đã nêu",
    save: "Lưu và áp dụng",
    useUsual: "Về mặc định",
    browserTitle: "Trình duyệt của bạn cũng làm được",
    browser: [
      "Phóng to mọi trang: giữ phím Ctrl (máy Mac: phím ⌘) rồi bấm phím +; trên điện thoại, dùng hai ngón tay. Trang vẫn đọc được trong một cột khi phóng to gấp bốn.",
      "Cỡ chữ, màu tương phản cao và “giảm chuyển động” đặt trong máy hoặc trình duyệt đều được giữ nguyên: lựa chọn trên đây cộng thêm vào, không thay thế.",
      "Trong cổng không có chữ chạy, chữ nhấp nháy hay hình chuyển động.",
    ],
    listenTitle: "Nghe đọc",
    listen:
      "Ở các trang trả lời và các bài dài có nút “Nghe đọc bài này”: máy của bạn đọc thành tiếng, không gửi gì ra ngoài. Cần một giọng đọc tiếng Việt có sẵn trên máy; máy chưa có thì nút sẽ báo.",
    kept: "Lựa chọn được giữ trong một cookie nhỏ, chỉ ghi ba điều bạn chọn ở trên, không ghi bạn là ai.",
    statement: "Cam kết về khả năng tiếp cận",
  },
  en: {
    title: "Display settings",
    description: "Choose text size, contrast and line spacing for every page of the portal on this device.",
    lead: "Choose once for every page of the portal, on this device and in this browser.",
    saved: "Saved",
    savedWords: "From now on every page of the portal looks like this one.",
    reset: "Back to the usual look",
    resetWords: "Every page looks as it did at first. Your earlier choice has been removed from this device.",
    back: "Back to the page you came from",
    text: "Text size",
    texts: { normal: "Usual", large: "Large (1.25 times)", largest: "Very large (1.5 times)" },
    contrast: "Colours and contrast",
    contrasts: {
      normal: "Usual",
      high: "High contrast: black on white, strong lines",
      dark: "Dark background, light text",
    },
    spacing: "Spacing of letters and lines",
    spacings: { normal: "Usual", wide: "Wider, lines easier to follow" },
    missing: "Choose one of those listed",
    save: "Save and apply",
    useUsual: "Use the usual look",
    browserTitle: "Your browser can do this too",
    browser: [
      "Enlarge any page: hold Ctrl (⌘ on a Mac) and press +; on a phone, use two fingers. Pages still read in one column when enlarged four times.",
      "Text size, high-contrast colours and “reduce motion” set on your device or in your browser stay in force: the choices above are added to them and replace none of them.",
      "Nothing on this portal moves, scrolls by itself or blinks.",
    ],
    listenTitle: "Listening",
    listen:
      "Answers and long texts have a “Listen to this page” button: your device reads them aloud and nothing is sent anywhere. Answers are in Vietnamese and need a Vietnamese voice on your device; the button tells you if there is none.",
    kept: "Your choice is kept in one small cookie that holds the three things chosen above and nothing about who you are.",
    statement: "Accessibility statement",
  },
});
