import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import { pdfDocument } from "./on-demand.server";

/** Tinos (SIL Open Font Licence): the widths of Times New Roman, with every Vietnamese letter; embedded in each file. */
const FONTS = {
  plain: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  boldItalic: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
} as const;
export type Face = keyof typeof FONTS;

const locate = createRequire(import.meta.url);

/** Kerning and ligatures; reading them takes two thirds of the time of a page, and precomposed letters need none. */
const SHAPING = new Set(["GSUB", "GPOS", "GDEF"]);
const read = new Map<Face, Uint8Array>();

/** The font of a face without its tables of shaping: their names in the font's directory are crossed out. Read once. */
function fontOf(face: Face): Uint8Array {
  const known = read.get(face);
  if (known) return known;
  const font = new Uint8Array(readFileSync(locate.resolve(`@expo-google-fonts/tinos/${FONTS[face]}`)));
  const tables = new DataView(font.buffer).getUint16(4);
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (SHAPING.has(String.fromCharCode(...font.subarray(at, at + 4)))) font[at] = "x".charCodeAt(0);
  read.set(face, font);
  return font;
}

/** Millimetres in points. */
export const mm = (length: number): number => length * 2.83465;

export type Pdf = InstanceType<ReturnType<typeof pdfDocument>>;

/**
 * A document, A4 unless said otherwise, with the faces of an administrative paper. Dated by the data, never by the clock, so
 * that the same report gives the same bytes. `tagged` where everything that is drawn says what it is, for readers that read
 * aloud: what is drawn without a tag they leave out.
 */
export function openPdf(
  title: string,
  author: string,
  on: LocalDate,
  {
    size = "A4",
    tagged = false,
    firstPage = true,
  }: {
    size?: "A4" | "A3";
    tagged?: boolean /** False: who draws adds every page. */;
    firstPage?: boolean;
  } = {},
): Pdf {
  const PDFDocument = pdfDocument();
  const pdf = new PDFDocument({
    size,
    margins: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
    info: { Title: title, Author: author, CreationDate: toDbDate(on), ModDate: toDbDate(on) },
    lang: "vi",
    displayTitle: true,
    ...(tagged && { tagged, pdfVersion: "1.7" as const }),
    bufferPages: true,
    autoFirstPage: firstPage,
  });
  for (const face of Object.keys(FONTS) as Face[]) pdf.registerFont(face, fontOf(face) as Buffer);
  return pdf;
}

/** The finished bytes. */
export function closePdf(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
    pdf.end();
  });
}
