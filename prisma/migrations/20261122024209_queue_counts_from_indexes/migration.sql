-- ── Written by hand from here on ──

-- Counting the tabs of a queue reads up to some hundred entries of each index and, since these carry all that a tab
-- asks for, no item at all.
DROP INDEX feedback_open;
DROP INDEX feedback_queue;
DROP INDEX feedback_open_status;
CREATE INDEX feedback_open ON feedback (due_on, id) INCLUDE (received_on, confidential) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_queue ON feedback (holder, due_on, id) INCLUDE (received_on, confidential) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_open_status ON feedback (status, due_on, id) INCLUDE (attention, confidential) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_queue_status ON feedback (holder, status, due_on, id) INCLUDE (attention, confidential) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
DROP INDEX feedback_attention;
DROP INDEX feedback_of_holder;
DROP INDEX feedback_of_receiver;
CREATE INDEX feedback_attention ON feedback (attention, due_on, id) INCLUDE (holder, confidential)
  WHERE attention IS NOT NULL;
CREATE INDEX feedback_of_holder ON feedback (holder, received_at DESC, id DESC) INCLUDE (confidential);
CREATE INDEX feedback_of_receiver ON feedback (receiving_unit, received_at DESC, id DESC) INCLUDE (confidential);
