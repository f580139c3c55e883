-- AlterTable
ALTER TABLE "box_slip" ADD COLUMN     "posting_digest" TEXT,
ADD COLUMN     "posting_key" TEXT;

-- AlterTable
ALTER TABLE "outside_body" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "right_door" ADD COLUMN     "valid_from" DATE NOT NULL DEFAULT '2008-01-01'::date,
ADD COLUMN     "valid_to" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "co_signature" ADD COLUMN     "posting_key" TEXT,
ADD COLUMN     "receipt" TEXT;

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_staff_id_at_idx" ON "audit_entry"("staff_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "box_slip_posting_key_key" ON "box_slip"("posting_key");

-- CreateIndex
CREATE INDEX "sender_revision_at_id_idx" ON "sender_revision"("at", "id");

-- CreateIndex
CREATE INDEX "sender_access_at_id_idx" ON "sender_access"("at", "id");

-- CreateIndex
CREATE INDEX "sender_access_staff_id_at_idx" ON "sender_access"("staff_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "co_signature_posting_key_key" ON "co_signature"("posting_key");

-- The unit that does the work of a unit on a day: itself, or as long as one has ended its successor; a chain that breaks
-- off or turns back on itself stops there (counting.md §4). Twin of successorOn() in features/reporting/unit-tree.ts.
CREATE FUNCTION unit_on(asked text, day date) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  reached text := asked;
  heir text;
  seen text[] := ARRAY[]::text[];
BEGIN
  LOOP
    SELECT u.successor INTO heir FROM unit u WHERE u.code = reached AND u.valid_to < day;
    EXIT WHEN heir IS NULL OR heir = ANY(seen);
    seen := seen || reached;
    reached := heir;
  END LOOP;
  RETURN reached;
END $$;
