-- CreateTable
CREATE TABLE "right_door" (
    "id" SERIAL NOT NULL,
    "reason" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "link" TEXT,
    "hours" TEXT,
    "citation" TEXT,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "right_door_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "right_door_reason_position_idx" ON "right_door"("reason", "position");
