-- As before, but the index of words comes first whatever `want` is: for a few answers the planner would rather walk
-- through all of them, newest first, and take their words apart one by one.
CREATE OR REPLACE FUNCTION public.find_answers(query tsquery, before_at timestamptz, before_id int, since timestamptz, want int)
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
    WITH hit AS MATERIALIZED (
      SELECT p.id, p.published_at
      FROM public.published_feedback p
      WHERE p.withdrawn_at IS NULL AND p.findable
        AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at)
          @@ CASE WHEN whole AND since IS NULL THEN query ELSE query && months::tsquery END
        AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, before_id))
        AND (since IS NULL OR p.published_at >= since))
    SELECT array_agg(newest.id), array_agg(newest.published_at) INTO ids, times
      FROM (SELECT * FROM hit ORDER BY hit.published_at DESC, hit.id DESC LIMIT want) AS newest;
    EXIT WHEN whole OR cardinality(ids) >= want;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(ids, times);
END $$;
