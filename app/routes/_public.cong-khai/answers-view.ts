import { z } from "zod";
import type { Position } from "~/features/publication/public-list.queries.server";

/** What stands in the address of the public list; anything unreadable counts as left out. */
export type AnswersView = {
  q: string;
  field: string;
  unit: string;
  page: number;
  after: Position | undefined;
};

/** Reads the address of the public list. */
export function readAnswersView(query: URLSearchParams): AnswersView {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 200);
  const page = Number(query.get("page") ?? "1");
  return {
    q: text("q"),
    field: text("field"),
    unit: text("unit"),
    page: Number.isInteger(page) && page >= 1 && page <= 5 ? page : 1,
    after: readPosition(query.get("cursor") ?? ""),
  };
}

export const writePosition = ({ at, id }: Position): string => `${at}~${id}`;

const Instant = z.iso.datetime();

function readPosition(cursor: string): Position | undefined {
  const [at = "", number = ""] = cursor.slice(0, 60).split("~");
  return Instant.safeParse(at).success && /^\d{1,9}$/.test(number) ? { at, id: Number(number) } : undefined;
}
