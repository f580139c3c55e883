-- AlterTable
ALTER TABLE "campaign_answer" ADD COLUMN     "struck_at" TIMESTAMPTZ(3),
ADD COLUMN     "struck_by" INTEGER,
ADD COLUMN     "struck_reason" TEXT,
ADD COLUMN     "struck_recipient_id" INTEGER;

-- Struck with a reason by somebody, or not at all; and what became an item of the register is mended there.
ALTER TABLE "campaign_answer" ADD CONSTRAINT "campaign_answer_struck_whole" CHECK (
  num_nulls("struck_at", "struck_by", "struck_reason") IN (0, 3)
  AND ("struck_at" IS NULL OR ("feedback_id" IS NULL AND "recipient_id" IS NULL AND "way" = 'PAPER')));
