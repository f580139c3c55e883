-- CreateTable
CREATE TABLE "publication_version" (
    "answer_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "body" TEXT,

    CONSTRAINT "publication_version_pkey" PRIMARY KEY ("answer_id","version")
);

-- CreateTable
CREATE TABLE "publication_log" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT NOT NULL,
    "answer_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "publication_log_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "receipt_fingerprint" (
    "fingerprint" TEXT NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_fingerprint_pkey" PRIMARY KEY ("fingerprint")
);

-- CreateTable
CREATE TABLE "notice_posting" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "posted_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "photo" BYTEA NOT NULL,
    "media_type" TEXT NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_posting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "publication_version_fingerprint_key" ON "publication_version"("fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "publication_log_hash_key" ON "publication_log"("hash");

-- CreateIndex
CREATE INDEX "publication_log_answer_id_idx" ON "publication_log"("answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_fingerprint_feedback_id_key" ON "receipt_fingerprint"("feedback_id");

-- CreateIndex
CREATE INDEX "notice_posting_unit_posted_on_idx" ON "notice_posting"("unit", "posted_on" DESC);

-- ── Written by hand from here on ──

ALTER TABLE publication_version
  ADD CONSTRAINT publication_version_answer_known FOREIGN KEY (answer_id) REFERENCES published_feedback (id),
  ADD CONSTRAINT publication_version_number CHECK (version > 0),
  ADD CONSTRAINT publication_version_fingerprint CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE publication_log
  ADD CONSTRAINT publication_log_seq CHECK (seq > 0),
  ADD CONSTRAINT publication_log_act CHECK (act IN ('PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
  ADD CONSTRAINT publication_log_hashes CHECK (
    fingerprint ~ '^[0-9a-f]{64}$' AND previous ~ '^[0-9a-f]{64}$' AND hash ~ '^[0-9a-f]{64}$');
ALTER TABLE receipt_fingerprint
  ADD CONSTRAINT receipt_fingerprint_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT receipt_fingerprint_form CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE notice_posting
  ADD CONSTRAINT notice_posting_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT notice_posting_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT notice_posting_picture CHECK (media_type IN ('image/jpeg', 'image/png'));

-- A log that can be changed proves nothing.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON publication_log
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON publication_log
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

SELECT public.note_changes_of('publication_version', 'answers');
SELECT public.note_changes_of('publication_log', 'answers');
SELECT public.note_changes_of('notice_posting', 'reference');

-- What is public already enters the log as it stands today: the row is dated today, the text tells its own day. The bytes
-- are those of canonicalJson() in app/shared/canonical-json.ts, which sorts the names and leaves out spaces.
DO $$
DECLARE
  answer record;
  place integer := 0;
  last_hash text := repeat('0', 64);
  body text;
  mark text;
  line text;
  today timestamptz := date_trunc('milliseconds', now());
BEGIN
  FOR answer IN SELECT * FROM public.published_feedback WHERE withdrawn_at IS NULL ORDER BY published_at, id LOOP
    body := format(
      '{"answer":%s,"answeredOn":"%s","content":%s,"field":%s,"outcome":%s,"procedure":%s,"publishedAt":"%s",'
      '"receivedOn":"%s","reply":%s,"salt":"%s","title":%s,"unit":%s,"version":%s}',
      answer.id, to_char(answer.answered_on, 'YYYY-MM-DD'), to_json(answer.content), to_json(answer.field), to_json(answer.outcome),
      coalesce(to_json(answer.procedure)::text, 'null'),
      to_char(coalesce(answer.revised_at, answer.published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      to_char(answer.received_on, 'YYYY-MM-DD'), to_json(answer.reply), replace(gen_random_uuid()::text, '-', ''), to_json(answer.title),
      to_json(answer.unit), answer.version);
    mark := encode(sha256(convert_to(body, 'UTF8')), 'hex');
    place := place + 1;
    line := format('{"act":"PUBLISHED","answer":%s,"at":"%s","fingerprint":"%s","seq":%s,"unit":%s,"version":%s}',
      answer.id, to_char(today AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), mark, place,
      to_json(answer.unit), answer.version);
    INSERT INTO public.publication_version (answer_id, version, at, fingerprint, body)
      VALUES (answer.id, answer.version, coalesce(answer.revised_at, answer.published_at), mark, body);
    INSERT INTO public.publication_log (seq, at, act, answer_id, version, unit, fingerprint, previous, hash)
      VALUES (place, today, 'PUBLISHED', answer.id, answer.version, answer.unit, mark, last_hash,
        encode(sha256(convert_to(last_hash || E'\n' || line, 'UTF8')), 'hex'));
    last_hash := encode(sha256(convert_to(last_hash || E'\n' || line, 'UTF8')), 'hex');
  END LOOP;
END $$;
