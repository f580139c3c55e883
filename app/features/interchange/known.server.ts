import type { Database } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { loadClock, responseDue } from "../reference/clock.server";
import type { Known } from "./check-feedback";

/** Units, fields, channels, calendar and rules as they stand now, for one run. */
export async function loadKnown(db: Database["db"]): Promise<Known> {
  const units = await db.unit.findMany({ select: { code: true, validFrom: true, validTo: true } });
  const fields = await db.field.findMany({ select: { code: true } });
  const channels = await db.channel.findMany({ select: { code: true } });
  const clock = await loadClock(db);
  const dues = new Map<string, ReturnType<Known["responseDue"]>>();
  return {
    units: new Map(
      units.map((unit) => [
        unit.code,
        { from: dateOf(unit.validFrom), to: unit.validTo && dateOf(unit.validTo) },
      ]),
    ),
    fields: new Set(fields.map((field) => field.code)),
    channels: new Set(channels.map((channel) => channel.code)),
    responseDue(startedOn, unit) {
      // A long register asks for the same few thousand dates again and again.
      const key = `${startedOn} ${unit}`;
      const due = dues.get(key) ?? responseDue(clock, startedOn, unit);
      dues.set(key, due);
      return due;
    },
  };
}
