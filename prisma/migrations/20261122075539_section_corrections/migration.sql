-- AlterTable
ALTER TABLE "report_section" ADD COLUMN     "adjustments" JSONB NOT NULL DEFAULT '{}';
