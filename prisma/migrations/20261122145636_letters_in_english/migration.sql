-- AlterTable
ALTER TABLE "follower" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'vi';
ALTER TABLE follower ADD CONSTRAINT follower_language CHECK (language IN ('vi', 'en'));
