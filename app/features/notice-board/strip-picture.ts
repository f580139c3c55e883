/**
 * A photograph without what cameras and programs write into it beside the picture: place, time, device, thumbnails,
 * comments, and whatever hangs on behind its end. How a JPEG is to be turned is kept, or it would lie on its side.
 * @returns null for bytes that are no whole JPEG or PNG
 */
export function stripPicture(bytes: Uint8Array, type: "image/jpeg" | "image/png"): Uint8Array | null {
  return type === "image/jpeg" ? stripJpeg(bytes) : stripPng(bytes);
}

const at16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (at16(bytes, 0) !== 0xffd8) return null;
  const kept: Uint8Array[] = [];
  let turn = 1;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xd9)
      return joined([bytes.slice(0, 2), ...turned(turn), ...kept, bytes.slice(at, at + 2)]);
    const end = at + 2 + at16(bytes, at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) turn = orientationOf(segment) ?? turn;
    // APP14 tells how the colours are stored; without it some pictures come out wrong.
    const beside = (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!beside) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const from = at;
      at = endOfScan(bytes, at);
      kept.push(bytes.subarray(from, at));
    }
  }
  return null;
}

/** The next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return at;
}

/** 1 to 8, as the Exif tag 0x0112 says in the first directory; null when it says nothing. */
function orientationOf(segment: Uint8Array): number | null {
  if (new TextDecoder().decode(segment.subarray(4, 8)) !== "Exif") return null;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const tiff = 10;
  if (segment.length < tiff + 10) return null;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > segment.length) return null;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > segment.length) return null;
    if (view.getUint16(entry, little) === 0x0112) {
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** A smallest Exif segment that says nothing but how to turn the picture; none for one that stands upright. */
const turned = (turn: number): Uint8Array[] =>
  turn === 1
    ? []
    : [
        Uint8Array.from([
          ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
          ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
          ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
        ]),
      ];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const NEEDED = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"];

function stripPng(bytes: Uint8Array): Uint8Array | null {
  if (PNG.some((byte, i) => bytes[i] !== byte)) return null;
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = at16(bytes, at) * 65536 + at16(bytes, at + 2);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const kind = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    if (NEEDED.includes(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IEND") return joined(kept);
    at = end;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
