import type { DbOrTx } from "~/platform/db.server";
import { unaccent } from "~/shared/vi-format";

/** A stored file with its name in the two spellings a download header needs. */
export type StoredFile = {
  content: Uint8Array;
  mediaType: string;
  size: number;
  /** ASCII letters, digits, dots, hyphens and underscores. */
  plainName: string;
  /** Percent-encoded UTF-8. */
  encodedName: string;
};

/** A file of an item; null when the item has none of this number. */
export async function readAttachment(db: DbOrTx, feedbackId: number, id: number): Promise<StoredFile | null> {
  if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) return null;
  const file = await db.attachment.findFirst({ where: { id, feedbackId } });
  if (!file) return null;
  return {
    content: file.content,
    mediaType: file.mediaType,
    size: file.content.byteLength,
    plainName:
      unaccent(file.fileName)
        .replace(/[^\w.-]+/g, "_")
        .slice(-100) || "tep",
    encodedName: encodeURIComponent(file.fileName).replace(
      /['()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16)}`,
    ),
  };
}
