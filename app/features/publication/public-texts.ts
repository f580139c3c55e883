/** The words of one promise of an item, as they stand, or are to stand, beside its public answer. */
export type PromiseText = { id: number; text: string };

/** What an officer checks of a public copy: three texts, and the words of the promises that stand beside them. */
export type PublicTexts = {
  publicTitle: string;
  publicContent: string;
  publicReply: string;
  promises?: readonly PromiseText[];
};

/** What the history keeps of a publication. */
export const textsOf = ({
  publicTitle,
  publicContent,
  publicReply,
}: PublicTexts): Omit<PublicTexts, "promises"> => ({ publicTitle, publicContent, publicReply });
