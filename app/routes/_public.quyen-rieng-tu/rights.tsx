import { useWords } from "~/ui/language";
import { PRIVACY } from "./words";

/** What anyone may ask for about their own data, and on what ground; the texts of both languages end with it. */
export function Rights() {
  const { rightsTitle, rights, ground } = useWords(PRIVACY);
  return (
    <>
      <h2 id="quyen">{rightsTitle}</h2>
      <ul>
        {rights.map(([right, meaning]) => (
          <li key={right}>
            <strong>{right}</strong>: {meaning}
          </li>
        ))}
      </ul>
      <p>{ground}</p>
    </>
  );
}
