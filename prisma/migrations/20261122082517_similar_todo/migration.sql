-- CreateTable
CREATE TABLE "similar_todo" (
    "feedback_id" INTEGER NOT NULL,

    CONSTRAINT "similar_todo_pkey" PRIMARY KEY ("feedback_id")
);

-- ── Written by hand from here on ──

-- What has no pairs yet was found by looking for it through all items, from the top for every block and once a minute
-- for ever. Now whoever brings or changes a text says so.
ALTER TABLE similar_todo ADD FOREIGN KEY (feedback_id) REFERENCES feedback (id) ON DELETE CASCADE;

CREATE FUNCTION public.similar_text_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.similar_todo (feedback_id) SELECT id FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_similar_new AFTER INSERT ON feedback
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION similar_text_came();
ALTER TABLE feedback ENABLE ALWAYS TRIGGER feedback_similar_new;

CREATE OR REPLACE FUNCTION public.similar_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.similar_text WHERE feedback_id = NEW.id;
  INSERT INTO public.similar_todo (feedback_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

INSERT INTO similar_todo (feedback_id)
SELECT id FROM feedback f WHERE NOT EXISTS (SELECT FROM similar_text s WHERE s.feedback_id = f.id);

-- The words of a block, once each, are looked at more closely; before, each of them was, as often as it stood there.
CREATE OR REPLACE FUNCTION public.learn_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In order, so that two publications that bring the same new words wait for each other and do not lock up.
  WITH heard AS MATERIALIZED (
    SELECT DISTINCT entry.word FROM written, unnest(tsvector_to_array(search_text)) AS entry (word) WHERE findable),
  fresh AS (
    INSERT INTO public.answer_word (word)
    SELECT heard.word FROM heard
    WHERE heard.word ~ '^[a-z]{2,15}$' AND NOT EXISTS (SELECT FROM public.answer_word known WHERE known.word = heard.word)
    ORDER BY heard.word
    ON CONFLICT DO NOTHING RETURNING word)
  INSERT INTO public.answer_slip (slip, word)
  SELECT slip, word FROM fresh, public.slips_of(word) AS slip ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- Pairs are written in the transaction that writes the row they belong to, several dozen an item, and each was looked up:
-- more work than the pairs themselves. They still go with that row.
ALTER TABLE similar_pair DROP CONSTRAINT similar_pair_feedback_id_fkey;
CREATE FUNCTION public.similar_text_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.similar_pair WHERE feedback_id IN (SELECT feedback_id FROM gone);
  RETURN NULL;
END $$;
CREATE TRIGGER pairs_go AFTER DELETE ON similar_text
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION similar_text_gone();
