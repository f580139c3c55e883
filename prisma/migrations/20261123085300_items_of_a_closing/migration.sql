-- The items behind a closing are written with it, in one transaction: afterwards its list takes no more, as it loses none
-- (decision 0019). The content names the hash of the list, so that a row too many was seen only when somebody compared.
CREATE FUNCTION public.refuse_late_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT DISTINCT closing_id FROM added) a JOIN report_closing c ON c.id = a.closing_id
    WHERE c.xmin <> pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'report_item is append-only: INSERT into a closing that was made before refused'
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER written_with_closing AFTER INSERT ON report_item
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_late_items();
