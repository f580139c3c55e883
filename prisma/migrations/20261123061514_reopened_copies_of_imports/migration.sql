-- ── Written by hand from here on ──

-- An import of registers sets session_replication_role, under which only these fire.
ALTER TABLE episode ENABLE ALWAYS TRIGGER keep_reopened_on;
ALTER TABLE episode ENABLE ALWAYS TRIGGER keep_reopened_on_gone;
ALTER TABLE published_feedback ENABLE ALWAYS TRIGGER begin_reopened_on;
