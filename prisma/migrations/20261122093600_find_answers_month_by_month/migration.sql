-- As before, but the months are a question of their own: joined to the words by "and", the index weighs the whole
-- sentence for every answer that has one of the words; asked apart, it goes on from month to month, and looks only at
-- the answers that are in both.
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
      WITH hit AS MATERIALIZED (
        SELECT p.id, p.published_at
        FROM public.published_feedback p
        WHERE p.withdrawn_at IS NULL AND p.findable
          AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) @@ query
          AND public.f_found(p.search_text, p.field, p.unit, p.level, p.procedure, p.outcome, p.published_at) @@ months::tsquery
          AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, before_id))
          AND (since IS NULL OR p.published_at >= since))
      SELECT array_agg(newest.id), array_agg(newest.published_at) INTO ids, times
        FROM (SELECT * FROM hit ORDER BY hit.published_at DESC, hit.id DESC LIMIT want) AS newest;
    END IF;
    EXIT WHEN whole OR cardinality(ids) >= want;
  END LOOP;
  RETURN QUERY SELECT * FROM unnest(ids, times);
END $$;
