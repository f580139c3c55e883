-- ── Written by hand from here on ──

-- A copy goes on saying that the matter is looked at again until it shows the new answer: between the approval of that one
-- and the correction of the copy everyone would read the earlier answer as the one that holds (decision 0039).
CREATE OR REPLACE FUNCTION public.reopened_since(item int) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT e.started_on FROM (
    SELECT * FROM public.episode WHERE feedback_id = item AND seq > 0 ORDER BY seq DESC LIMIT 1) e
   WHERE e.ended_on IS NULL OR (e.exit = 'RESOLVED' AND NOT EXISTS (
     SELECT FROM public.feedback_event shown
      WHERE shown.feedback_id = item AND shown.type IN ('published', 'publication_corrected')
        AND shown.seq > (SELECT max(answer.seq) FROM public.feedback_event answer
                          WHERE answer.feedback_id = item AND answer.type = 'resolved')))
$$;

-- Corrected, or posted again after it was taken down.
DROP TRIGGER begin_reopened_on ON published_feedback;
CREATE TRIGGER begin_reopened_on BEFORE INSERT OR UPDATE OF version ON published_feedback
  FOR EACH ROW EXECUTE FUNCTION public.begin_reopened_on();
ALTER TABLE published_feedback ENABLE ALWAYS TRIGGER begin_reopened_on;

UPDATE published_feedback SET reopened_on = public.reopened_since(feedback_id)
 WHERE reopened_on IS DISTINCT FROM public.reopened_since(feedback_id);
