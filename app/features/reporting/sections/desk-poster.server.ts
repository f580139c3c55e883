import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";

/** The address of a desk and its QR code, to be printed. */
export function deskPoster(token: string): { link: string; qr: string } {
  const link = new URL(paths.ballot(token), publicUrl()).href;
  return { link, qr: qrImage(link) };
}
