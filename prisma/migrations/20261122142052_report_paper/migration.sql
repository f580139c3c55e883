-- AlterTable
ALTER TABLE "report_signature" ADD COLUMN     "number" TEXT,
ADD COLUMN     "place" TEXT;
