-- What was withdrawn before anybody registered it was counted by the form and stood in no register. It takes the next
-- numbers of its unit and year, in the order of arrival: numbers given before stay as they are (Decree 20/2008 art. 9.1).
WITH unnumbered AS (
  SELECT id, receiving_unit AS unit, extract(year FROM received_on)::int AS year,
    row_number() OVER (PARTITION BY receiving_unit, extract(year FROM received_on) ORDER BY received_at, id)::int AS place
  FROM feedback WHERE register_no IS NULL AND status <> 'SUBMITTED'
), counted AS (
  INSERT INTO register_counter (unit, year, last_no)
  SELECT unit, year, count(*)::int FROM unnumbered GROUP BY unit, year
  ON CONFLICT (unit, year) DO UPDATE SET last_no = register_counter.last_no + EXCLUDED.last_no
  RETURNING unit, year, last_no
)
UPDATE feedback f SET register_year = u.year,
  register_no = c.last_no - (SELECT count(*) FROM unnumbered o WHERE o.unit = u.unit AND o.year = u.year) + u.place
FROM unnumbered u JOIN counted c ON c.unit = u.unit AND c.year = u.year
WHERE f.id = u.id;
