import { type LocalDate, parseLocalDate } from "~/shared/local-date";

/** Where a page of the opinions begins: after the part of `unit` in item `id`, due then; those with an opinion stand last. */
export type CoordinationPosition = { answered: boolean; dueOn: LocalDate; id: number; unit: string };

/** "0~2026-11-18~42~so-yt" */
export const writePosition = ({ answered, dueOn, id, unit }: CoordinationPosition): string =>
  [answered ? 1 : 0, dueOn, id, unit].join("~");

/** Null for anything that writePosition did not write. */
export function readPosition(text: string): CoordinationPosition | null {
  const [, answered, day = "", id, unit = ""] =
    /^([01])~(\d{4}-\d\d-\d\d)~(\d{1,9})~([^~]{1,100})$/.exec(text) ?? [];
  const dueOn = parseLocalDate(day);
  return dueOn && { answered: answered === "1", dueOn, id: Number(id), unit };
}
