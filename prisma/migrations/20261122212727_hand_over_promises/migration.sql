-- CreateTable
CREATE TABLE "bulk_promise" (
    "run_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "promise_id" INTEGER NOT NULL,
    "steps" INTEGER NOT NULL,
    "chosen" BOOLEAN NOT NULL DEFAULT true,
    "outcome" TEXT,

    CONSTRAINT "bulk_promise_pkey" PRIMARY KEY ("run_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_promise_run_id_promise_id_key" ON "bulk_promise"("run_id", "promise_id");

-- AddForeignKey
ALTER TABLE "bulk_promise" ADD CONSTRAINT "bulk_promise_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "bulk_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE bulk_promise ADD CONSTRAINT bulk_promise_promise_known FOREIGN KEY (promise_id) REFERENCES promise (id);
CREATE INDEX promise_open_of ON promise (owner_id, unit) WHERE kept_on IS NULL AND dropped_on IS NULL;
