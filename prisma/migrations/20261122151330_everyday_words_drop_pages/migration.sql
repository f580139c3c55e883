-- The library offers these words: a page of it that was kept before they changed would go on offering the old ones.
SELECT public.note_changes_of('everyday_word', 'answers');
