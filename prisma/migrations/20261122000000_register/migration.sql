-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('PROVINCE', 'OFFICE', 'DEPARTMENT', 'VERTICAL_AGENCY', 'DISTRICT', 'COMMUNE');

-- CreateEnum
CREATE TYPE "form" AS ENUM ('PHAN_ANH', 'KIEN_NGHI');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('ACT', 'REGULATION', 'BOTH');

-- CreateEnum
CREATE TYPE "counted_kind" AS ENUM ('ACT', 'REGULATION');

-- CreateEnum
CREATE TYPE "sender_type" AS ENUM ('PERSON', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "assessment_class" AS ENUM ('A', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "status" AS ENUM ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED', 'RESOLVED', 'PUBLISHED', 'REJECTED', 'TRANSFERRED_OUT', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "exit" AS ENUM ('RESOLVED', 'WITHDRAWN', 'REJECTED', 'TRANSFERRED_OUT');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('COUNTER', 'FOCAL_OFFICER', 'HANDLER', 'AGENCY_HEAD', 'PROVINCIAL_FOCAL', 'LEADER', 'REPORT_OFFICER', 'ADMINISTRATOR', 'AUDITOR');

-- CreateEnum
CREATE TYPE "day_kind" AS ENUM ('WORKING', 'CALENDAR');

-- CreateEnum
CREATE TYPE "off_day_kind" AS ENUM ('HOLIDAY', 'COMPENSATORY_OFF', 'SWAP_OFF', 'SWAP_WORKING_DAY');

-- CreateEnum
CREATE TYPE "outbox_status" AS ENUM ('WAITING', 'SENT', 'NO_ADDRESS', 'GIVEN_UP');

-- CreateTable
CREATE TABLE "unit" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "parent" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "hours" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "field" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "field_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "procedure" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "field" TEXT,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "channel" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "date" DATE NOT NULL,
    "kind" "off_day_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "confirmed" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "deadline_rule" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "assessment_class" "assessment_class",
    "unit" TEXT,
    "amount" INTEGER NOT NULL,
    "day_kind" "day_kind" NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "deadline_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_version" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "addressee" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "feedback" (
    "id" SERIAL NOT NULL,
    "reference_code" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "import_digest" BYTEA,
    "national_code" TEXT,
    "secret_hash" BYTEA,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_on" DATE NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "channel" TEXT NOT NULL,
    "receiving_unit" TEXT NOT NULL,
    "register_year" INTEGER,
    "register_no" INTEGER,
    "form" "form" NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "proposal" TEXT,
    "procedure_code" TEXT,
    "content_types" INTEGER[],
    "sender_field" TEXT,
    "sender_unit" TEXT,
    "arrival_field" TEXT NOT NULL,
    "arrival_kind" "kind" NOT NULL,
    "arrival_counted_kind" "counted_kind" NOT NULL,
    "field" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "counted_kind" "counted_kind" NOT NULL,
    "assessment_class" "assessment_class",
    "arrival_due_on" DATE NOT NULL,
    "status" "status" NOT NULL,
    "holder" TEXT NOT NULL,
    "handler_id" INTEGER,
    "due_on" DATE NOT NULL,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL,
    "last_event_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" tsvector,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback_event" (
    "id" BIGSERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" INTEGER,
    "actor_unit" TEXT,
    "actor_role" "role",
    "from_status" "status",
    "to_status" "status" NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "feedback_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episode" (
    "feedback_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "exit" "exit",
    "rejection_reason" TEXT,
    "outcome" TEXT,
    "due_on" DATE NOT NULL,
    "on_time" BOOLEAN,
    "end_unit" TEXT,
    "end_field" TEXT,
    "end_counted_kind" "counted_kind",

    CONSTRAINT "episode_pkey" PRIMARY KEY ("feedback_id","seq")
);

-- CreateTable
CREATE TABLE "standing" (
    "feedback_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "unit" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "counted_kind" "counted_kind" NOT NULL,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("feedback_id","seq")
);

-- CreateTable
CREATE TABLE "first_publication" (
    "feedback_id" INTEGER NOT NULL,
    "published_on" DATE NOT NULL,
    "unit" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "counted_kind" "counted_kind" NOT NULL,

    CONSTRAINT "first_publication_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateTable
CREATE TABLE "coordinating_unit" (
    "feedback_id" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "coordinating_unit_pkey" PRIMARY KEY ("feedback_id","unit")
);

-- CreateTable
CREATE TABLE "register_counter" (
    "unit" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last_no" INTEGER NOT NULL,

    CONSTRAINT "register_counter_pkey" PRIMARY KEY ("unit","year")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" SERIAL NOT NULL,
    "draft_id" INTEGER,
    "feedback_id" INTEGER,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" BYTEA NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sender" (
    "feedback_id" INTEGER NOT NULL,
    "type" "sender_type" NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "phone_digits" TEXT,
    "consent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sender_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateTable
CREATE TABLE "sender_revision" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sender_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sender_access" (
    "id" SERIAL NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "feedback_id" INTEGER,
    "purpose" TEXT NOT NULL,
    "query" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sender_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_draft" (
    "id" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "answers" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "feedback_id" INTEGER,
    "receipt" JSONB,

    CONSTRAINT "intake_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_feedback" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "answered_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL,
    "search_text" tsvector,

    CONSTRAINT "published_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_role" (
    "staff_id" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "role" "role" NOT NULL,

    CONSTRAINT "staff_role_pkey" PRIMARY KEY ("staff_id","unit","role")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "token_hash" BYTEA NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "feedback_id" INTEGER,
    "staff_id" INTEGER,
    "unit" TEXT,
    "payload" JSONB NOT NULL,
    "status" "outbox_status" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_reference_code_key" ON "feedback"("reference_code");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_source_id_key" ON "feedback"("source_id");

-- CreateIndex
CREATE INDEX "feedback_holder_status_due_on_idx" ON "feedback"("holder", "status", "due_on");

-- CreateIndex
CREATE INDEX "feedback_received_at_id_idx" ON "feedback"("received_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_receiving_unit_register_year_register_no_key" ON "feedback"("receiving_unit", "register_year", "register_no");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_event_feedback_id_seq_key" ON "feedback_event"("feedback_id", "seq");

-- CreateIndex
CREATE INDEX "episode_started_on_idx" ON "episode"("started_on");

-- CreateIndex
CREATE INDEX "episode_ended_on_idx" ON "episode"("ended_on");

-- CreateIndex
CREATE INDEX "first_publication_published_on_idx" ON "first_publication"("published_on");

-- CreateIndex
CREATE INDEX "coordinating_unit_unit_idx" ON "coordinating_unit"("unit");

-- CreateIndex
CREATE INDEX "attachment_draft_id_idx" ON "attachment"("draft_id");

-- CreateIndex
CREATE INDEX "attachment_feedback_id_idx" ON "attachment"("feedback_id");

-- CreateIndex
CREATE INDEX "sender_phone_digits_idx" ON "sender"("phone_digits");

-- CreateIndex
CREATE INDEX "sender_revision_feedback_id_idx" ON "sender_revision"("feedback_id");

-- CreateIndex
CREATE INDEX "sender_access_feedback_id_idx" ON "sender_access"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_draft_token_hash_key" ON "intake_draft"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "intake_draft_feedback_id_key" ON "intake_draft"("feedback_id");

-- CreateIndex
CREATE INDEX "intake_draft_updated_at_idx" ON "intake_draft"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "published_feedback_feedback_id_key" ON "published_feedback"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_feedback_slug_key" ON "published_feedback"("slug");

-- CreateIndex
CREATE INDEX "published_feedback_published_at_id_idx" ON "published_feedback"("published_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_unit_idx" ON "staff"("unit");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_idx" ON "staff_session"("staff_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- CreateIndex
CREATE INDEX "outbox_message_status_next_try_at_idx" ON "outbox_message"("status", "next_try_at");

-- CreateIndex
CREATE INDEX "outbox_message_feedback_id_idx" ON "outbox_message"("feedback_id");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_fkey" FOREIGN KEY ("parent") REFERENCES "unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_successor_fkey" FOREIGN KEY ("successor") REFERENCES "unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_event" ADD CONSTRAINT "feedback_event_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_event" ADD CONSTRAINT "feedback_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "first_publication" ADD CONSTRAINT "first_publication_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordinating_unit" ADD CONSTRAINT "coordinating_unit_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "intake_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_unit_fkey" FOREIGN KEY ("unit") REFERENCES "unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Written by hand from here on ──

-- Search without diacritics. unaccent is STABLE because its dictionary could be replaced; here it never is, and
-- generated columns and index expressions need an immutable function.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION public.f_unaccent(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT public.unaccent('public.unaccent'::pg_catalog.regdictionary, value) $$;

-- Plain words: composed, without diacritics, lower case, joints opened, so that "123/QĐ-UBND" is found by any of
-- its parts. Cut at 20,000 characters: a tsvector has a limit, and a longer text is found by its beginning.
CREATE FUNCTION public.f_plain(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT pg_catalog.translate(
      pg_catalog.lower(public.f_unaccent(normalize(pg_catalog.left(value, 20000), NFC))),
      '-/_.@', '     ')
  $$;

-- The words of a title (weight A) and of a body (weight B).
CREATE FUNCTION public.f_search(title text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT pg_catalog.setweight(pg_catalog.to_tsvector('pg_catalog.simple', coalesce(public.f_plain(title), '')), 'A')
        || pg_catalog.setweight(pg_catalog.to_tsvector('pg_catalog.simple', coalesce(public.f_plain(body), '')), 'B')
  $$;

-- What a visitor typed, as a query on the columns below: all words, in any order, with or without diacritics.
CREATE FUNCTION public.f_query(words text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT pg_catalog.plainto_tsquery('pg_catalog.simple'::pg_catalog.regconfig, public.f_plain(words)) $$;

-- For ts_headline and hand-written queries on the original texts. Compounds are left to their parts.
CREATE TEXT SEARCH CONFIGURATION public.vi_plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.vi_plain
  ALTER MAPPING FOR word, asciiword, numword, hword_part, hword_asciipart, hword_numpart
  WITH public.unaccent, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.vi_plain DROP MAPPING FOR hword, asciihword, numhword;

ALTER TABLE feedback DROP COLUMN search_text;
ALTER TABLE feedback ADD COLUMN search_text tsvector
  GENERATED ALWAYS AS (public.f_search(reference_code || ' ' || title, pg_catalog.left(content, 14000) || ' ' || coalesce(proposal, ''))) STORED;
CREATE INDEX feedback_search ON feedback USING gin (search_text);

ALTER TABLE published_feedback DROP COLUMN search_text;
ALTER TABLE published_feedback ADD COLUMN search_text tsvector
  GENERATED ALWAYS AS (public.f_search(title, pg_catalog.left(content, 10000) || ' ' || pg_catalog.left(reply, 10000))) STORED;
CREATE INDEX published_feedback_search ON published_feedback USING gin (search_text);

-- Staff find an item by a part of the sender's name.
CREATE INDEX sender_name ON sender USING gin (public.f_plain(name) public.gin_trgm_ops);

-- Queues show what is open, most urgent first, of one holder or of the whole province.
CREATE INDEX feedback_queue ON feedback (holder, due_on, id) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_open ON feedback (due_on, id) WHERE status IN
  ('SUBMITTED', 'REGISTERED', 'ASSESSED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_SUBMITTER', 'COLLECTING', 'REPLY_DRAFTED');
CREATE INDEX feedback_of_holder ON feedback (holder, received_at DESC, id DESC);
CREATE INDEX standing_by_date ON standing (feedback_id, from_on);
CREATE INDEX episode_open ON episode (started_on, feedback_id) WHERE ended_on IS NULL;
-- The public list shows what is published now, newest first, also within one field or unit.
CREATE INDEX published_feedback_list ON published_feedback (published_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX published_feedback_field ON published_feedback (field, published_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX published_feedback_unit ON published_feedback (unit, published_at DESC, id DESC) WHERE withdrawn_at IS NULL;

-- References that the Prisma schema keeps as plain columns. standing, episode and first_publication have none for
-- unit and field: they are derived from the events, in bulk.
ALTER TABLE feedback
  ADD CONSTRAINT feedback_channel_known FOREIGN KEY (channel) REFERENCES channel (code) ON UPDATE CASCADE,
  ADD CONSTRAINT feedback_receiving_unit_known FOREIGN KEY (receiving_unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT feedback_holder_known FOREIGN KEY (holder) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT feedback_field_known FOREIGN KEY (field) REFERENCES field (code) ON UPDATE CASCADE,
  ADD CONSTRAINT feedback_arrival_field_known FOREIGN KEY (arrival_field) REFERENCES field (code) ON UPDATE CASCADE,
  ADD CONSTRAINT feedback_handler_known FOREIGN KEY (handler_id) REFERENCES staff (id);
ALTER TABLE coordinating_unit
  ADD CONSTRAINT coordinating_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE register_counter
  ADD CONSTRAINT register_counter_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE procedure
  ADD CONSTRAINT procedure_field_known FOREIGN KEY (field) REFERENCES field (code) ON UPDATE CASCADE;
ALTER TABLE deadline_rule
  ADD CONSTRAINT deadline_rule_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE staff_role
  ADD CONSTRAINT staff_role_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE sender
  ADD CONSTRAINT sender_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE sender_revision
  ADD CONSTRAINT sender_revision_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT sender_revision_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE sender_access
  ADD CONSTRAINT sender_access_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT sender_access_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE intake_draft
  ADD CONSTRAINT intake_draft_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE published_feedback
  ADD CONSTRAINT published_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT published_feedback_field_known FOREIGN KEY (field) REFERENCES field (code) ON UPDATE CASCADE,
  ADD CONSTRAINT published_feedback_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE outbox_message
  ADD CONSTRAINT outbox_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT outbox_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE audit_entry
  ADD CONSTRAINT audit_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);

ALTER TABLE feedback
  ADD CONSTRAINT feedback_register_no_positive CHECK (register_no > 0),
  ADD CONSTRAINT feedback_register_whole CHECK ((register_no IS NULL) = (register_year IS NULL)),
  ADD CONSTRAINT feedback_received_on_local
    CHECK (received_on = (received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date),
  ADD CONSTRAINT feedback_counted_kind CHECK (kind = 'BOTH' OR (kind = 'ACT') = (counted_kind = 'ACT')),
  ADD CONSTRAINT feedback_arrival_counted_kind
    CHECK (arrival_kind = 'BOTH' OR (arrival_kind = 'ACT') = (arrival_counted_kind = 'ACT')),
  ADD CONSTRAINT feedback_version CHECK (version >= 0);
ALTER TABLE feedback_event ADD CONSTRAINT feedback_event_seq CHECK (seq >= 0);
ALTER TABLE register_counter ADD CONSTRAINT register_counter_no CHECK (last_no >= 0);
ALTER TABLE episode
  ADD CONSTRAINT episode_order CHECK (ended_on >= started_on),
  ADD CONSTRAINT episode_exit CHECK ((ended_on IS NULL) = (exit IS NULL)),
  ADD CONSTRAINT episode_on_time CHECK (on_time IS NULL OR exit = 'RESOLVED'),
  ADD CONSTRAINT episode_rejection CHECK (rejection_reason IS NULL OR exit = 'REJECTED');
ALTER TABLE standing ADD CONSTRAINT standing_order CHECK (to_on >= from_on);
ALTER TABLE unit ADD CONSTRAINT unit_order CHECK (valid_to >= valid_from);
ALTER TABLE deadline_rule
  ADD CONSTRAINT deadline_rule_order CHECK (valid_to >= valid_from),
  ADD CONSTRAINT deadline_rule_amount CHECK (amount >= 0);
ALTER TABLE form_version ADD CONSTRAINT form_version_order CHECK (valid_to >= valid_from);
ALTER TABLE channel
  ADD CONSTRAINT channel_legal_form CHECK (legal_form IN ('WRITTEN', 'PHONE', 'SURVEY', 'DATA_MESSAGE'));
ALTER TABLE attachment ADD CONSTRAINT attachment_size CHECK (size >= 0);
ALTER TABLE setting ADD CONSTRAINT setting_key CHECK (key <> '');

-- History is only ever added to, whoever is connected and whatever the code does.
CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON feedback_event
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON feedback_event
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
