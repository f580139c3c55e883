-- CreateTable
CREATE TABLE "index_definition" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "formula" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "measure" TEXT NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "less_dissatisfied" BOOLEAN NOT NULL DEFAULT false,
    "blocker" TEXT,
    "steps" JSONB,
    "points_when_nothing" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "index_definition_pkey" PRIMARY KEY ("code","valid_from")
);

-- ── Written by hand from here on ──

ALTER TABLE index_definition
  ADD CONSTRAINT index_definition_measure CHECK (measure IN ('RATIO', 'POINTS')),
  ADD CONSTRAINT index_definition_order CHECK (valid_to >= valid_from),
  ADD CONSTRAINT index_definition_points CHECK (
    measure <> 'POINTS' OR (steps IS NOT NULL AND points_when_nothing IS NOT NULL));

-- The public statistics show what senders think, as far as it was released.
SELECT public.note_changes_of('rating_tally', 'figures');
