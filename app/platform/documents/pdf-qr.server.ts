import { encode } from "uqr";
import type { Pdf } from "./pdf-page.server";

/** Draws the QR code of a text `side` points wide: one path of squares, sharp at every size. */
export function drawQr(pdf: Pdf, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const { data, size } = encode(text, { border: 2, ecc: "M" });
  const cell = side / size;
  // A hair wider than the cell: readers see no white lines between.
  for (const [row, cells] of data.entries())
    for (const [column, dark] of cells.entries())
      if (dark) pdf.rect(x + column * cell, y + row * cell, cell * 1.02, cell * 1.02);
  pdf.fill("black");
}
