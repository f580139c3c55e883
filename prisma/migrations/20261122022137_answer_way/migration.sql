-- AlterTable
ALTER TABLE "sender" ADD COLUMN     "answer_by" TEXT;


-- ── Written by hand from here on ──

ALTER TABLE sender ADD CONSTRAINT sender_answer_by CHECK (answer_by IN ('EMAIL', 'PHONE', 'POST'));
