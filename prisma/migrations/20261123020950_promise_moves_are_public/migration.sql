-- AlterTable
ALTER TABLE "public_promise" ADD COLUMN     "move_reason" TEXT,
ADD COLUMN     "moved_from" DATE;

-- Promises that were moved before say at least that they were; the reasons were written for the house alone.
UPDATE "public_promise" shown SET "moved_from" = made."day"
  FROM "promise_step" made
 WHERE made."promise_id" = shown."promise_id" AND made."seq" = 1 AND made."day" <> shown."due_on";
