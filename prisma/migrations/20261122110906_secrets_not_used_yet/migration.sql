-- AlterTable
ALTER TABLE "feedback" ADD COLUMN     "new_secrets" BYTEA[];
