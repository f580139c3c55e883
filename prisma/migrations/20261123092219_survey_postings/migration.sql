-- AlterTable
ALTER TABLE "campaign_answer" ADD COLUMN     "posting_digest" TEXT,
ADD COLUMN     "posting_key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "campaign_answer_posting_key_key" ON "campaign_answer"("posting_key");
