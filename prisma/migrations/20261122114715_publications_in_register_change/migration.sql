-- The form counts first publications besides what the statistics count: as for feedback, episode and standing, each change
-- is counted in the half month of the earliest day that the changed rows bear (note_register_change).
CREATE FUNCTION public.first_publication_register_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.note_register_change((SELECT min(published_on) FROM written));
  RETURN NULL;
END $$;
CREATE TRIGGER note_register_insert AFTER INSERT ON first_publication REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION first_publication_register_insert();
ALTER TABLE first_publication ENABLE ALWAYS TRIGGER note_register_insert;

CREATE FUNCTION public.first_publication_register_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.note_register_change((SELECT min(published_on) FROM (
    SELECT published_on FROM written UNION ALL SELECT published_on FROM gone) AS either));
  RETURN NULL;
END $$;
CREATE TRIGGER note_register_update AFTER UPDATE ON first_publication REFERENCING NEW TABLE AS written OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION first_publication_register_update();
ALTER TABLE first_publication ENABLE ALWAYS TRIGGER note_register_update;

CREATE FUNCTION public.first_publication_register_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.note_register_change((SELECT min(published_on) FROM gone));
  RETURN NULL;
END $$;
CREATE TRIGGER note_register_delete AFTER DELETE ON first_publication REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION first_publication_register_delete();
ALTER TABLE first_publication ENABLE ALWAYS TRIGGER note_register_delete;

CREATE FUNCTION public.first_publication_register_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.note_register_change('0001-01-01');
  RETURN NULL;
END $$;
CREATE TRIGGER note_register_truncate AFTER TRUNCATE ON first_publication
  FOR EACH STATEMENT EXECUTE FUNCTION first_publication_register_truncate();
ALTER TABLE first_publication ENABLE ALWAYS TRIGGER note_register_truncate;
