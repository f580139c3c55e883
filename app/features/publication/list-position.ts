import { z } from "zod";
import type { Position } from "./answer-rows.server";
import type { SearchPosition } from "./search-answers.queries.server";

const Instant = z.iso.datetime();

/** A place in a list as an address carries it: "instant~number", and "~row" where it is among words in a row. */
export const writePosition = ({ at, id, ...more }: Position | SearchPosition): string =>
  "stream" in more && more.stream === "row" ? `${at}~${id}~row` : `${at}~${id}`;

/** Reads it; undefined for anything else. Lists without words pass over the part about words. */
export function readPosition(cursor: string): SearchPosition | undefined {
  const [at = "", number = "", row] = cursor.slice(0, 60).split("~");
  if (!Instant.safeParse(at).success || !/^\d{1,9}$/.test(number)) return undefined;
  return { at, id: Number(number), stream: row === "row" ? "row" : "anywhere" };
}
