import { inBoth } from "~/shared/language";
import { useWords } from "./language";
import { loadedFile } from "./loaded-file";

export const WORDS = inBoth({
  vi: {
    play: "Nghe đọc bài này",
    pause: "Tạm dừng",
    resume: "Nghe tiếp",
    again: "Nghe lại",
    stop: "Dừng",
    noVoice:
      "Máy này chưa có giọng đọc tiếng Việt. Hãy thêm giọng tiếng Việt trong phần cài đặt ngôn ngữ hoặc trợ năng của máy rồi mở lại trang.",
  },
  en: {
    play: "Listen to this page",
    pause: "Pause",
    resume: "Go on",
    again: "Listen again",
    stop: "Stop",
    noVoice:
      "This device has no voice for the language of this text. Add one in its language or accessibility settings, then open the page again.",
  },
});

/**
 * Reads a part of the page aloud with the device's own voices (nghe.js); nothing is sent anywhere. Shows up only where
 * scripts run and the browser can speak. @param of the id of the part
 */
export function ReadAloud({ of }: { of: string }) {
  const words = useWords(WORDS);
  return (
    <div
      className="read-aloud no-print"
      hidden
      data-read={of}
      data-play={words.play}
      data-pause={words.pause}
      data-resume={words.resume}
      data-again={words.again}
      data-no-voice={words.noVoice}
    >
      <button type="button" className="btn btn-secondary">
        {words.play}
      </button>
      <button type="button" className="btn btn-plain" hidden>
        {words.stop}
      </button>
      <p role="status" className="hint" />
      <script type="module" src={loadedFile("nghe.js")} />
    </div>
  );
}
