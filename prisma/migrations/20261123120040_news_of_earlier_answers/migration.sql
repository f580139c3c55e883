-- CreateIndex
CREATE INDEX "published_feedback_revised_at_idx" ON "published_feedback"("revised_at");

-- CreateIndex
CREATE INDEX "published_feedback_reopened_on_idx" ON "published_feedback"("reopened_on");
