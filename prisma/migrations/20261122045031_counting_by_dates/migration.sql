-- DropIndex
DROP INDEX "episode_started_on_idx";

-- DropIndex
DROP INDEX "episode_ended_on_idx";

-- DropIndex
DROP INDEX "first_publication_published_on_idx";

-- ── Written by hand from here on ──

-- A form reads what ended in its period and what stood open at the end of a day, and nothing else of the register. Each
-- index answers one of these for any date and carries all that counting asks, so that no row of a table is fetched.
DROP INDEX episode_open;
DROP INDEX standing_by_date;
CREATE INDEX episode_ended ON episode (ended_on)
  INCLUDE (feedback_id, seq, started_on, exit, rejection_reason, end_unit, end_field, end_counted_kind);
CREATE INDEX episode_open_days ON episode USING gist (daterange(started_on, ended_on))
  INCLUDE (feedback_id, seq, started_on, ended_on);
CREATE INDEX standing_by_date ON standing (feedback_id, from_on) INCLUDE (to_on, unit, field, counted_kind);
CREATE INDEX first_publication_by_date ON first_publication (published_on)
  INCLUDE (feedback_id, unit, field, counted_kind);
