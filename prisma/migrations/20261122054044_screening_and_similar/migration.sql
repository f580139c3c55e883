-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "merged_into" INTEGER;

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "co_signature" INTEGER;

-- CreateTable
CREATE TABLE "similar_pair" (
    "pair" TEXT NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "in_title" BOOLEAN NOT NULL,

    CONSTRAINT "similar_pair_pkey" PRIMARY KEY ("pair","feedback_id")
);

-- CreateTable
CREATE TABLE "similar_text" (
    "feedback_id" INTEGER NOT NULL,

    CONSTRAINT "similar_text_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateTable
CREATE TABLE "co_signature" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "email" TEXT,
    "note" TEXT,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "co_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "co_sign_invitation" (
    "feedback_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "co_sign_invitation_pkey" PRIMARY KEY ("feedback_id")
);

-- CreateIndex
CREATE INDEX "similar_pair_feedback_id_idx" ON "similar_pair"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "co_signature_code_key" ON "co_signature"("code");

-- CreateIndex
CREATE INDEX "co_signature_feedback_id_idx" ON "co_signature"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "co_sign_invitation_token_key" ON "co_sign_invitation"("token");

-- The list of attentions lives in workflow/attention.ts; here only its spelling, so that rooms can add to it.
ALTER TABLE feedback DROP CONSTRAINT feedback_attention_known;
ALTER TABLE feedback ADD CONSTRAINT feedback_attention_spelt CHECK (attention ~ '^[A-Z]+(_[A-Z]+)*$');

ALTER TABLE feedback
  ADD CONSTRAINT feedback_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES feedback (id),
  ADD CONSTRAINT feedback_not_merged_into_itself CHECK (merged_into <> id);
CREATE INDEX feedback_merged_into ON feedback (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE similar_text ADD FOREIGN KEY (feedback_id) REFERENCES feedback (id) ON DELETE CASCADE;
ALTER TABLE similar_pair ADD FOREIGN KEY (feedback_id) REFERENCES similar_text (feedback_id) ON DELETE CASCADE;
ALTER TABLE co_signature ADD FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE co_sign_invitation ADD FOREIGN KEY (feedback_id) REFERENCES feedback (id);
ALTER TABLE outbox_message ADD FOREIGN KEY (co_signature) REFERENCES co_signature (id);
CREATE INDEX outbox_message_co_signature ON outbox_message (co_signature) WHERE co_signature IS NOT NULL;

-- Pairs of an item are stored for its texts as they are: corrected texts wait to be read again.
CREATE FUNCTION public.similar_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM similar_text WHERE feedback_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_similar_text AFTER UPDATE OF title, content ON feedback FOR EACH ROW
  WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.content IS DISTINCT FROM NEW.content)
  EXECUTE FUNCTION public.similar_text_changed();
