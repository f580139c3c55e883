-- As before, but how far back to look follows from what was found so far: the newest months that hold two hundred
-- answers, which are enough for a common word; then twice as far as its share among these promises; of a word that none
-- of these has, there are few in all, so that all are looked at. Before it was the newest thousand, eight thousand and
-- all, whatever was found, and the tally of months was read each time.
CREATE OR REPLACE FUNCTION public.find_answers(query tsquery, before_at timestamptz, before_id int, since timestamptz, want int)
  RETURNS TABLE (id int, published_at timestamptz)
  LANGUAGE plpgsql STABLE ROWS 100
  AS $$
DECLARE
  -- The months to look in, the newest first, and how many answers are newer than each.
  names text[];
  newer bigint[];
  reach bigint := 200;
  far CONSTANT bigint := 16000;
  taken int;
  months tsquery;
  whole boolean;
  ids int[];
  times timestamptz[];
BEGIN
  SELECT array_agg('''=month:' || value || '''' ORDER BY value DESC), array_agg(above ORDER BY value DESC) INTO names, newer
    FROM (SELECT value, sum(answers) OVER (ORDER BY value DESC) - answers AS above
          FROM public.answer_tally
          WHERE kind = 'month' AND answers > 0
            AND (before_at IS NULL OR value <= to_char(before_at AT TIME ZONE 'UTC', 'YYYYMM'))
            AND (since IS NULL OR value >= to_char(since AT TIME ZONE 'UTC', 'YYYYMM'))) AS month;
  IF names IS NULL THEN RETURN; END IF;
  LOOP
    taken := width_bucket(reach - 1, newer);
    whole := taken = cardinality(names);
    IF whole AND since IS NULL THEN
      WITH hit AS MATERIALIZED (
        SELECT p.id, p.published_at
        FROM public.published_feedback p
        WHERE p.withdrawn_at IS NULL AND p.findable
          AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) @@ query
          AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, before_id)))
      SELECT array_agg(newest.id), array_agg(newest.published_at) INTO ids, times
        FROM (SELECT * FROM hit ORDER BY hit.published_at DESC, hit.id DESC LIMIT want) AS newest;
    ELSE
      months := array_to_string(names[1:taken], '|')::tsquery;
      WITH hit AS MATERIALIZED (
        SELECT p.id, p.published_at
        FROM public.published_feedback p
        WHERE p.withdrawn_at IS NULL AND p.findable
          AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) @@ query
          AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) @@ months
          AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, before_id))
          AND (since IS NULL OR p.published_at >= since))
      SELECT array_agg(newest.id), array_agg(newest.published_at) INTO ids, times
        FROM (SELECT * FROM hit ORDER BY hit.published_at DESC, hit.id DESC LIMIT want) AS newest;
    END IF;
    EXIT WHEN whole OR cardinality(ids) >= want;
    IF ids IS NOT NULL THEN
      -- Promised by the share of those found among the answers of the months taken.
      reach := 2 * want * newer[taken + 1] / cardinality(ids);
    ELSE
      -- The newest month may have begun after the instant that is asked for: then nothing is known of the share yet.
      reach := CASE WHEN reach = 200 AND before_at IS NOT NULL THEN newer[taken + 1] + 1000 ELSE far + 1 END;
    END IF;
    IF reach > far THEN reach := 9223372036854775807; END IF;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(ids, times);
END $$;
