-- ── Written by hand from here on ──

-- The lists of promises that were kept and of those given up begin with the latest: of what has ended there is more each
-- year, and without these all of it was read and sorted for one page.
CREATE INDEX promise_kept ON promise (kept_on, id) WHERE kept_on IS NOT NULL;
CREATE INDEX promise_dropped ON promise (dropped_on, id) WHERE dropped_on IS NOT NULL;
