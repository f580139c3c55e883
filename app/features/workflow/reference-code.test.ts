import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_SIGNS, composeReferenceCode, parseReferenceCode } from "./reference-code";
import { drawReferenceCode, drawSecret, secretHash } from "./reference-code.server";

const codes = fc
  .tuple(
    fc.integer({ min: 1990, max: 2099 }),
    fc.infiniteStream(fc.nat(CODE_SIGNS.length - 1)),
    fc.constantFrom(4, 8),
  )
  .map(([year, stream, signs]) => composeReferenceCode(year, () => stream.next().value ?? 0, signs as 4 | 8));

test("a code reads back whatever the spacing and case", () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(parseReferenceCode(code)).toBe(code);
      expect(parseReferenceCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
      expect(parseReferenceCode(code.slice(5).replaceAll("-", ""))).toBe(code);
    }),
  );
});

test("one wrong sign or two neighbours swapped are always noticed", () => {
  fc.assert(
    fc.property(codes, fc.nat(7), fc.nat(27), (code, at, sign) => {
      const signs = [...code.slice(8).replaceAll("-", "")];
      const place = at % signs.length;
      const wrong = signs.with(place, CODE_SIGNS.charAt(sign)).join("");
      const swapped = signs
        .with(place, signs[place + 1] ?? "")
        .with(Math.min(place + 1, signs.length - 1), signs[place] ?? "")
        .join("");
      const yy = code.slice(5, 7);
      if (wrong !== signs.join("")) expect(parseReferenceCode(yy + wrong)).toBeNull();
      const lastOfDrawn = signs.length - 3;
      if (place < lastOfDrawn && swapped !== signs.join(""))
        expect(parseReferenceCode(yy + swapped)).toBeNull();
    }),
  );
});

test.each([
  "",
  "PAKN",
  "PAKN-26-7K4M",
  "PAKN-26-7K4M-00",
  "PAKN-26-7K4B-92",
  "'; DROP TABLE",
  "ĐẤT ĐAI 2026",
])("%j is no reference code", (text) => expect(parseReferenceCode(text)).toBeNull());

test("look-alikes in the year are forgiven", () => {
  const code = composeReferenceCode(2010, () => 3);
  expect(parseReferenceCode(code.replace("-10-", "-iO-"))).toBe(code);
});

test("a secret has at least 60 bits and its hash does not mind how it is typed", () => {
  const secret = drawSecret();
  expect(secret.replaceAll("-", "").length * Math.log2(CODE_SIGNS.length)).toBeGreaterThan(60);
  expect(secretHash(secret.toLowerCase().replaceAll("-", " "))).toEqual(secretHash(secret));
  expect(secretHash(drawSecret())).not.toEqual(secretHash(secret));
  expect(drawReferenceCode(2026)).toMatch(/^PAKN-26-[^-]{4}-[^-]{2}$/);
});
