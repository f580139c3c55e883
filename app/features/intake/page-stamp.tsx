const NAME = "page:";

/**
 * The hidden field that tells from which showing of a page a form comes. The stamp is in its name: some browsers give a hidden
 * field its old value back on a reload, and none gives it an old name; `autocomplete="off"`, which would forbid it, is no
 * valid HTML there, and on the form it would empty what people typed.
 */
export const PageStamp = ({ stamp }: { stamp: string }) => (
  <input type="hidden" name={NAME + stamp} value="" />
);

/** The stamp that a posted form carries; "" for a form without one. */
export const stampIn = (form: FormData): string =>
  [...form.keys()].find((name) => name.startsWith(NAME))?.slice(NAME.length) ?? "";
