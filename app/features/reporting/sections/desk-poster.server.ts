import { renderSVG } from "uqr";
import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";

/** The address of a desk and its QR code, to be printed. */
export function deskPoster(token: string): { link: string; qr: string } {
  const link = new URL(paths.ballot(token), publicUrl()).href;
  return {
    link,
    qr: `data:image/svg+xml;base64,${Buffer.from(renderSVG(link, { border: 2 })).toString("base64")}`,
  };
}
