-- CreateTable
CREATE TABLE "everyday_word" (
    "id" SERIAL NOT NULL,
    "said" TEXT NOT NULL,
    "official" TEXT NOT NULL,
    "citation" TEXT,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "everyday_word_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "everyday_word_said_official_key" ON "everyday_word"("said", "official");
