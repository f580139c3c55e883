-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "repeat_of" INTEGER;

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "told_by" INTEGER;

-- CreateTable
CREATE TABLE "sender_call" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "way" TEXT NOT NULL,
    "number" TEXT,
    "result" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "sender_call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sender_call_feedback_id_idx" ON "sender_call"("feedback_id");

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_handler_id_fkey" FOREIGN KEY ("handler_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_repeat_of_fkey" FOREIGN KEY ("repeat_of") REFERENCES "feedback"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- ── Written by hand from here on ──

-- An item answered again after its publication waits for the public copy to follow.
ALTER TABLE feedback DROP CONSTRAINT feedback_attention_known;
ALTER TABLE feedback ADD CONSTRAINT feedback_attention_known
  CHECK (attention IN ('HANDED_BACK', 'REJECTION_PROPOSED', 'COPY_OUTDATED'));
UPDATE feedback f SET attention = 'COPY_OUTDATED'
 WHERE status = 'PUBLISHED'
   AND (SELECT max(seq) FROM feedback_event e WHERE e.feedback_id = f.id AND e.type = 'resolved')
     > (SELECT max(seq) FROM feedback_event e WHERE e.feedback_id = f.id
         AND e.type IN ('published', 'publication_corrected'));

ALTER TABLE feedback ADD CONSTRAINT feedback_repeats_another CHECK (repeat_of <> id);
CREATE INDEX feedback_repetitions ON feedback (repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX feedback_handled_by ON feedback (handler_id, due_on, id) INCLUDE (confidential)
  WHERE handler_id IS NOT NULL AND status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');

ALTER TABLE sender_call
  ADD CONSTRAINT sender_call_of_item FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT sender_call_by_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT sender_call_way CHECK (way IN ('PHONE', 'POST', 'IN_PERSON')),
  ADD CONSTRAINT sender_call_result CHECK (result IN ('TOLD', 'NOT_REACHED', 'GIVEN_UP')),
  ADD CONSTRAINT sender_call_number CHECK (way <> 'PHONE' OR number IS NOT NULL OR result = 'GIVEN_UP');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON sender_call
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON sender_call
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- The list of senders to call reads only what still has to be told.
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_told FOREIGN KEY (told_by) REFERENCES sender_call (id);
CREATE INDEX outbox_message_to_tell ON outbox_message (feedback_id, id)
  WHERE status IN ('NO_ADDRESS', 'GIVEN_UP') AND told_by IS NULL AND unit IS NULL AND staff_id IS NULL;
