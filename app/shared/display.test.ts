import { describe, expect, it } from "vitest";
import {
  DISPLAY_CHOICES,
  DISPLAY_COOKIE,
  displayAttributes,
  displayCode,
  displayOf,
  isUsual,
  USUAL_DISPLAY,
} from "./display";

const all = DISPLAY_CHOICES.text.flatMap((text) =>
  DISPLAY_CHOICES.contrast.flatMap((contrast) =>
    DISPLAY_CHOICES.spacing.map((spacing) => ({ text, contrast, spacing })),
  ),
);

describe("how a reader wants pages to look", () => {
  it("is read from the cookie as it was written, and from nothing but the cookie", () => {
    for (const display of all) {
      const code = displayCode(display);
      expect(displayOf(`${DISPLAY_COOKIE}=${code}`)).toEqual(display);
      expect(displayOf(`pakn=abc; ${DISPLAY_COOKIE}=${code}; x=1`)).toEqual(display);
      expect(displayOf(`x${DISPLAY_COOKIE}=${code}`)).toEqual(USUAL_DISPLAY);
    }
    expect(new Set(all.map(displayCode)).size).toBe(18);
  });

  it.each([
    null,
    "",
    "hien-thi",
    "hien-thi=",
    "hien-thi=huge.high.wide",
    "hien-thi=large.high",
    "hien-thi=large.high.wide.more",
    "hien-thi=LARGE.high.wide",
    "hien-thi=constructor",
    "hien-thi=large.high.wide\nSet-Cookie: x",
    `hien-thi=${"a".repeat(5000)}`,
  ])("is the usual look where the cookie says %j", (cookies) => {
    expect(displayOf(cookies)).toBe(USUAL_DISPLAY);
  });

  it("marks the document only where it differs from the usual look", () => {
    expect(Object.values(displayAttributes(USUAL_DISPLAY)).filter(Boolean)).toEqual([]);
    expect(isUsual(USUAL_DISPLAY)).toBe(true);
    expect(displayAttributes({ text: "large", contrast: "dark", spacing: "normal" })).toEqual({
      "data-text": "large",
      "data-contrast": "dark",
      "data-spacing": undefined,
    });
  });
});
