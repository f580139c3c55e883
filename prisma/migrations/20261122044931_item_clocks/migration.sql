-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "arrival_due_provisional" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "deadline_rule" ADD COLUMN     "times" INTEGER;

-- The due date an item has is the one of its arrival, unless a reopening gave it another.
UPDATE "feedback" SET "arrival_due_provisional" = true WHERE "due_provisional";
ALTER TABLE "deadline_rule" ADD CONSTRAINT "deadline_rule_times" CHECK ("times" IS NULL OR "times" >= 1);
