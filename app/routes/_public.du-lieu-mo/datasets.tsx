import { FILES } from "~/features/open-data/catalogue";
import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { paths } from "~/paths";
import { useWords } from "~/ui/language";

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
          {words.files}:{" "}
          {Object.entries(FILES[name]).map(([format, path], i) => (
            <span key={format}>
              {i > 0 ? ", " : null}
              <a href={paths.api(path)} aria-label={`${words.datasets[name].title}, ${format}`}>
                {format}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
