-- An import checks its foreign keys a block at a time instead of a row at a time, for which it sets
-- session_replication_role where it may. Triggers that say what follows from a new row have to fire all the same;
-- app/features/interchange/references.server.ts leaves the database its own checks when one of them would not.
CREATE OR REPLACE FUNCTION public.note_changes_of(watched regclass, topic text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER note_page_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
    'FOR EACH STATEMENT EXECUTE FUNCTION public.note_page_change(%L)', watched, topic);
  EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER note_page_change', watched);
END $$;

DO $$
DECLARE
  each record;
BEGIN
  FOR each IN SELECT tgrelid::regclass AS watched, tgname FROM pg_trigger
    WHERE NOT tgisinternal AND tgrelid IN ('feedback'::regclass, 'feedback_event'::regclass, 'episode'::regclass,
      'standing'::regclass, 'first_publication'::regclass, 'coordinating_unit'::regclass,
      'published_feedback'::regclass, 'sender'::regclass, 'register_counter'::regclass)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', each.watched, each.tgname);
  END LOOP;
END $$;

-- The words of an answer are taken apart when it becomes findable, once: before, an answer that came in bulk was taken
-- apart at its insert and again when it was sorted in, and every answer at each change of its row.
ALTER TABLE published_feedback ALTER COLUMN search_text DROP EXPRESSION;

CREATE OR REPLACE FUNCTION public.complete_published_feedback() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.level := (SELECT level FROM public.unit WHERE code = NEW.unit);
  -- Registers may name procedures in words of their own; only what the list of procedures knows is public. Held until
  -- the transaction ends, since nothing else may check it.
  IF NEW.procedure IS NOT NULL THEN
    NEW.procedure := (SELECT code FROM public.procedure WHERE code = NEW.procedure FOR KEY SHARE);
  END IF;
  -- Whoever brings a hundred thousand answers does not wait for their words to be sorted: see published_feedback_find_later.
  IF TG_OP = 'INSERT' THEN
    NEW.findable := current_setting('pakn.bulk', true) IS DISTINCT FROM 'on';
    NEW.search_text := NULL;
  ELSE
    NEW.search_text := CASE WHEN (NEW.title, NEW.content, NEW.reply) = (OLD.title, OLD.content, OLD.reply)
      THEN OLD.search_text END;
  END IF;
  IF NEW.findable AND NEW.search_text IS NULL THEN
    NEW.search_text := public.f_search(NEW.title,
      pg_catalog.left(NEW.content, 10000) || ' ' || pg_catalog.left(NEW.reply, 10000));
  END IF;
  RETURN NEW;
END $$;
