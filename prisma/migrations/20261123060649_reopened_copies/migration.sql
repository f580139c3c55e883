-- AlterTable
ALTER TABLE "published_feedback" ADD COLUMN     "reopened_on" DATE;

-- ── Written by hand from here on ──

-- A copy outlives a reopening (decision 0039) and says since when the matter is looked at again. It is written only when that
-- changes, so that kept pages are drawn anew when the matter is opened and when it ends, and at no step between.
CREATE FUNCTION public.reopened_since(item int) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT e.started_on FROM public.episode e WHERE e.feedback_id = item AND e.seq > 0 AND e.ended_on IS NULL
   ORDER BY e.seq DESC LIMIT 1
$$;

CREATE FUNCTION public.keep_reopened_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item int := CASE TG_OP WHEN 'DELETE' THEN OLD.feedback_id ELSE NEW.feedback_id END;
  since date := public.reopened_since(item);
BEGIN
  IF EXISTS (SELECT FROM public.published_feedback WHERE feedback_id = item AND reopened_on IS DISTINCT FROM since) THEN
    UPDATE public.published_feedback SET reopened_on = since WHERE feedback_id = item;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_reopened_on AFTER INSERT OR UPDATE ON episode
  FOR EACH ROW WHEN (NEW.seq > 0) EXECUTE FUNCTION public.keep_reopened_on();
CREATE TRIGGER keep_reopened_on_gone AFTER DELETE ON episode
  FOR EACH ROW WHEN (OLD.seq > 0) EXECUTE FUNCTION public.keep_reopened_on();

-- A copy that comes in with its register, whose matter was reopened there.
CREATE FUNCTION public.begin_reopened_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.reopened_on := public.reopened_since(NEW.feedback_id);
  RETURN NEW;
END $$;
CREATE TRIGGER begin_reopened_on BEFORE INSERT ON published_feedback
  FOR EACH ROW EXECUTE FUNCTION public.begin_reopened_on();

UPDATE published_feedback SET reopened_on = public.reopened_since(feedback_id)
 WHERE public.reopened_since(feedback_id) IS NOT NULL;
