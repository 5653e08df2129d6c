-- The best of all rings.
CREATE TEMP TABLE best AS
SELECT offer, list_reverse_sort(flatten(list(pairs)))[:20] AS pairs
FROM found GROUP BY offer;
