-- The public statistics show how many promises were kept.
SELECT public.note_changes_of('promise', 'figures');
