import { SIGN_MODE } from "~/shared/sign-mode";
import { LETTER, LETTER_FIELDS } from "../documents/letter";
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

export const SIGN_CHOICES = Object.entries(SIGN_MODE).map(([value, { vi }]) => ({ value, label: vi }));
