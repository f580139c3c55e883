-- CreateEnum
CREATE TYPE "ballot_rating" AS ENUM ('VERY_SATISFIED', 'SATISFIED', 'NORMAL', 'UNSATISFIED');

-- CreateTable
CREATE TABLE "report_outline" (
    "code" TEXT NOT NULL,
    "form_set" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "definition" JSONB NOT NULL,

    CONSTRAINT "report_outline_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "report_section" (
    "report_id" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "figures" JSONB NOT NULL DEFAULT '{}',
    "texts" JSONB NOT NULL DEFAULT '{}',
    "details" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "carried" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" INTEGER,

    CONSTRAINT "report_section_pkey" PRIMARY KEY ("report_id","section")
);

-- CreateTable
CREATE TABLE "ballot_desk" (
    "id" SERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "ballot_desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_count" (
    "desk_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "rating" "ballot_rating" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ballot_count_pkey" PRIMARY KEY ("desk_id","day","rating")
);

-- CreateIndex
CREATE UNIQUE INDEX "ballot_desk_token_key" ON "ballot_desk"("token");

-- CreateIndex
CREATE INDEX "ballot_desk_unit_idx" ON "ballot_desk"("unit");

-- AddForeignKey
ALTER TABLE "ballot_count" ADD CONSTRAINT "ballot_count_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "ballot_desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Beyond what Prisma can say.
ALTER TABLE report_outline
  ADD CONSTRAINT report_outline_set_known FOREIGN KEY (form_set) REFERENCES form_set (code) ON UPDATE CASCADE,
  ADD CONSTRAINT report_outline_use CHECK ("use" IN ('PROVINCE', 'COMMUNE')),
  ADD CONSTRAINT report_outline_order CHECK (valid_to >= valid_from);
ALTER TABLE report_section
  ADD CONSTRAINT report_section_report_known FOREIGN KEY (report_id) REFERENCES report (id),
  ADD CONSTRAINT report_section_staff_known FOREIGN KEY (updated_by) REFERENCES staff (id),
  ADD CONSTRAINT report_section_version CHECK (version >= 1);
ALTER TABLE ballot_desk ADD CONSTRAINT ballot_desk_unit_known FOREIGN KEY (unit) REFERENCES unit (code) ON UPDATE CASCADE;
ALTER TABLE ballot_count ADD CONSTRAINT ballot_count_counts CHECK (count > 0);

-- What is typed for a report that is closed, signed or sent stays as it was frozen, whoever is connected.
CREATE FUNCTION public.refuse_closed_report() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed boolean;
BEGIN
  SELECT status NOT IN ('DRAFT', 'RETURNED') INTO closed FROM report
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.report_id ELSE NEW.report_id END FOR SHARE;
  IF closed THEN
    RAISE EXCEPTION 'report is closed: % of its sections refused', TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER report_open BEFORE INSERT OR UPDATE OR DELETE ON report_section
  FOR EACH ROW EXECUTE FUNCTION public.refuse_closed_report();
