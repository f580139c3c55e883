import { Actions, CopyButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Answers } from "./draft";

/** What the page says before the texts. */
export const OLDER_PAGE =
  "Biểu mẫu vừa gửi là của một trang cũ, trong khi bản nháp đã có nội dung mới hơn. Bản mới hơn được giữ nguyên và hiện trong các ô; phần bạn vừa gửi ở ngay dưới đây để sao chép.";

type Props = { posted: Answers; stored: Answers; labels: Readonly<Record<string, string>> };

/** Texts of an older page that did not take the place of newer ones: to read, and to copy back where wanted. */
export function UnsavedTexts({ posted, stored, labels }: Props) {
  const texts = Object.entries(labels).flatMap(([name, label]) => {
    const text = posted[name];
    return typeof text === "string" && text.trim() !== "" && text !== stored[name] ? [{ label, text }] : [];
  });
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title="Phần bạn vừa gửi, chưa được lưu">
      {texts.map(({ label, text }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
          </p>
          <p className="said">{text}</p>
          <Actions>
            <CopyButton text={text} />
          </Actions>
        </div>
      ))}
    </Notice>
  );
}
