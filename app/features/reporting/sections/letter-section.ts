import type { OfficialLetter } from "~/shared/official-letter";
import { SIGN_MODE } from "~/shared/sign-mode";
import { LETTER, LETTER_FIELDS } from "../documents/letter";
import type { WholeReport } from "../documents/whole-report";
import { SectionSchema } from "./outline";

/** Number, date, recipients and signature: typed like a section, kept and frozen like one, printed around all others. */
export const LETTER_SECTION = {
  ...SectionSchema.parse({
    key: "I",
    number: "",
    title: "Thể thức văn bản: số, ngày, nơi nhận, chữ ký",
    depth: 1,
    texts: LETTER_FIELDS.map(({ key, label }) => ({ key, label })),
  }),
  key: LETTER,
};

/** What stands around the text on paper, a line each: for whoever types it, since no paragraph shows it. */
const letterLines = (
  { superior, issuer, number, placeAndDate, recipients, signature, signer }: OfficialLetter,
  intro: string,
): string[] =>
  [
    ...[superior, ...issuer.split("\n"), number, placeAndDate, intro],
    ...["Nơi nhận:", ...recipients],
    ...[...signature, signer || "(họ và tên người ký)"],
  ].filter(Boolean);

/** How a section will be printed, a paragraph each; the letter by its lines. */
export const writtenOf = (
  { written, letter }: Pick<WholeReport, "written" | "letter">,
  key: string,
): string[] =>
  key === LETTER
    ? letterLines(letter, written.intro)
    : (written.sections.find((section) => section.key === key)?.paragraphs ?? []);

export const SIGN_CHOICES = Object.entries(SIGN_MODE).map(([value, { vi }]) => ({ value, label: vi }));
