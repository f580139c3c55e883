import { renderSVG } from "uqr";

/** A QR code as the source of an image: black on white, whatever the colours of the page. */
export const qrImage = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(text, { border: 2 })).toString("base64")}`;
