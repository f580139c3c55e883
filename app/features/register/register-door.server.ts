import type { PrismaClient } from "~/platform/db.server";
import { localDateOf, yearOf } from "~/shared/local-date";
import { type Actor, reaches, scopeOf } from "../access/permissions";
import { type RegisterBook, registerBooks } from "./register.queries.server";

/** The register an address asks for, and those there are to choose from. */
export type RegisterDoor = {
  books: RegisterBook[];
  /** Null: the reader's units have no register yet. */
  book: RegisterBook | null;
  /** The reader may see who sent the items of this register, if they ask for it. */
  mayIdentify: boolean;
};

/**
 * Reads `unit` and `year` of an address; without them the reader's own newest register. Throws 404 for a unit outside
 * the reader's scope; a year without entries is an empty book.
 */
export async function readRegisterDoor(
  db: PrismaClient,
  actor: Actor,
  query: URLSearchParams,
  now: Date,
): Promise<RegisterDoor> {
  const scope = scopeOf(actor, "register:read");
  const books = await registerBooks(db, scope);
  const asked = query.get("unit") ?? "";
  if (asked && scope !== "ALL" && !scope.includes(asked)) throw beyond();
  const thisYear = yearOf(localDateOf(now));
  const own = books.find(({ unit }) => unit === actor.unit) ?? books[0];
  const unit = asked || own?.unit;
  if (!unit) return { books, book: null, mayIdentify: false };
  const typed = Number(query.get("year"));
  const year =
    Number.isInteger(typed) && typed >= 2000 && typed < 2200
      ? typed
      : (books.find((book) => book.unit === unit)?.year ?? thisYear);
  const book =
    books.find((one) => one.unit === unit && one.year === year) ?? (await emptyBook(db, unit, year));
  return { books, book, mayIdentify: reaches(actor, "sender:read", unit) };
}

async function emptyBook(db: PrismaClient, unit: string, year: number): Promise<RegisterBook> {
  const row = await db.unit.findUnique({ where: { code: unit }, select: { name: true } });
  if (!row) throw beyond();
  return { unit, unitName: row.name, year, lastNo: 0, waiting: 0 };
}

const beyond = () => new Response("Không có sổ này trong phạm vi của bạn.", { status: 404 });

/** A number of the register in an address, within the book; `otherwise` for anything else. */
export function readNumber(text: string | null, lastNo: number, otherwise: number): number {
  const no = Number(text);
  return text && Number.isInteger(no) && no >= 1 ? Math.min(no, Math.max(1, lastNo)) : otherwise;
}
