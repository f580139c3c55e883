-- AlterTable
ALTER TABLE "published_feedback" ADD COLUMN     "level" "unit_level",
ADD COLUMN     "procedure" TEXT,
ADD COLUMN     "revised_at" TIMESTAMPTZ(3),
ADD COLUMN     "findable" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "former_slug" (
    "slug" TEXT NOT NULL,
    "answer_id" INTEGER NOT NULL,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "answer_tally" (
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,

    CONSTRAINT "answer_tally_pkey" PRIMARY KEY ("kind","value")
);

-- CreateTable
CREATE TABLE "answer_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "answer_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "answer_slip" (
    "slip" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "answer_slip_pkey" PRIMARY KEY ("slip","word")
);

-- CreateIndex
CREATE INDEX "former_slug_answer_id_idx" ON "former_slug"("answer_id");

-- ── Written by hand from here on ──

ALTER TABLE former_slug
  ADD CONSTRAINT former_slug_answer_known FOREIGN KEY (answer_id) REFERENCES published_feedback (id);
ALTER TABLE published_feedback
  ADD CONSTRAINT published_feedback_procedure_known FOREIGN KEY (procedure) REFERENCES procedure (code)
    ON UPDATE CASCADE ON DELETE SET NULL;
-- An address with other words in front of its code still leads to the answer.
CREATE INDEX published_feedback_slug_code ON published_feedback ((substring(slug FROM '[^-]+$')));

-- ── What an answer can be found by ──

-- Signs that no word has (=, :) keep these apart from words: "=field:dat-dai", "=month:202611".
CREATE FUNCTION public.f_facets(field text, unit text, level unit_level, procedure text, outcome text, published_at timestamptz)
  RETURNS TABLE (kind text, value text)
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT kind, value FROM (VALUES ('field', field), ('unit', unit), ('level', level::text), ('procedure', procedure),
      ('outcome', outcome), ('month', pg_catalog.to_char(published_at AT TIME ZONE 'UTC', 'YYYYMM'))) AS f (kind, value)
    WHERE value IS NOT NULL
  $$;

-- Each word, each pair of neighbouring words ("dat dai") and each facet: a phrase becomes a few rare entries, and a
-- stretch of months one more, so that no search has to look through all answers with a common word.
CREATE FUNCTION public.f_found(words tsvector, field text, unit text, level unit_level, procedure text, outcome text, published_at timestamptz)
  RETURNS tsvector
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100000
  AS $$
BEGIN
  RETURN pg_catalog.array_to_tsvector(ARRAY(
    SELECT pg_catalog.unnest(pg_catalog.tsvector_to_array(words))
    UNION ALL
    SELECT word || ' ' || following FROM (
      SELECT lexeme AS word, pg_catalog.lead(lexeme) OVER (ORDER BY place) AS following
      FROM pg_catalog.unnest(words) AS entry (lexeme, places, weights), pg_catalog.unnest(places) AS place) pairs
    WHERE pg_catalog.length(word) <= 40 AND pg_catalog.length(following) <= 40
    UNION ALL
    SELECT '=' || kind || ':' || value
    FROM public.f_facets(field, unit, level, procedure, outcome, published_at)));
END $$;

-- Before the index is there: the columns it reads.
CREATE FUNCTION public.complete_published_feedback() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.level := (SELECT level FROM public.unit WHERE code = NEW.unit);
  -- Registers may name procedures in words of their own; only what the list of procedures knows is public.
  NEW.procedure := (SELECT code FROM public.procedure WHERE code = NEW.procedure);
  -- Whoever brings a hundred thousand answers does not wait for their words to be sorted: see published_feedback_find_later.
  IF TG_OP = 'INSERT' THEN NEW.findable := current_setting('pakn.bulk', true) IS DISTINCT FROM 'on'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER complete BEFORE INSERT OR UPDATE ON published_feedback
  FOR EACH ROW EXECUTE FUNCTION complete_published_feedback();
UPDATE published_feedback p SET procedure = f.procedure_code FROM feedback f WHERE f.id = p.feedback_id;

CREATE FUNCTION public.pass_on_unit_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.published_feedback SET unit = unit WHERE unit = NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER pass_on_level AFTER UPDATE OF level ON unit
  FOR EACH ROW WHEN (OLD.level IS DISTINCT FROM NEW.level) EXECUTE FUNCTION pass_on_unit_level();

DROP INDEX published_feedback_search;
-- A short list of pending entries: every search reads it through.
CREATE INDEX published_feedback_found ON published_feedback USING gin
  (public.f_found(search_text, field, unit, level, procedure, outcome, published_at))
  WITH (gin_pending_list_limit = 512) WHERE withdrawn_at IS NULL AND findable;
CREATE INDEX published_feedback_find_later ON published_feedback (id) WHERE NOT findable;
-- Nobody needs statistics that take seconds to gather: the index is the only way in.
ALTER INDEX published_feedback_found ALTER COLUMN 1 SET STATISTICS 0;

-- The newest answers that match, `want` at most, older than (before_at, before_id) and not older than `since`; either
-- may be null. Looks at the newest thousand first, then at the newest eight thousand, then at all: a common word is
-- found at once, and of a rare one there are few, so that neither the number of answers nor of matches matters.
CREATE FUNCTION public.find_answers(query tsquery, before_at timestamptz, before_id int, since timestamptz, want int)
  RETURNS TABLE (id int, published_at timestamptz)
  LANGUAGE plpgsql STABLE ROWS 100
  AS $$
DECLARE
  reach int;
  months text;
  whole boolean;
  ids int[];
  times timestamptz[];
BEGIN
  FOREACH reach IN ARRAY ARRAY[1000, 8000, 2147483647] LOOP
    SELECT string_agg('''=month:' || value || '''', '|') FILTER (WHERE above < reach AND wanted),
           bool_and(above < reach) FILTER (WHERE wanted)
      INTO months, whole
      FROM (SELECT value, wanted, sum(answers) FILTER (WHERE wanted) OVER (ORDER BY value DESC) - answers AS above
            FROM (SELECT value, answers,
                    (before_at IS NULL OR value <= to_char(before_at AT TIME ZONE 'UTC', 'YYYYMM'))
                    AND (since IS NULL OR value >= to_char(since AT TIME ZONE 'UTC', 'YYYYMM')) AS wanted
                  FROM public.answer_tally WHERE kind = 'month' AND answers > 0) AS month) AS reached;
    EXIT WHEN months IS NULL;
    SELECT array_agg(hit.id), array_agg(hit.published_at) INTO ids, times
      FROM (SELECT p.id, p.published_at
            FROM public.published_feedback p
            WHERE p.withdrawn_at IS NULL AND p.findable
              AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at)
                @@ CASE WHEN whole AND since IS NULL THEN query ELSE query && months::tsquery END
              AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, before_id))
              AND (since IS NULL OR p.published_at >= since)
            ORDER BY p.published_at DESC, p.id DESC LIMIT want) AS hit;
    EXIT WHEN whole OR cardinality(ids) >= want;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(ids, times);
END $$;

-- ── What follows from each publication, in the same transaction ──

CREATE FUNCTION public.slips_of(word text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT word UNION
    SELECT left(word, i - 1) || substr(word, i + 1) FROM generate_series(1, length(word)) AS i WHERE length(word) > 2
  $$;

CREATE FUNCTION public.learn_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In order, so that two publications that bring the same new words wait for each other and do not lock up.
  WITH fresh AS (
    INSERT INTO public.answer_word (word)
    SELECT DISTINCT heard.word FROM written, unnest(tsvector_to_array(search_text)) AS heard (word)
    WHERE findable AND heard.word ~ '^[a-z]{2,15}$' AND NOT EXISTS (SELECT FROM public.answer_word known WHERE known.word = heard.word)
    ORDER BY heard.word
    ON CONFLICT DO NOTHING RETURNING word)
  INSERT INTO public.answer_slip (slip, word)
  SELECT slip, word FROM fresh, public.slips_of(word) AS slip ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER learn_new AFTER INSERT ON published_feedback
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_words();
CREATE TRIGGER learn_changed AFTER UPDATE ON published_feedback
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_words();

-- One row for each facet, all of a statement in one order: two publications at once wait for each other's rows and do
-- not lock up.
DO $do$
DECLARE
  happening text;
  rows_of text;
  tables text;
BEGIN
  FOR happening, rows_of, tables IN VALUES
    ('insert', 'SELECT w.*, 1 AS n FROM written w', 'NEW TABLE AS written'),
    ('update', 'SELECT w.*, 1 AS n FROM written w UNION ALL SELECT g.*, -1 FROM gone g', 'NEW TABLE AS written OLD TABLE AS gone'),
    ('delete', 'SELECT g.*, -1 AS n FROM gone g', 'OLD TABLE AS gone')
  LOOP
    EXECUTE format($create$
      CREATE FUNCTION public.tally_%1$s() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        INSERT INTO public.answer_tally AS tally (kind, value, answers)
        SELECT facet.kind, facet.value, sum(p.n)::int
        FROM (%2$s) AS p, public.f_facets(p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) AS facet
        WHERE p.withdrawn_at IS NULL
        GROUP BY facet.kind, facet.value HAVING sum(p.n) <> 0 ORDER BY facet.kind, facet.value
        ON CONFLICT (kind, value) DO UPDATE SET answers = tally.answers + excluded.answers;
        RETURN NULL;
      END $body$;
      CREATE TRIGGER tally_%1$s AFTER %1$s ON published_feedback REFERENCING %3$s
        FOR EACH STATEMENT EXECUTE FUNCTION tally_%1$s();
      $create$, happening, rows_of, tables);
  END LOOP;
END $do$;

-- ── What is public already ──

INSERT INTO answer_tally (kind, value, answers)
SELECT facet.kind, facet.value, count(*)
FROM published_feedback p, f_facets(p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) AS facet
WHERE p.withdrawn_at IS NULL GROUP BY facet.kind, facet.value;
INSERT INTO answer_word (word)
SELECT DISTINCT heard.word FROM published_feedback, unnest(tsvector_to_array(search_text)) AS heard (word)
WHERE heard.word ~ '^[a-z]{2,15}$';
INSERT INTO answer_slip (slip, word) SELECT slip, word FROM answer_word, slips_of(word) AS slip;
