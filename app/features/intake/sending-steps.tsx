import { paths } from "~/paths";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { Steps } from "~/ui/steps";
import { SENDING } from "./sending-words";
import { isStepNotice, STEP_NOTICES } from "./step-notices";

/** The last step leads nowhere: it is what sends. */
const ADDRESSES = [paths.send(), paths.sendMatter(), paths.sendContact()];

/** Where one stands on the way to sending, and the sentence that the address brought along. */
export function SendingSteps({ current, notice }: { current: 1 | 2 | 3 | 4; notice: string | null }) {
  const { steps } = useWords(SENDING);
  const sentences = useWords(STEP_NOTICES);
  return (
    <>
      <Steps steps={steps.map((label, i) => ({ label, href: ADDRESSES[i] }))} current={current} />
      {isStepNotice(notice) ? (
        <Notice tone={notice.startsWith("da-") ? "success" : "warning"} title={sentences[notice]} announce />
      ) : null}
    </>
  );
}
