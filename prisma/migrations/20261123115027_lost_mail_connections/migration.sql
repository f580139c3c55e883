-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "lost_at" TIMESTAMPTZ(3);
