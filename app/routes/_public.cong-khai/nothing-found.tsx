import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { useWords } from "~/ui/language";

/** An empty list says what would be here and what to do next. */
export function NothingFound({ filtered }: { filtered: boolean }) {
  const words = useWords(LIBRARY);
  return (
    <div className="empty">
      <p>{filtered ? words.noneFiltered : words.none}</p>
      {filtered ? (
        <p>
          <a href={paths.answers()}>{words.seeAll}</a>
        </p>
      ) : null}
      <ButtonLink href={paths.send()} variant="secondary">
        {words.send}
      </ButtonLink>
    </div>
  );
}
