-- AlterTable
ALTER TABLE "coordinating_unit" ADD COLUMN     "answered_on" DATE,
ADD COLUMN     "asked_on" DATE,
ADD COLUMN     "due_on" DATE;

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "event_seq" INTEGER;

-- CreateTable
CREATE TABLE "internal_note" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "mentioned_id" INTEGER,
    "stamp" TEXT NOT NULL,

    CONSTRAINT "internal_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_key" (
    "id" INTEGER NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "rating_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_spent" (
    "hash" BYTEA NOT NULL,

    CONSTRAINT "rating_spent_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "rating_tally" (
    "period" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "released" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rating_tally_pkey" PRIMARY KEY ("period","unit","field","score")
);

-- CreateTable
CREATE TABLE "outside_body" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "outside_body_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "internal_note_stamp_key" ON "internal_note"("stamp");

-- CreateIndex
CREATE INDEX "internal_note_feedback_id_idx" ON "internal_note"("feedback_id");

-- By hand below.
-- What a unit still has to say, soonest first.
CREATE INDEX coordinating_unit_open ON coordinating_unit (unit, due_on, feedback_id) WHERE answered_on IS NULL;

ALTER TABLE internal_note
  ADD CONSTRAINT internal_note_feedback FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT internal_note_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT internal_note_mentioned FOREIGN KEY (mentioned_id) REFERENCES staff (id),
  ADD CONSTRAINT internal_note_unit FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT internal_note_text CHECK (text <> '');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON internal_note
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON internal_note
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE outside_body
  ADD CONSTRAINT outside_body_kind CHECK (kind IN ('MINISTRY', 'PROVINCE', 'OTHER')),
  ADD CONSTRAINT outside_body_order CHECK (valid_to >= valid_from);

-- Rows are found by what they hold and lie in no order of time: no serial number, no instant.
ALTER TABLE rating_key ADD CONSTRAINT rating_key_one CHECK (id = 1);
INSERT INTO rating_key (id, key)
  VALUES (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
ALTER TABLE rating_tally
  ADD CONSTRAINT rating_tally_unit FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT rating_tally_score CHECK (score BETWEEN 1 AND 4),
  ADD CONSTRAINT rating_tally_counts CHECK (pending >= 0 AND released >= 0);
