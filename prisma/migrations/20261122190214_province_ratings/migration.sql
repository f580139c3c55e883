-- CreateTable
CREATE TABLE "rating_province" (
    "period" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "released" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rating_province_pkey" PRIMARY KEY ("period","score")
);

-- ── Written by hand from here on ──

ALTER TABLE rating_province
  ADD CONSTRAINT rating_province_score CHECK (score BETWEEN 1 AND 4),
  ADD CONSTRAINT rating_province_released CHECK (released >= 0);

-- What the units have released is the province's too. What waits in them is released to it where at least five wait in a
-- quarter, and then waits in no unit any more: each rating belongs to one group (decision 0035).
CREATE TEMPORARY TABLE joined ON COMMIT DROP AS
  SELECT period FROM rating_tally WHERE field = '' GROUP BY period HAVING sum(pending) >= 5;
INSERT INTO rating_province (period, score, released)
  SELECT t.period, t.score, sum(t.released + CASE WHEN j.period IS NULL THEN 0 ELSE t.pending END)
    FROM rating_tally t LEFT JOIN joined j ON j.period = t.period
   WHERE t.field = '' GROUP BY t.period, t.score;
UPDATE rating_tally SET pending = 0 WHERE field = '' AND period IN (SELECT period FROM joined);

SELECT public.note_changes_of('rating_province', 'figures');
