import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { useVi, useWords, Vi } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";
import { KeptOnDevice } from "./kept-on-device";
import { TRACKED } from "./tracked-words";
import { UnsavedTexts } from "./unsaved-texts";

type Props = {
  /** Its name in the address, under the item. */
  page: "mo-lai" | "xem-lai";
  item: { referenceCode: string; version: number; title: string | null };
  words: { title: string; what: string; reason: string; reasonHint: string; send: string };
  reply: FormReply | undefined;
  /** Why it cannot be asked for; null while it can. */
  closed: string | null;
  /** What to read before writing. */
  children: ReactNode;
};

/** The page on which the sender of an item asks for something and says why; see takeReason(). */
export function ReasonPage({ page, item, words, reply, closed, children }: Props) {
  const field = fieldsOf(reply);
  const tracked = useWords(TRACKED);
  const vi = useVi();
  const back = (
    <ButtonLink variant="secondary" href={paths.tracking(item.referenceCode)}>
      {tracked.back}
    </ButtonLink>
  );
  return (
    <>
      <ErrorSummary reply={reply} title={tracked.notSent} />
      <PageTitle kicker={item.referenceCode} lead={item.title ? <Vi>{item.title}</Vi> : undefined}>
        {words.title}
      </PageTitle>
      {closed === null ? (
        <>
          <p>{words.what}</p>
          <KeptOnDevice of={`${item.referenceCode}/${page}`} />
          {children}
          <PostForm>
            <input type="hidden" name="version" value={item.version} />
            <TextArea
              label={words.reason}
              hint={words.reasonHint}
              {...vi}
              required
              rows={6}
              limit={5000}
              {...field("reason")}
            />
            <Actions>
              <Button>{words.send}</Button>
              {back}
            </Actions>
          </PostForm>
        </>
      ) : (
        <>
          <p>{closed}</p>
          <UnsavedTexts posted={reply?.values ?? {}} stored={{}} labels={{ reason: words.reason }} />
          <Actions>{back}</Actions>
        </>
      )}
    </>
  );
}
