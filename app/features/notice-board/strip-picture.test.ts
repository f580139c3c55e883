import { expect, test } from "vitest";
import { stripPicture } from "./strip-picture";

const text = (words: string) => [...new TextEncoder().encode(words)];
const segment = (marker: number, body: number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const shown = (bytes: Uint8Array | null) => new TextDecoder("latin1").decode(bytes ?? new Uint8Array());
/** Little-endian Exif: one entry, the orientation; the place is written behind it. */
const exif = (turn: number) => [
  ...text("Exif\0\0II"),
  ...[0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0],
  ...text("GPS 21.03 105.85"),
];
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const jpeg = (turn: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, ...segment(0xe0, text("JFIF\0")), ...segment(0xe1, exif(turn))],
    ...segment(0xfe, text("comment by Lan")),
    ...[
      ...segment(0xee, text("Adobe")),
      ...segment(0xdb, [0, 1, 2]),
      ...SCAN,
      ...segment(0xda, [1]),
      7,
      0xff,
      0xd9,
    ],
    ...text("hidden second picture"),
  ]);

test("a JPEG loses place, comment and what hangs on behind, and keeps picture and turn", () => {
  const out = stripPicture(jpeg(6), "image/jpeg");
  for (const gone of ["GPS", "Lan", "hidden", "JFIF"]) expect(shown(out)).not.toContain(gone);
  expect(shown(out)).toContain("Adobe");
  expect([...(out ?? [])].slice(-2)).toEqual([0xff, 0xd9]);
  expect(shown(out)).toContain(shown(Uint8Array.from(SCAN)));
  expect(shown(out)).toContain("Exif");
  expect(stripPicture(out ?? new Uint8Array(), "image/jpeg")).toEqual(out);
  expect(shown(stripPicture(jpeg(1), "image/jpeg"))).not.toContain("Exif");
});

test("a PNG keeps what the picture needs and nothing else", () => {
  const chunk = (kind: string, body: number[]) => [0, 0, 0, body.length, ...text(kind), ...body, 0, 0, 0, 0];
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const png = [...head, ...chunk("IHDR", [1]), ...chunk("tEXt", text("Lan")), ...chunk("eXIf", text("GPS"))];
  const out = stripPicture(
    Uint8Array.from([...png, ...chunk("IDAT", [9]), ...chunk("IEND", []), 5]),
    "image/png",
  );
  expect([...(out ?? [])]).toEqual([
    ...head,
    ...chunk("IHDR", [1]),
    ...chunk("IDAT", [9]),
    ...chunk("IEND", []),
  ]);
});

test.each([
  ["empty", []],
  ["cut off", [...jpeg(6).slice(0, -60)]],
  ["text", text("<html>")],
])("refuses what is no whole picture: %s", (_name, bytes) => {
  expect(stripPicture(Uint8Array.from(bytes), "image/jpeg")).toBeNull();
  expect(stripPicture(Uint8Array.from(bytes), "image/png")).toBeNull();
});
