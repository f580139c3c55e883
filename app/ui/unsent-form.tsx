import type { CarriedForm } from "~/shared/carried-form";
import { Actions, Button } from "./button";
import { bringsFiles, CarriedFields, TextCards, textsByLabel } from "./carried-fields";
import { PostForm } from "./form";
import { useLanguage, useWords } from "./language";
import { Notice } from "./notice";
import { UI } from "./ui-words";

/** On the page that refuses a form: the texts that it brought, to be copied. Nothing where it brought none. */
export function KeptTexts({ carried }: { carried: CarriedForm }) {
  const ui = useWords(UI);
  const texts = textsByLabel(carried, useLanguage());
  if (texts.length === 0) return null;
  return (
    <>
      <Notice tone="warning" title={ui.notSaved}>
        <p>{ui.copyElsewhere}</p>
      </Notice>
      <TextCards texts={texts} />
    </>
  );
}

/**
 * On the page that says that a needed part is away: the form that met it, with a button that sends it again as it was, its
 * stamps and the state it was written in included, so that what was taken after all is not taken twice (decision 0008).
 */
export function UnsentForm({ carried }: { carried: CarriedForm }) {
  const ui = useWords(UI);
  return (
    <PostForm action={carried.target} multipart={bringsFiles(carried)}>
      <Notice tone="warning" title={ui.notSaved} announce>
        <p>{ui.sendAgainSoon}</p>
      </Notice>
      <CarriedFields carried={carried} />
      <Actions>
        <Button>{ui.sendAgain}</Button>
      </Actions>
    </PostForm>
  );
}
