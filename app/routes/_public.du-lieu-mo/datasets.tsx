import { FILES, PAGED } from "~/features/open-data/catalogue";
import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { paths } from "~/paths";
import { useWords } from "~/ui/language";

type File = [format: string, path: string];
const isWhole = ([, path]: File): boolean => !PAGED.has(path);

/** What there is, and each file of it. */
export function Datasets() {
  const words = useWords(OPEN_DATA);
  return (
    <ul>
      {(Object.keys(FILES) as (keyof typeof FILES)[]).map((name) => (
        <li key={name} id={name}>
          <strong>{words.datasets[name].title}</strong>
          <br />
          {words.datasets[name].description}
          <br />
          {words.files}: <Links name={name} of={Object.entries(FILES[name]).filter(isWhole)} />
          {Object.values(FILES[name]).every((path) => isWhole(["", path])) ? null : (
            <>
              {" "}
              · {words.byPages}:{" "}
              <Links name={name} of={Object.entries(FILES[name]).filter((file) => !isWhole(file))} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Links({ name, of }: { name: keyof typeof FILES; of: readonly File[] }) {
  const words = useWords(OPEN_DATA);
  return of.map(([format, path], i) => (
    <span key={format}>
      {i > 0 ? ", " : null}
      <a href={paths.api(path)} aria-label={`${words.datasets[name].title}, ${format}`}>
        {format}
      </a>
    </span>
  ));
}
