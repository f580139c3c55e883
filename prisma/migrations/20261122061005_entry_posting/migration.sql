-- CreateTable
CREATE TABLE "entry_posting" (
    "staff_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "receipt" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_posting_pkey" PRIMARY KEY ("staff_id","key")
);

-- What stands behind an item.
ALTER TABLE "entry_posting" ADD CONSTRAINT "entry_posting_feedback_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id");
ALTER TABLE "entry_posting" ADD CONSTRAINT "entry_posting_staff_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id");
