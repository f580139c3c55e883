-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "follower_id" INTEGER;

-- CreateTable
CREATE TABLE "follower" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "leave_token" TEXT NOT NULL,
    "confirm_hash" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "told_until" TIMESTAMPTZ(3),
    "told_on" DATE,

    CONSTRAINT "follower_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "follower_leave_token_key" ON "follower"("leave_token");

-- CreateIndex
CREATE UNIQUE INDEX "follower_confirm_hash_key" ON "follower"("confirm_hash");

-- CreateIndex
CREATE INDEX "follower_told_on_id_idx" ON "follower"("told_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "follower_email_query_key" ON "follower"("email", "query");

-- CreateIndex
CREATE INDEX "outbox_message_follower_id_idx" ON "outbox_message"("follower_id");

-- ── Written by hand from here on ──

-- Somebody is either still asked to confirm, or is told from a moment on.
ALTER TABLE follower ADD CONSTRAINT follower_asked_or_confirmed CHECK ((confirmed_at IS NULL) = (told_until IS NULL));
ALTER TABLE follower ADD CONSTRAINT follower_email_short CHECK (length(email) BETWEEN 3 AND 254 AND length(query) <= 1000);

-- Who leaves takes the letters along: neither a row nor a waiting letter stays behind, whoever deletes the follower.
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_follower_fkey
  FOREIGN KEY (follower_id) REFERENCES follower (id) ON DELETE CASCADE;
