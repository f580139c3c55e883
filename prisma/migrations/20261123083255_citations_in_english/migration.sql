-- AlterTable
ALTER TABLE "deadline_rule" ADD COLUMN     "citation_en" TEXT;

-- AlterTable
ALTER TABLE "right_door" ADD COLUMN     "citation_en" TEXT;

-- ── Written by hand from here on ──

-- What every portal began with; a province's own rules and doors are named in Vietnamese on English pages until it adds
-- its words.
UPDATE deadline_rule r SET citation_en = w.en FROM (VALUES
  ('Thông tư 02/2017/TT-VPCP: xử lý, trả lời trong 20 ngày kể từ ngày tiếp nhận',
   'Circular 02/2017/TT-VPCP: handled and answered within 20 days of reception'),
  ('Mức quy chế của các tỉnh thường đặt: gia hạn 01 lần, thêm không quá 20 ngày',
   'What provincial rules usually allow: one extension of up to 20 days'),
  ('Mục tiêu nội bộ, không phải thời hạn luật định',
   'Internal target, not a limit set by law'),
  ('Thông tư 02/2017/TT-VPCP: quá thời hạn mà chưa xong thì cứ 07 ngày cập nhật tình hình một lần',
   'Circular 02/2017/TT-VPCP: once overdue, progress is reported every 7 days'),
  ('Thông tư 02/2017/TT-VPCP: cập nhật kết quả lên hệ thống trong 02 ngày làm việc',
   'Circular 02/2017/TT-VPCP: the result is entered into the system within 2 working days'),
  ('Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d: chuyển cơ quan có thẩm quyền trong 05 ngày làm việc',
   'Decree 20/2008/NĐ-CP, art. 9.1.d: transferred to the competent body within 5 working days'),
  ('Mục tiêu nội bộ, không phải thời hạn luật định; theo mức của Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d',
   'Internal target, not a limit set by law; as long as in Decree 20/2008/NĐ-CP, art. 9.1.d'),
  ('Công điện 89/CĐ-TTg ngày 16/6/2025: trả lời về văn bản quy phạm pháp luật trong 15 ngày',
   'Official Dispatch 89/CĐ-TTg of 16 June 2025: questions about legal documents are answered within 15 days')
) AS w (vi, en) WHERE r.citation = w.vi;

UPDATE right_door SET citation_en = 'Official Dispatch 89/CĐ-TTg of 2025'
 WHERE citation = 'Công điện 89/CĐ-TTg năm 2025';
