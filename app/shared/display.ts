/** What a reader may choose about how pages look; the first of each is how they look by themselves. */
export const DISPLAY_CHOICES = {
  text: ["normal", "large", "largest"],
  contrast: ["normal", "high", "dark"],
  spacing: ["normal", "wide"],
} as const;

export type Display = { [Part in keyof typeof DISPLAY_CHOICES]: (typeof DISPLAY_CHOICES)[Part][number] };

export const USUAL_DISPLAY: Display = { text: "normal", contrast: "normal", spacing: "normal" };

/** The cookie that carries the choice. It says nothing about the reader but this (decision 0038). */
export const DISPLAY_COOKIE = "hien-thi";

/**
 * The choice as the cookie carries it: one of the few texts that this function can make, "" for the usual look. Keys of
 * kept pages are made of it.
 */
export function displayCode({ text, contrast, spacing }: Display): string {
  const code = [text, contrast, spacing].join(".");
  return code === USUAL_CODE ? "" : code;
}

const USUAL_CODE = Object.values(USUAL_DISPLAY).join(".");

/** The choice in a Cookie header; the usual look for whatever is not a choice, so that no other text gets any further. */
export function displayOf(cookies: string | null | undefined): Display {
  const code = /(?:^|;)\s*hien-thi=([a-z.]{1,40})\s*(?:;|$)/.exec(cookies ?? "")?.[1];
  return (code && BY_CODE.get(code)) || USUAL_DISPLAY;
}

const BY_CODE: ReadonlyMap<string, Display> = new Map(
  DISPLAY_CHOICES.text.flatMap((text) =>
    DISPLAY_CHOICES.contrast.flatMap((contrast) =>
      DISPLAY_CHOICES.spacing.map((spacing): [string, Display] => {
        const display = { text, contrast, spacing };
        return [displayCode(display), display];
      }),
    ),
  ),
);

/** The Cookie header that carries `code`, one of displayCode(), and nothing else; undefined for the usual look. */
export const displayHeader = (code: string): { Cookie: string } | undefined =>
  code ? { Cookie: `${DISPLAY_COOKIE}=${code}` } : undefined;

/** Whether anything differs from the usual look. */
export const isUsual = (display: Display): boolean => displayCode(display) === "";

/** The choice as attributes of the document; the stylesheet answers to them (ui/styles/display.css). */
export function displayAttributes(
  display: Display,
): Readonly<Record<`data-${keyof Display}`, string | undefined>> {
  const chosen = (part: keyof Display) => (display[part] === USUAL_DISPLAY[part] ? undefined : display[part]);
  return {
    "data-text": chosen("text"),
    "data-contrast": chosen("contrast"),
    "data-spacing": chosen("spacing"),
  };
}
