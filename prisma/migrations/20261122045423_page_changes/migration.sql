-- CreateTable
CREATE TABLE "page_change" (
    "id" SERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "n" BIGINT NOT NULL,

    CONSTRAINT "page_change_pkey" PRIMARY KEY ("id")
);

-- ── Written by hand from here on ──

ALTER TABLE page_change ADD CONSTRAINT page_change_topic_known CHECK (topic IN ('answers', 'figures', 'reference'));

-- Counts a change of what public pages show, in the transaction of the change: pages that were kept are right as long
-- as the sums of their topics are. A row that another transaction holds is passed by, and a new one begun when all are
-- held, so that nobody waits for anybody here and no two transactions can block each other.
CREATE FUNCTION public.note_page_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.page_change SET n = n + 1 WHERE id = (
    SELECT id FROM public.page_change WHERE topic = TG_ARGV[0] LIMIT 1 FOR UPDATE SKIP LOCKED);
  IF NOT FOUND THEN
    INSERT INTO public.page_change (topic, n) VALUES (TG_ARGV[0], 1);
  END IF;
  RETURN NULL;
END $$;

-- A table that a cached page reads is noted here, once a statement; tests/page-topics.db.test.ts finds one that is not.
CREATE FUNCTION public.note_changes_of(watched regclass, topic text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER note_page_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
    'FOR EACH STATEMENT EXECUTE FUNCTION public.note_page_change(%L)', watched, topic);
END $$;

SELECT public.note_changes_of('published_feedback', 'answers');
SELECT public.note_changes_of(watched, 'figures')
  FROM unnest(ARRAY['feedback', 'episode', 'standing', 'first_publication']::regclass[]) AS watched;
SELECT public.note_changes_of(watched, 'reference')
  FROM unnest(ARRAY['setting', 'unit', 'field', 'procedure', 'channel', 'calendar_day', 'calendar_year',
    'deadline_rule', 'form_version']::regclass[]) AS watched;
