-- AlterTable
ALTER TABLE "public_promise" ADD COLUMN     "checked" BOOLEAN NOT NULL DEFAULT false;

-- What stands beside answers that are public already stays there.
UPDATE public_promise SET checked = true WHERE feedback_id IN (SELECT feedback_id FROM published_feedback);
