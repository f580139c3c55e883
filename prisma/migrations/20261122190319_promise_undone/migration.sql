-- The head may take back an end of a promise that was recorded by mistake: a step of its own, the earlier ones stay.
ALTER TABLE promise_step
  DROP CONSTRAINT promise_step_kind,
  ADD CONSTRAINT promise_step_kind CHECK (kind IN ('MADE', 'MOVED', 'HANDED', 'KEPT', 'DROPPED', 'UNDONE'));
