-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "campaign_recipient" INTEGER;

-- CreateTable
CREATE TABLE "survey_plan" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "document_no" TEXT,
    "issued_on" DATE,
    "aim" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" INTEGER NOT NULL,

    CONSTRAINT "survey_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "regulation" TEXT NOT NULL,
    "regulation_no" TEXT,
    "article" TEXT,
    "procedure_code" TEXT,
    "field" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "return_address" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "answer_by" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_by" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "last_answer_no" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_recipient" (
    "id" SERIAL NOT NULL,
    "campaign_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "email" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_link" (
    "hash" BYTEA NOT NULL,
    "recipient_id" INTEGER NOT NULL,

    CONSTRAINT "campaign_link_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "campaign_reminder" (
    "recipient_id" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_reminder_pkey" PRIMARY KEY ("recipient_id","stage")
);

-- CreateTable
CREATE TABLE "campaign_answer" (
    "id" SERIAL NOT NULL,
    "campaign_id" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "recipient_id" INTEGER,
    "way" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "answers" JSONB NOT NULL,
    "contact" JSONB,
    "entered_by" INTEGER,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "feedback_id" INTEGER,

    CONSTRAINT "campaign_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arrival_note" (
    "feedback_id" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "staff_id" INTEGER,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "arrival_note_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateTable
CREATE TABLE "entry_draft" (
    "staff_id" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_draft_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "box_session" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "present" TEXT NOT NULL,
    "note" TEXT,
    "staff_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "box_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "box_slip" (
    "session_id" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "feedback_id" INTEGER,
    "unusable" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "box_slip_pkey" PRIMARY KEY ("session_id","no")
);

-- CreateIndex
CREATE UNIQUE INDEX "survey_plan_unit_year_key" ON "survey_plan"("unit", "year");

-- CreateIndex
CREATE INDEX "campaign_unit_year_idx" ON "campaign"("unit", "year");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_recipient_campaign_id_email_key" ON "campaign_recipient"("campaign_id", "email");

-- CreateIndex
CREATE INDEX "campaign_link_recipient_id_idx" ON "campaign_link"("recipient_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_answer_recipient_id_key" ON "campaign_answer"("recipient_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_answer_feedback_id_key" ON "campaign_answer"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_answer_campaign_id_no_key" ON "campaign_answer"("campaign_id", "no");

-- CreateIndex
CREATE INDEX "entry_draft_updated_at_idx" ON "entry_draft"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "box_session_unit_year_no_key" ON "box_session"("unit", "year", "no");

-- CreateIndex
CREATE UNIQUE INDEX "box_slip_feedback_id_key" ON "box_slip"("feedback_id");

-- AddForeignKey
ALTER TABLE "campaign_recipient" ADD CONSTRAINT "campaign_recipient_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "campaign_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_reminder" ADD CONSTRAINT "campaign_reminder_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "campaign_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_answer" ADD CONSTRAINT "campaign_answer_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_answer" ADD CONSTRAINT "campaign_answer_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "campaign_recipient"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "box_slip" ADD CONSTRAINT "box_slip_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "box_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed lists that the code reasons about.
ALTER TABLE "box_slip" ADD CONSTRAINT "box_slip_is_item_or_unusable"
  CHECK (("feedback_id" IS NULL) <> ("unusable" IS NULL) AND "unusable" IN ('BLANK', 'ILLEGIBLE', 'NOT_FEEDBACK'));
ALTER TABLE "campaign_answer" ADD CONSTRAINT "campaign_answer_way" CHECK ("way" IN ('LINK', 'PAPER'));
ALTER TABLE "campaign_reminder" ADD CONSTRAINT "campaign_reminder_stage" CHECK ("stage" IN ('SOON', 'DUE'));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_closed_after_open"
  CHECK ("closed_at" IS NULL OR "opened_at" IS NOT NULL);

-- What stands behind an item.
ALTER TABLE "arrival_note" ADD CONSTRAINT "arrival_note_feedback_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id");
ALTER TABLE "box_slip" ADD CONSTRAINT "box_slip_feedback_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id");
ALTER TABLE "campaign_answer" ADD CONSTRAINT "campaign_answer_feedback_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id");
CREATE INDEX "outbox_message_campaign_recipient" ON "outbox_message"("campaign_recipient") WHERE "campaign_recipient" IS NOT NULL;
