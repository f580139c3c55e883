-- Written by hand: no table changes (decision 0061). A body outside the province is to answer the unit, and has not.
UPDATE feedback f SET attention = 'OUTSIDE_ANSWER'
 WHERE status = 'TRANSFERRED_OUT' AND EXISTS (SELECT FROM feedback_event e
   WHERE e.feedback_id = f.id AND e.type = 'transferred_out' AND e.data->>'answerTo' = 'UNIT');
