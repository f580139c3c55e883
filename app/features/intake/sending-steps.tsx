import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { Steps } from "~/ui/steps";
import { DraftScript } from "./kept-on-device";
import { stepNotice } from "./step-notices";

const STEPS = [
  { label: "Chọn việc", href: paths.send() },
  { label: "Nội dung", href: paths.sendMatter() },
  { label: "Liên hệ", href: paths.sendContact() },
  { label: "Kiểm tra, gửi" },
];

/** Where one stands on the way to sending, and the sentence that the address brought along. */
export function SendingSteps({ current, notice }: { current: 1 | 2 | 3 | 4; notice: string | null }) {
  const sentence = stepNotice(notice);
  return (
    <>
      <Steps steps={STEPS} current={current} />
      {current > 1 ? <DraftScript /> : null}
      {sentence ? (
        <Notice tone={notice?.startsWith("da-") ? "success" : "warning"} title={sentence} announce />
      ) : null}
    </>
  );
}
