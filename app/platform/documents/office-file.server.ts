import { type Document, Packer } from "docx";
import type { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { withSteadyIds } from "./steady-ids";

/**
 * A Word file that depends on its contents alone: the same document gives the same bytes, on any day, in any time zone
 * and after any number of other documents. `on` is the date it bears as made and changed: one of the data, never today.
 */
export async function docxBytes(document: Document, on: LocalDate): Promise<Buffer> {
  return steady(await Packer.toBuffer(document), on);
}

/** The same for a spreadsheet. */
export async function xlsxBytes(book: Workbook, on: LocalDate): Promise<Buffer> {
  return steady(new Uint8Array(await book.xlsx.writeBuffer()), on);
}

function steady(bytes: Uint8Array, on: LocalDate): Buffer {
  const parts = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (path.endsWith("/")) continue;
    else if (/\.(xml|rels)$/.test(path)) texts.set(path, strFromU8(content));
    else parts.set(path, content);
  for (const [path, text] of withSteadyIds(texts)) parts.set(path, strToU8(dated(path, text, on)));
  // By path, which happens to put the list of content types first, as readers like it.
  const order = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip keeps the wall clock of its entries: here always the first day that it can express. The deflating is JavaScript
  // on purpose: the one that comes with Node gives other bytes from one version or processor to the next.
  return Buffer.from(zipSync(Object.fromEntries(order), { mtime: new Date(1980, 0, 1, 12), level: 6 }));
}

function dated(path: string, text: string, on: LocalDate): string {
  if (path !== "docProps/core.xml") return text;
  const made = toDbDate(on).toISOString();
  return text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${made}`);
}
