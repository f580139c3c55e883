/** A worksheet with nothing left but its filled rows and the merged cells among them. */
export type BareWorksheet = { xml: string; filledRows: number; cells: number; lastRow: number };

/** Merged cells are refused anyway: a hundred of them say so as well as a million. */
const MOST_MERGES = 100;
const HOLDS_SOMETHING = /<(?:v|is|f)[\s/>]/;

/**
 * What of a worksheet's XML is read: rows that hold something, and merged cells cut to the first `columns` columns, and what of both is hidden. Empty
 * rows down to the last line of the sheet, formats of whole columns, filters and drop-down lists are left out: a reader
 * that makes a cell for each of them works for minutes on a sheet of forty figures. Null where the XML breaks off. Takes
 * time by the length of the text alone, whatever stands in it.
 */
export function bareWorksheet(xml: string, columns: number): BareWorksheet | null {
  const rows: string[] = [];
  let [cells, lastRow, number] = [0, 0, 0];
  const end = xml.lastIndexOf("</sheetData>");
  for (let at = nextRow(xml, 0); at >= 0 && at < end; ) {
    const headEnd = xml.indexOf(">", at);
    if (headEnd < 0) return null;
    const head = xml.slice(at, headEnd);
    const written = /\sr="(\d{1,9})"/.exec(head)?.[1];
    number = written ? Number(written) : number + 1;
    const isEmpty = head.endsWith("/");
    const close = isEmpty ? headEnd : xml.indexOf("</row>", headEnd);
    if (close < 0) return null;
    const inside = isEmpty ? "" : xml.slice(headEnd + 1, close);
    if (HOLDS_SOMETHING.test(inside)) {
      const isHidden = IS_HIDDEN.test(head) || isFlat(head, "ht");
      rows.push(`<row r="${number}"${isHidden ? ' hidden="1"' : ""}>${inside}</row>`);
      cells += inside.match(/<c[\s>]/g)?.length ?? 0;
      lastRow = Math.max(lastRow, number);
    }
    at = nextRow(xml, close);
  }
  const columnsHidden = hiddenColumns(xml, columns);
  const merges = mergesWithin(xml, columns, lastRow);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return {
    xml: `<worksheet xmlns="${main}">${columnsHidden}<sheetData>${rows.join("")}</sheetData>${merges}</worksheet>`,
    ...{ filledRows: rows.length, cells, lastRow },
  };
}

const IS_HIDDEN = /\shidden="(?:1|true)"/;
/** A row or column drawn so small that nobody sees what stands in it. */
const isFlat = (head: string, size: "ht" | "width"): boolean => {
  const written = new RegExp(`\\s${size}="([\\d.]{1,12})"`).exec(head)?.[1];
  return written !== undefined && Number(written) < 1;
};

/** Those of the first `columns` columns that nobody sees; widths and formats are left out. */
function hiddenColumns(xml: string, columns: number): string {
  const head = xml.slice(0, Math.max(xml.indexOf("<sheetData"), 0));
  const kept = [...head.matchAll(/<col\s[^<>]*>/g)].flatMap(([col]) => {
    const [min, max] = ["min", "max"].map((edge) =>
      Number(new RegExp(`\\s${edge}="(\\d{1,5})"`).exec(col)?.[1] ?? 0),
    );
    const isSeen = !IS_HIDDEN.test(col) && !isFlat(col, "width");
    if (isSeen || !min || !max || min > columns || max < min) return [];
    return [`<col min="${min}" max="${Math.min(max, columns)}" width="9" hidden="1"/>`];
  });
  return kept.length > 0 ? `<cols>${kept.slice(0, columns).join("")}</cols>` : "";
}

function nextRow(xml: string, from: number): number {
  const open = /<row(?=[\s/>])/g;
  open.lastIndex = from;
  return open.exec(xml)?.index ?? -1;
}

/** A range that begins outside says nothing here; one that reaches outside is cut one cell behind the edge. */
function mergesWithin(xml: string, columns: number, lastRow: number): string {
  const kept: string[] = [];
  for (const [, left = "", top, right = "", bottom] of xml.matchAll(
    /<mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,9}):([A-Z]{1,3})(\d{1,9})"/g,
  )) {
    if (columnOf(left) > columns || Number(top) > lastRow || kept.length >= MOST_MERGES) continue;
    const to = columnOf(right) > columns ? letterOf(columns + 1) : right;
    kept.push(`<mergeCell ref="${left}${top}:${to}${Math.min(Number(bottom), lastRow + 1)}"/>`);
  }
  return kept.length > 0 ? `<mergeCells count="${kept.length}">${kept.join("")}</mergeCells>` : "";
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
/** Up to 26 columns, which no form of the portal exceeds by much: beyond them ZZ is as good. */
const letterOf = (column: number): string => (column <= 26 ? String.fromCharCode(64 + column) : "ZZ");
