-- ── Written by hand ──

-- Before a holiday is saved the calendar asks which items were entered on the days that it moves (decision 0058).
CREATE INDEX feedback_entered_on ON feedback (((entered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date));
