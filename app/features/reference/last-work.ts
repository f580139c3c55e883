import { type LocalDate, startOfLocalDay } from "~/shared/local-date";

const DAY = 86_400_000;

/**
 * Statement and values that ask for the latest day, as `day`, on which a unit received an item, was given one or was asked
 * for its opinion; only days after `after` are looked at, null without any. An item that is handed back to the unit is no
 * work of it: that leads to a unit that is gone as well, and to its successor in its place (decision 0041).
 */
export const lastWorkQuery = (code: string, after: LocalDate): [sql: string, values: [string, Date]] => [
  `SELECT greatest(
     (SELECT max(received_on) FROM feedback WHERE receiving_unit = $1 AND received_at >= $2),
     (SELECT max((at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) FROM feedback_event WHERE at >= $2
        AND type IN ('assigned', 'opinion_asked')
        AND (data->>'unit' = $1 OR data->'coordinatingUnits' ? $1 OR data->'units' ? $1)))::text AS day`,
  [code, new Date(startOfLocalDay(after).getTime() + DAY)],
];
