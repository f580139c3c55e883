/** The longest code there has been, the Civil Code of 1995, had 838 articles. */
const MOST_ARTICLES = 999;
/** Before it no document of this state has been issued. */
const FIRST_YEAR = 1945;

type Cited = { words: string; possible: boolean };

const ARTICLE = /(?<!\p{L})(điều|khoản|mục|phụ lục)\s+(?:số\s+)?(\d+)/giu;
/** "20/2008/NĐ-CP", "53/QĐ-UBND". */
const BY_SYMBOL = /(?<![\d/])(\d+)\s*\/\s*(?:(\d{4})\s*\/\s*)?[A-ZĐ]{2,}[\p{L}\d-]*/gu;
/** "Nghị định 20/2008": what kind it is, without its symbol. */
const BY_KIND =
  /(?<!\p{L})(?:nghị định|nghị quyết|quyết định|thông tư|luật|pháp lệnh|chỉ thị)\s+(?:số\s+)?(\d+)\/(\d{4})(?![\d/])/giu;

const documentPossible = (number: string, year: string | undefined, thisYear: number): boolean =>
  Number(number) >= 1 && (year === undefined || (Number(year) >= FIRST_YEAR && Number(year) <= thisYear));

function citedIn(text: string, thisYear: number): { full: Cited[]; bare: Cited[] } {
  const articles = [...text.matchAll(ARTICLE)].map(([words, , number]) => ({
    words,
    possible: Number(number) >= 1 && Number(number) <= MOST_ARTICLES,
  }));
  const documents = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([words, number = "", year]) => ({
      words,
      possible: documentPossible(number, year, thisYear),
    }));
  return { full: [...articles, ...documents(BY_SYMBOL)], bare: documents(BY_KIND) };
}

/** True when a text names an article, or a document by number and symbol, that there can be in the local year given. */
export const namesProvision = (text: string, thisYear: number): boolean =>
  citedIn(text, thisYear).full.some(({ possible }) => possible);

/** The citations in a text that cannot be: article 0 or 99999, document number 0, a year before 1945 or still to come. */
export function impossibleIn(text: string, thisYear: number): string[] {
  const { full, bare } = citedIn(text, thisYear);
  return [...new Set([...full, ...bare].flatMap(({ words, possible }) => (possible ? [] : [words.trim()])))];
}
