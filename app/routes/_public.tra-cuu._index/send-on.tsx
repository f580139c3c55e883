import type { CarriedForm } from "~/shared/carried-form";
import { Actions, Button } from "~/ui/button";
import { bringsFiles, CarriedFields } from "~/ui/carried-fields";
import { PostForm } from "~/ui/form";
import { useWords } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";
import { LOOK_UP } from "./words";

/** Both codes were typed anew: what was being written, and the button that sends it where it was going. */
export function SendOn({ carried }: { carried: CarriedForm }) {
  const words = useWords(LOOK_UP);
  return (
    <>
      <PageTitle lead={words.notSentYet}>{words.stillThere}</PageTitle>
      <PostForm action={carried.target} multipart={bringsFiles(carried)}>
        <CarriedFields carried={carried} />
        <Actions>
          <Button>{words.sendOn}</Button>
        </Actions>
      </PostForm>
    </>
  );
}
