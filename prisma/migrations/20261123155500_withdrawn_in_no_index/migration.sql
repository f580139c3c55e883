-- What a sender withdrew is left out above and below (decision 0027); a reading that somebody wrote anew stays.
UPDATE "index_definition"
SET "reading" = replace("reading", 'trừ việc không tiếp nhận và việc chuyển cơ quan ngoài hệ thống.', 'trừ việc không tiếp nhận, việc chuyển cơ quan ngoài hệ thống và việc người gửi rút.')
WHERE "code" = '766-dung-han';
