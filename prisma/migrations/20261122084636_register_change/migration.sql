-- CreateTable
CREATE TABLE "register_change" (
    "id" SERIAL NOT NULL,
    "since" DATE NOT NULL,
    "n" BIGINT NOT NULL,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("id")
);

-- ── Written by hand from here on ──

-- Counts a change of the register in the half month of the earliest date that the changed rows bear, in the transaction of
-- the change: reports begin on the 15th and end on the 14th. As in note_page_change, a row that another transaction holds is passed by, so that nobody waits.
CREATE FUNCTION public.note_register_change(earliest date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := pg_catalog.date_trunc('month', earliest)::date;
  half date := CASE WHEN earliest < month + 14 THEN month ELSE month + 14 END;
BEGIN
  IF half IS NULL THEN RETURN; END IF;
  UPDATE public.register_change SET n = n + 1 WHERE id = (
    SELECT id FROM public.register_change WHERE since = half LIMIT 1 FOR UPDATE SKIP LOCKED);
  IF NOT FOUND THEN
    INSERT INTO public.register_change (since, n) VALUES (half, 1);
  END IF;
END $$;

DO $do$
DECLARE
  watched text;
  day text;
  happening text;
  rows_of text;
  tables text;
BEGIN
  FOR watched, day IN VALUES ('feedback', 'received_on'), ('episode', 'started_on'), ('standing', 'from_on') LOOP
    FOR happening, rows_of, tables IN VALUES
      ('insert', 'written', 'NEW TABLE AS written'),
      ('update', '(SELECT %1$s FROM written UNION ALL SELECT %1$s FROM gone) AS either', 'NEW TABLE AS written OLD TABLE AS gone'),
      ('delete', 'gone', 'OLD TABLE AS gone')
    LOOP
      EXECUTE format($create$
        CREATE FUNCTION public.%1$s_register_%2$s() RETURNS trigger LANGUAGE plpgsql AS $body$
        BEGIN
          PERFORM public.note_register_change((SELECT min(%4$s) FROM %3$s));
          RETURN NULL;
        END $body$;
        CREATE TRIGGER note_register_%2$s AFTER %2$s ON %1$s REFERENCING %5$s
          FOR EACH STATEMENT EXECUTE FUNCTION %1$s_register_%2$s();
        ALTER TABLE %1$s ENABLE ALWAYS TRIGGER note_register_%2$s;
        $create$, watched, happening, format(rows_of, day), day, tables);
    END LOOP;
    EXECUTE format($create$
      CREATE FUNCTION public.%1$s_register_truncate() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        PERFORM public.note_register_change('0001-01-01');
        RETURN NULL;
      END $body$;
      CREATE TRIGGER note_register_truncate AFTER TRUNCATE ON %1$s
        FOR EACH STATEMENT EXECUTE FUNCTION %1$s_register_truncate();
      ALTER TABLE %1$s ENABLE ALWAYS TRIGGER note_register_truncate;
      $create$, watched);
  END LOOP;
END $do$;
