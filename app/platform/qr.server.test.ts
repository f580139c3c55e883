import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrImage } from "./qr.server";

/** The picture read back: which cells its strokes make dark. */
function cellsOf(image: string): boolean[][] {
  const svg = Buffer.from(image.replace("data:image/svg+xml;base64,", ""), "base64").toString();
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const cells = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, from, y, to] of svg.matchAll(/M(\d+) (\d+)H(\d+)v1H\1(?=M|")/g))
    cells[Number(y)]?.fill(true, Number(from), Number(to));
  return cells;
}

const addresses = Array.from({ length: 400 }, (_, n) => `https://pakn.example/xac-thuc/${n}`);

it("draws each cell of the code and no other", () => {
  for (const address of addresses.slice(0, 20))
    expect(cellsOf(qrImage(address))).toEqual(encode(address, { border: 2 }).data);
});

it("gives each text its own picture, however many were drawn before", () => {
  const first = addresses.map(qrImage);
  expect(new Set(first).size).toBe(addresses.length);
  expect(addresses.map(qrImage)).toEqual(first);
});
