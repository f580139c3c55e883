-- CreateTable
CREATE TABLE "saved_view" (
    "id" SERIAL NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_run" (
    "id" SERIAL NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "intent" JSONB NOT NULL,
    "acting" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_item" (
    "run_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "chosen" BOOLEAN NOT NULL DEFAULT true,
    "texts" JSONB,
    "outcome" TEXT,

    CONSTRAINT "bulk_item_pkey" PRIMARY KEY ("run_id","seq")
);

-- CreateTable
CREATE TABLE "daily_digest" (
    "staff_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" INTEGER,

    CONSTRAINT "daily_digest_pkey" PRIMARY KEY ("staff_id","day")
);

-- CreateTable
CREATE TABLE "nudge" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automatic_note" (
    "feedback_id" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "round" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" INTEGER,

    CONSTRAINT "automatic_note_pkey" PRIMARY KEY ("feedback_id","due_on","round")
);

-- CreateTable
CREATE TABLE "urging_letter" (
    "id" SERIAL NOT NULL,
    "stamp" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "from_unit" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "document_no" TEXT,
    "answer_by" DATE NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "urging_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urging_item" (
    "letter_id" INTEGER NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "days_late" INTEGER NOT NULL,

    CONSTRAINT "urging_item_pkey" PRIMARY KEY ("letter_id","feedback_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_staff_id_name_key" ON "saved_view"("staff_id", "name");

-- CreateIndex
CREATE INDEX "bulk_run_staff_id_created_at_idx" ON "bulk_run"("staff_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_item_run_id_feedback_id_key" ON "bulk_item"("run_id", "feedback_id");

-- CreateIndex
CREATE INDEX "nudge_staff_id_at_idx" ON "nudge"("staff_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "nudge_feedback_id_step_due_on_staff_id_key" ON "nudge"("feedback_id", "step", "due_on", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "urging_letter_stamp_key" ON "urging_letter"("stamp");

-- CreateIndex
CREATE INDEX "urging_letter_unit_issued_on_idx" ON "urging_letter"("unit", "issued_on");

-- CreateIndex
CREATE INDEX "urging_item_feedback_id_idx" ON "urging_item"("feedback_id");

-- AddForeignKey
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "bulk_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging_item" ADD CONSTRAINT "urging_item_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "urging_letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── Written by hand from here on ──

ALTER TABLE saved_view ADD CONSTRAINT saved_view_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE bulk_run
  ADD CONSTRAINT bulk_run_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT bulk_run_kind CHECK (kind IN ('ASSIGN', 'HAND', 'PUBLISH', 'HAND_OVER')),
  ADD CONSTRAINT bulk_run_order CHECK (finished_at IS NULL OR confirmed_at IS NOT NULL);
ALTER TABLE bulk_item ADD CONSTRAINT bulk_item_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE daily_digest
  ADD CONSTRAINT daily_digest_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT daily_digest_message_known FOREIGN KEY (message_id) REFERENCES outbox_message (id);
ALTER TABLE nudge
  ADD CONSTRAINT nudge_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT nudge_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE automatic_note
  ADD CONSTRAINT automatic_note_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT automatic_note_message_known FOREIGN KEY (message_id) REFERENCES outbox_message (id),
  ADD CONSTRAINT automatic_note_round CHECK (round > 0);
ALTER TABLE urging_letter
  ADD CONSTRAINT urging_letter_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT urging_letter_from_known FOREIGN KEY (from_unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT urging_letter_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT urging_letter_order CHECK (answer_by >= issued_on);
ALTER TABLE urging_item
  ADD CONSTRAINT urging_item_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT urging_item_late CHECK (days_late > 0);

-- Work that was confirmed and is not done yet.
CREATE INDEX bulk_run_unfinished ON bulk_run (confirmed_at) WHERE confirmed_at IS NOT NULL AND finished_at IS NULL;
-- What a person handles: reminders, and handing over when they leave.
CREATE INDEX feedback_of_handler ON feedback (handler_id, due_on, id) WHERE handler_id IS NOT NULL;
-- What was sent to a person.
CREATE INDEX outbox_of_staff ON outbox_message (staff_id, id DESC) WHERE staff_id IS NOT NULL;
CREATE INDEX outbox_of_unit ON outbox_message (unit, id DESC) WHERE unit IS NOT NULL;
