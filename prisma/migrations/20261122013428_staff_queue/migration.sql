-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "attention" TEXT;


-- ── Written by hand from here on ──

ALTER TABLE feedback
  ADD CONSTRAINT feedback_attention_known CHECK (attention IN ('HANDED_BACK', 'REJECTION_PROPOSED'));

-- Each tab of the queue reads its lines, and counts up to its limit, from an index that is already in its order.
CREATE INDEX feedback_open_status ON feedback (status, due_on, id) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_attention ON feedback (attention, due_on, id) WHERE attention IS NOT NULL;
CREATE INDEX feedback_to_publish ON feedback (last_event_at DESC, id DESC)
  WHERE status = 'RESOLVED' AND NOT confidential;
CREATE INDEX feedback_to_publish_of_holder ON feedback (holder, last_event_at DESC, id DESC)
  WHERE status = 'RESOLVED' AND NOT confidential;
CREATE INDEX feedback_of_receiver ON feedback (receiving_unit, received_at DESC, id DESC);
CREATE INDEX feedback_of_field ON feedback (field, received_at DESC, id DESC);
CREATE INDEX feedback_national_code ON feedback (national_code) WHERE national_code IS NOT NULL;
