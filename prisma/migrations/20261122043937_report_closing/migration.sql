-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('DRAFT', 'CLOSED', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED');

-- AlterTable
ALTER TABLE "form_version" ADD COLUMN     "form_set" TEXT,
ADD COLUMN     "levels" "unit_level"[],
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rows" JSONB,
ADD COLUMN     "rules" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "unit_of_count" TEXT NOT NULL DEFAULT 'Số PAKN';

-- CreateTable
CREATE TABLE "form_set" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "form_set_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "report" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "form_set" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "period_kind" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "status" "report_status" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 0,
    "closing_id" INTEGER,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_event" (
    "id" BIGSERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" INTEGER,
    "who" TEXT NOT NULL,
    "reason" TEXT,
    "to_status" "report_status" NOT NULL,

    CONSTRAINT "report_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_closing" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "supplement" INTEGER,
    "reason" TEXT,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "is_zero" BOOLEAN NOT NULL,

    CONSTRAINT "report_closing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_item" (
    "closing_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "reference_code" TEXT NOT NULL,
    "episode" INTEGER,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "exit" "exit",
    "reason" TEXT,
    "unit" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "counted_kind" "counted_kind" NOT NULL,
    "keys" TEXT[],
    "is_late" BOOLEAN NOT NULL,

    CONSTRAINT "report_item_pkey" PRIMARY KEY ("closing_id","position")
);

-- CreateTable
CREATE TABLE "report_signature" (
    "closing_id" INTEGER NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "signer" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "report_signature_pkey" PRIMARY KEY ("closing_id")
);

-- CreateTable
CREATE TABLE "report_file" (
    "closing_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "report_file_pkey" PRIMARY KEY ("closing_id","name")
);

-- CreateTable
CREATE TABLE "report_deadline" (
    "id" SERIAL NOT NULL,
    "period_kind" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "day_of_month" INTEGER NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "report_deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_reminder" (
    "unit" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_reminder_pkey" PRIMARY KEY ("unit","period","stage")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_closing_id_key" ON "report"("closing_id");

-- CreateIndex
CREATE INDEX "report_period_to_period_kind_idx" ON "report"("period_to", "period_kind");

-- CreateIndex
CREATE UNIQUE INDEX "report_unit_period_form_set_key" ON "report"("unit", "period", "form_set");

-- CreateIndex
CREATE UNIQUE INDEX "report_event_report_id_seq_key" ON "report_event"("report_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "report_closing_report_id_number_key" ON "report_closing"("report_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "report_closing_report_id_supplement_key" ON "report_closing"("report_id", "supplement");

-- CreateIndex
CREATE INDEX "report_item_feedback_id_idx" ON "report_item"("feedback_id");

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_form_set_fkey" FOREIGN KEY ("form_set") REFERENCES "form_set"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_closing_id_fkey" FOREIGN KEY ("closing_id") REFERENCES "report_closing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_event" ADD CONSTRAINT "report_event_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_closing" ADD CONSTRAINT "report_closing_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_item" ADD CONSTRAINT "report_item_closing_id_fkey" FOREIGN KEY ("closing_id") REFERENCES "report_closing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_signature" ADD CONSTRAINT "report_signature_closing_id_fkey" FOREIGN KEY ("closing_id") REFERENCES "report_closing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_closing_id_fkey" FOREIGN KEY ("closing_id") REFERENCES "report_closing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Beyond what Prisma can say.
ALTER TABLE report
  ADD CONSTRAINT report_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT report_order CHECK (period_from <= period_to),
  ADD CONSTRAINT report_period_kind CHECK (period_kind IN ('MONTH', 'QUARTER', 'HALF', 'NINE_MONTHS', 'YEAR')),
  ADD CONSTRAINT report_frozen CHECK (status = 'DRAFT' OR closing_id IS NOT NULL),
  ADD CONSTRAINT report_version CHECK (version >= 0);
ALTER TABLE report_event
  ADD CONSTRAINT report_event_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT report_event_seq CHECK (seq >= 1);
ALTER TABLE report_closing
  ADD CONSTRAINT report_closing_hash CHECK (hash = sha256(convert_to(content, 'UTF8'))),
  ADD CONSTRAINT report_closing_number CHECK (number >= 1 AND (supplement IS NULL OR supplement >= 1));
ALTER TABLE report_item
  ADD CONSTRAINT report_item_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE report_signature
  ADD CONSTRAINT report_signature_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE report_file ADD CONSTRAINT report_file_hash CHECK (sha256 = sha256(bytes));
ALTER TABLE report_deadline
  ADD CONSTRAINT report_deadline_day CHECK (day_of_month BETWEEN 15 AND 31),
  ADD CONSTRAINT report_deadline_order CHECK (valid_to >= valid_from);
ALTER TABLE form_set ADD CONSTRAINT form_set_order CHECK (valid_to >= valid_from);

-- What was closed, signed or done stays as it was, whoever is connected.
DO $$
DECLARE frozen text;
BEGIN
  FOREACH frozen IN ARRAY ARRAY['report_event', 'report_closing', 'report_item', 'report_signature', 'report_file'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', frozen);
    EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', frozen);
  END LOOP;
END $$;

-- Forms of databases that are older than the sets.
UPDATE form_version SET form_set = CASE
  WHEN valid_from < '2020-12-15' THEN 'kstt-2017' WHEN valid_from < '2026-02-15' THEN 'kstt-2020' ELSE 'kstt-2026' END
WHERE subject = 'pakn';
