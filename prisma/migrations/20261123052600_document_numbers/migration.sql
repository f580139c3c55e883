-- ── Written by hand from here on ──

-- Number and symbol of a document as they are compared: "Số: 05/SYT-VP", "5 /syt-vp" and "05/SYT VP" are one.
CREATE FUNCTION public.f_document_number(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT pg_catalog.ltrim(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
      pg_catalog.btrim(public.f_plain(value)), '^so[: ]+', ''), '\s+', ' ', 'g'), ' 0')
  $$;

-- For whether a number was given already; a year has tens of thousands of letters and few that share a number.
CREATE INDEX reply_letter_number ON reply_letter (public.f_document_number(document_no || '/' || symbol))
  WHERE document_no <> '';
CREATE INDEX feedback_event_slip_number ON feedback_event (public.f_document_number(data->>'slipNo'))
  WHERE type IN ('assigned', 'transferred_out') AND data->>'slipNo' IS NOT NULL;
