-- CreateTable
CREATE TABLE "clock_move" (
    "id" SERIAL NOT NULL,
    "feedback_id" INTEGER NOT NULL,
    "clock" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "due_before" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "ended" BOOLEAN NOT NULL,
    "cause" TEXT NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clock_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "clock_move_feedback_id_idx" ON "clock_move"("feedback_id");

ALTER TABLE clock_move
  ADD CONSTRAINT clock_move_feedback FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  ADD CONSTRAINT clock_move_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT clock_move_moves CHECK (due_before <> due_on);
-- A clock that has ended is judged by one date.
CREATE UNIQUE INDEX clock_move_ended ON clock_move (feedback_id, clock, started_on) WHERE ended;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON clock_move
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON clock_move
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
