import type { Readable } from "node:stream";

/**
 * Reads a body to its end.
 * @param limit bytes; a sender who announced less, or nothing (chunked), is cut off there
 * @returns the bytes, or undefined when there are more
 */
export function readBody(stream: Readable, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    stream.on("data", (part: Buffer) => {
      size += part.length;
      if (size > limit) resolve(undefined);
      else parts.push(part);
    });
    stream.once("end", () => resolve(Buffer.concat(parts)));
    stream.once("error", reject);
    stream.once("close", () => reject(new Error("The sender left before the end of the body")));
  });
}

/** A form as the routes get it: readable for certain, and free of U+0000, which PostgreSQL refuses in texts. */
export interface CleanForm {
  body: Buffer | FormData;
  /** False when `body` is a FormData, which brings its own content type. */
  sameType: boolean;
}

/** @returns undefined when the body is not what its content type says */
export async function cleanForm(body: Buffer, contentType: string): Promise<CleanForm | undefined> {
  if (!contentType.toLowerCase().startsWith("multipart/")) {
    const text = body.toString("latin1");
    return {
      body: /%00|\0/.test(text) ? Buffer.from(text.replace(/%00|\0/g, ""), "latin1") : body,
      sameType: true,
    };
  }
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
  const entries = [...form];
  if (!entries.some(([name, value]) => holdsNull(name) || holdsNull(value))) return { body, sameType: true };
  const cleaned = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") cleaned.append(withoutNull(name), withoutNull(value));
    else cleaned.append(withoutNull(name), value, withoutNull(value.name));
  }
  return { body: cleaned, sameType: false };
}

const holdsNull = (value: string | File) => (typeof value === "string" ? value : value.name).includes("\0");
const withoutNull = (text: string) => text.replaceAll("\0", "");
