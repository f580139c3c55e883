-- DropIndex
DROP INDEX "report_closing_report_id_supplement_key";
