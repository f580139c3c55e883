import { crc32, deflateSync } from "node:zlib";

const [WIDTH, HEIGHT] = [320, 240];
type Colour = readonly [red: number, green: number, blue: number];
const WALL: Colour = [222, 216, 200];
const WOOD: Colour = [122, 84, 52];
const SHEET: Colour = [250, 249, 244];
const INK: Colour = [70, 70, 74];
const RED: Colour = [176, 28, 36];

/** A drawn "photo" of a notice on a board: a wooden frame on a wall, a white sheet, its red head and grey lines. PNG. */
export function boardPhoto(): File {
  const rows = Buffer.concat(
    Array.from({ length: HEIGHT }, (_, y) =>
      Buffer.from([0, ...Array.from({ length: WIDTH }, (_, x) => shaded(colourAt(x, y), x, y)).flat()]),
    ),
  );
  const size = Buffer.alloc(13);
  size.writeUInt32BE(WIDTH, 0);
  size.writeUInt32BE(HEIGHT, 4);
  // 8 bits a channel, red green blue.
  size.set([8, 2, 0, 0, 0], 8);
  const head = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [part("IHDR", size), part("IDAT", deflateSync(rows)), part("IEND", Buffer.alloc(0))];
  return new File([Buffer.concat([head, ...parts])], "bang-tin.png", { type: "image/png" });
}

function colourAt(x: number, y: number): Colour {
  const within = (left: number, top: number, right: number, bottom: number) =>
    x >= left && x < right && y >= top && y < bottom;
  if (within(118, 44, 202, 196)) {
    if (within(132, 54, 188, 62)) return RED;
    const line = Math.floor((y - 72) / 9);
    const isText = y >= 72 && y < 186 && (y - 72) % 9 < 3 && x >= 126 && x < 196 - ((line * 17) % 40);
    return isText ? INK : SHEET;
  }
  return within(70, 26, 250, 214) && !within(80, 36, 240, 204) ? WOOD : WALL;
}

/** The light falls from the left. */
const shaded = (colour: Colour, x: number, y: number): number[] =>
  colour.map((channel) => Math.max(0, Math.round(channel - (x / WIDTH) * 26 - (y / HEIGHT) * 12)));

function part(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
