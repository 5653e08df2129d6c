-- The best needs of the offers of a phase in some rings of cells, from ${nearest} to ${farthest}:
-- all pairs in reach are judged as they stream by, and go into a heap of twenty for each offer. A
-- giver looks into a cell only if its bound, faded by the way there, may reach what the offer has
-- found in nearer rings. The phase's numbers are constants of the plan.
CREATE OR REPLACE MACRO square(placed, x, y, z, t) AS
  placed * t.placed
    * ((x - t.x) * (x - t.x) + (y - t.y) * (y - t.y) + (z - t.z) * (z - t.z));
-- The chord of a way, squared, to which the shorter of two limits leads: the series of
-- (2 sin(x / 2))^2.
CREATE OR REPLACE MACRO chord(x) AS x * (1 - x * x / 24 * (1 - x * x / 80));
CREATE OR REPLACE MACRO reach(a, b) AS
  chord(least(a, b) / 1.3 / 6371.0088) * chord(least(a, b) / 1.3 / 6371.0088);

CREATE OR REPLACE TEMP TABLE steps AS
SELECT (north * 10000 + east)::BIGINT AS step, way, exp(-1.3 * 0.998 * way / 100) AS fade
FROM (
  SELECT north, east,
    ${side} * sqrt(greatest(abs(north) - 1, 0) ** 2 + greatest(abs(east) - 1, 0) ** 2) AS way
  FROM range(-${steps}, ${steps} + 1) AS a(north), range(-${steps}, ${steps} + 1) AS b(east)
  WHERE greatest(abs(north), abs(east)) BETWEEN ${nearest} AND ${farthest})
WHERE way <= 1.002 * ${cap} / 1.3
UNION ALL
SELECT NULL, 0, 1 WHERE ${nearest} = 0;

CREATE OR REPLACE TEMP TABLE least_found AS
SELECT offer, pairs[20].score AS score
FROM (
  SELECT offer, list_reverse_sort(flatten(list(pairs))) AS pairs FROM found GROUP BY offer)
WHERE len(pairs) >= 20;

CREATE OR REPLACE TEMP TABLE looking AS
SELECT g.*, coalesce(score, 0) AS least_score
FROM givers g LEFT JOIN least_found USING (offer)
WHERE phase = '${phase}' AND bound >= coalesce(score, 0)
ORDER BY cell;

INSERT INTO found
WITH placed AS NOT MATERIALIZED (
  SELECT g.*, c.free, c.limited
  FROM looking g CROSS JOIN steps
  JOIN cells c ON c.cell = coalesce(g.cell + step, g.lane * 100000000::BIGINT + 99999999)
  WHERE placed = 1 AND bound * fade >= least_score),
unplaced AS NOT MATERIALIZED (
  SELECT g.*, c.free, c.limited
  FROM looking g JOIN cells c ON c.material = g.lane
  WHERE placed = 0 AND ${nearest} = 0),
near AS NOT MATERIALIZED (
  SELECT *, square(placed, x, y, z, t) AS square, 1.0 AS asked
  FROM (
    SELECT * EXCLUDE (free, limited), unnest(free) AS t FROM placed
    UNION ALL
    SELECT * EXCLUDE (free, limited), unnest(free) FROM unplaced)
  WHERE square <= reach(farthest, t.farthest)
  UNION ALL
  SELECT * EXCLUDE (u),
    quality(
      stated(u.property, property1, low1, property2, low2),
      stated(u.property, property1, high1, property2, high2), u.low, u.high)
  FROM (
    SELECT *, u.t AS t, square(placed, x, y, z, u.t) AS square
    FROM (
      SELECT * EXCLUDE (free, limited), unnest(limited) AS u FROM placed
      UNION ALL
      SELECT * EXCLUDE (free, limited), unnest(limited) FROM unplaced)
    WHERE square <= reach(farthest, u.t.farthest))),
fitting AS (
  SELECT *,
    1.3 * 2 * 6371.0088 * asin(sqrt(square) / 2) AS distance,
    least(rate, t.rate * cover) AS quantity,
    substitution * t.price AS bought,
    substitution_low * t.price_low AS bought_low
  FROM near
  WHERE facility <> t.owner
    AND quantity >= greatest(lot, t.lot)
    AND asked >= 0
    AND (NOT hazardous OR CASE WHEN t.permits = 0 THEN ask
      ELSE (t.permits & code) <> 0
        OR (properties <> 0 AND t.permits & properties = properties) END)),
counted AS (
  SELECT *,
    saved + bought - ${cost} * distance - (${link} + ${link_km} * distance) / quantity AS surplus,
    avoided + substitution * t.emission - ${emission} * distance AS carbon,
    variance + (bought - bought_low) * (bought - bought_low)
      + (${cost_up} * distance) * (${cost_up} * distance)
      + (${link_up} * ${link_up} + ${link_km_up} * ${link_km_up} * distance * distance)
        / (quantity * quantity) AS spread
  FROM fitting),
judged AS (
  SELECT offer, t.need AS need,
    least(quality, asked) * quantity / least(rate, t.rate * whole) * exp(-distance / 100)
      / ((1 + exp(-surplus / 20)) * (1 + exp(-surplus / 20)) * (1 + exp(-carbon)))
      * CASE WHEN unsure OR t.unsure OR dry <> t.dry OR asked < 0.5
          OR (hazardous AND t.permits = 0) OR surplus <= sqrt(spread) THEN 0.5 ELSE 1 END AS score
  FROM counted
  WHERE surplus > 0 OR unpriced OR t.unpriced)
SELECT offer, max({score: score, need: -need}, 20) FROM judged GROUP BY offer;
