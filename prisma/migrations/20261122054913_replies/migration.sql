-- CreateTable
CREATE TABLE "point_list" (
    "feedback_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "points" TEXT[],
    "staff_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "point_list_pkey" PRIMARY KEY ("feedback_id","revision")
);

-- CreateTable
CREATE TABLE "complained_article" (
    "feedback_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "staff_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complained_article_pkey" PRIMARY KEY ("feedback_id","key")
);

-- CreateTable
CREATE TABLE "reply_sheet" (
    "feedback_id" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "override_reason" TEXT,
    "sign_mode" TEXT,
    "on_behalf_of" TEXT,
    "position" TEXT,
    "signer" TEXT,
    "delegation_id" INTEGER,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_sheet_pkey" PRIMARY KEY ("feedback_id","event_seq")
);

-- CreateTable
CREATE TABLE "draft_remark" (
    "feedback_id" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "codes" TEXT[],

    CONSTRAINT "draft_remark_pkey" PRIMARY KEY ("feedback_id","event_seq")
);

-- CreateTable
CREATE TABLE "promise" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "owner_id" INTEGER,
    "due_on" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_on" DATE,
    "dropped_on" DATE,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise_step" (
    "promise_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" INTEGER,
    "day" DATE NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "promise_step_pkey" PRIMARY KEY ("promise_id","seq")
);

-- CreateTable
CREATE TABLE "promise_reminder" (
    "promise_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "promise_reminder_pkey" PRIMARY KEY ("promise_id","step","due_on","staff_id")
);

-- CreateTable
CREATE TABLE "public_promise" (
    "promise_id" INTEGER NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "kept_on" DATE,
    "kept_note" TEXT,
    "dropped_on" DATE,
    "drop_reason" TEXT,

    CONSTRAINT "public_promise_pkey" PRIMARY KEY ("promise_id")
);

-- CreateTable
CREATE TABLE "reply_template" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "field" TEXT,
    "outcome" TEXT,
    "opening" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "next_step" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reply_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_delegation" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "principal_id" INTEGER,
    "on_behalf_of" TEXT NOT NULL,
    "deputy_id" INTEGER NOT NULL,
    "deputy_position" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "ground" TEXT NOT NULL,
    "created_by" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by" INTEGER,

    CONSTRAINT "signing_delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_letter" (
    "feedback_id" INTEGER NOT NULL,
    "event_seq" INTEGER NOT NULL,
    "superior" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "document_no" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "signed_on" DATE,
    "recipients" TEXT NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reply_letter_pkey" PRIMARY KEY ("feedback_id","event_seq")
);

-- CreateTable
CREATE TABLE "review_proposal" (
    "id" SERIAL NOT NULL,
    "year" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_item" (
    "proposal_id" INTEGER NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_item_pkey" PRIMARY KEY ("proposal_id","feedback_id")
);

-- CreateTable
CREATE TABLE "review_step" (
    "proposal_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" INTEGER,
    "document_no" TEXT,
    "note" TEXT NOT NULL,

    CONSTRAINT "review_step_pkey" PRIMARY KEY ("proposal_id","seq")
);

-- CreateIndex
CREATE INDEX "complained_article_key_idx" ON "complained_article"("key");

-- CreateIndex
CREATE INDEX "promise_feedback_id_idx" ON "promise"("feedback_id");

-- CreateIndex
CREATE INDEX "promise_unit_due_on_idx" ON "promise"("unit", "due_on");

-- CreateIndex
CREATE INDEX "public_promise_feedback_id_idx" ON "public_promise"("feedback_id");

-- CreateIndex
CREATE INDEX "reply_template_field_idx" ON "reply_template"("field");

-- CreateIndex
CREATE INDEX "signing_delegation_deputy_id_valid_from_idx" ON "signing_delegation"("deputy_id", "valid_from");

-- CreateIndex
CREATE INDEX "signing_delegation_unit_valid_from_idx" ON "signing_delegation"("unit", "valid_from");

-- CreateIndex
CREATE INDEX "review_proposal_key_idx" ON "review_proposal"("key");

-- CreateIndex
CREATE UNIQUE INDEX "review_proposal_year_key_key" ON "review_proposal"("year", "key");

-- CreateIndex
CREATE INDEX "review_item_feedback_id_idx" ON "review_item"("feedback_id");

-- AddForeignKey
ALTER TABLE "promise_step" ADD CONSTRAINT "promise_step_promise_id_fkey" FOREIGN KEY ("promise_id") REFERENCES "promise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "review_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "review_proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── Written by hand from here on ──

ALTER TABLE point_list
  ADD CONSTRAINT point_list_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT point_list_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT point_list_revision CHECK (revision > 0);
ALTER TABLE complained_article
  ADD CONSTRAINT complained_article_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT complained_article_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT complained_article_said CHECK (document <> '' AND article <> '' AND key <> '');
ALTER TABLE reply_sheet
  ADD CONSTRAINT reply_sheet_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT reply_sheet_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT reply_sheet_delegation_known FOREIGN KEY (delegation_id) REFERENCES signing_delegation (id),
  ADD CONSTRAINT reply_sheet_stage CHECK (stage IN ('DRAFT', 'APPROVED')),
  ADD CONSTRAINT reply_sheet_mode CHECK (sign_mode IN ('DIRECT', 'KT', 'TL', 'TUQ', 'TM', 'TM_KT')),
  -- A reply that was approved says who signed it and how.
  ADD CONSTRAINT reply_sheet_signed CHECK (stage = 'DRAFT' OR (sign_mode IS NOT NULL AND signer IS NOT NULL));
ALTER TABLE draft_remark ADD CONSTRAINT draft_remark_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE promise
  ADD CONSTRAINT promise_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT promise_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT promise_owner_known FOREIGN KEY (owner_id) REFERENCES staff (id),
  ADD CONSTRAINT promise_one_end CHECK (kept_on IS NULL OR dropped_on IS NULL);
ALTER TABLE promise_step
  ADD CONSTRAINT promise_step_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT promise_step_kind CHECK (kind IN ('MADE', 'MOVED', 'HANDED', 'KEPT', 'DROPPED'));
ALTER TABLE promise_reminder
  ADD CONSTRAINT promise_reminder_promise_known FOREIGN KEY (promise_id) REFERENCES promise (id),
  ADD CONSTRAINT promise_reminder_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE public_promise
  ADD CONSTRAINT public_promise_promise_known FOREIGN KEY (promise_id) REFERENCES promise (id),
  ADD CONSTRAINT public_promise_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE reply_template
  ADD CONSTRAINT reply_template_field_known FOREIGN KEY (field) REFERENCES field (code) ON UPDATE CASCADE,
  ADD CONSTRAINT reply_template_order CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE signing_delegation
  ADD CONSTRAINT signing_delegation_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE,
  ADD CONSTRAINT signing_delegation_principal_known FOREIGN KEY (principal_id) REFERENCES staff (id),
  ADD CONSTRAINT signing_delegation_deputy_known FOREIGN KEY (deputy_id) REFERENCES staff (id),
  ADD CONSTRAINT signing_delegation_creator_known FOREIGN KEY (created_by) REFERENCES staff (id),
  ADD CONSTRAINT signing_delegation_ender_known FOREIGN KEY (ended_by) REFERENCES staff (id),
  ADD CONSTRAINT signing_delegation_mode CHECK (mode IN ('KT', 'TL', 'TUQ', 'TM', 'TM_KT')),
  ADD CONSTRAINT signing_delegation_other CHECK (principal_id IS NULL OR principal_id <> deputy_id),
  ADD CONSTRAINT signing_delegation_order CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE reply_letter
  ADD CONSTRAINT reply_letter_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT reply_letter_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id);
ALTER TABLE review_proposal
  ADD CONSTRAINT review_proposal_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'CHANGED'));
ALTER TABLE review_item ADD CONSTRAINT review_item_feedback_known FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE review_step
  ADD CONSTRAINT review_step_staff_known FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT review_step_kind CHECK (kind IN ('DRAFTED', 'SUBMITTED', 'ACCEPTED', 'DECLINED', 'CHANGED'));

-- Promises that are still to be kept: reminders and the list of those that are waited for.
CREATE INDEX promise_open ON promise (due_on, id) WHERE kept_on IS NULL AND dropped_on IS NULL;

-- What was said once stays as it was said.
CREATE FUNCTION public.keep_reply_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER promise_step_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON promise_step
  FOR EACH STATEMENT EXECUTE FUNCTION public.keep_reply_history();
CREATE TRIGGER review_step_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON review_step
  FOR EACH STATEMENT EXECUTE FUNCTION public.keep_reply_history();
CREATE TRIGGER point_list_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON point_list
  FOR EACH STATEMENT EXECUTE FUNCTION public.keep_reply_history();

-- The page of a published answer shows its promises.
SELECT public.note_changes_of('public_promise', 'answers');
