-- Lanes, takers by lane and grid cell, and givers: one row for each offer and lane, with all that
-- does not depend on the taker. A taker of unknown place is in cell 99999999 of its material.
CREATE OR REPLACE MACRO quality(stated_low, stated_high, low, high) AS
  CASE
    WHEN low IS NULL THEN 1
    WHEN stated_low IS NULL THEN 0.25
    WHEN stated_low >= low AND stated_high <= high THEN 0.5 + 0.5 * least(
      CASE WHEN high < 'Infinity'::DOUBLE
        THEN least(1, greatest(0, (high - stated_high) / high)) ELSE 1 END,
      CASE WHEN low > '-Infinity'::DOUBLE
        THEN least(1, greatest(0, (stated_low - low) / greatest(stated_low, 1e-300))) ELSE 1 END)
    -- Below zero when the content lies outside.
    ELSE 0.5 * (least(stated_high, high) - greatest(stated_low, low)) / (stated_high - stated_low)
  END;
CREATE OR REPLACE MACRO stated(property, a, of_a, b, of_b) AS
  CASE WHEN a = property THEN of_a WHEN b = property THEN of_b END;
CREATE OR REPLACE MACRO place(material, latitude, longitude) AS
  material * 100000000::BIGINT
    + floor((latitude + 90) * getvariable('per_latitude'))::BIGINT * 10000
    + floor((longitude + 180) * getvariable('per_longitude'))::BIGINT;

SET VARIABLE per_latitude = 111.195 / getvariable('side');
SET VARIABLE per_longitude = (
  SELECT 111.195 / getvariable('side') * cos(radians(max(abs(latitude))))
  FROM (SELECT latitude FROM offers UNION ALL SELECT latitude FROM needs));

CREATE TEMP TABLE lanes AS
SELECT material, replaces, substitution, substitution_low, share, hazard, cost,
  cost_high - cost AS cost_up, emission, property1, low1, high1, property2, low2, high2
FROM uses
UNION ALL
SELECT id, id, 1, 1, 1, 'ASK', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL FROM materials;

CREATE TEMP TABLE cells AS
WITH takers AS (
  SELECT n.material, property, low, high,
    coalesce(place(n.material, latitude, longitude), n.material * 100000000::BIGINT + 99999999)
      AS cell,
    {need: n.id, owner: facility,
      x: coalesce(cos(radians(latitude)) * cos(radians(longitude)), 0),
      y: coalesce(cos(radians(latitude)) * sin(radians(longitude)), 0),
      z: coalesce(sin(radians(latitude)), 0),
      placed: (latitude IS NOT NULL)::DOUBLE,
      farthest: least(farthest, 20000), rate: rate, lot: lot, dry: dry, permits: permits,
      price: coalesce(price, virgin, 0), price_low: coalesce(price_low, virgin_low, 0),
      emission: coalesce(virgin_emission, 0),
      unpriced: coalesce(price, virgin) IS NULL,
      unsure: coalesce(price, virgin) IS NULL OR virgin_emission IS NULL OR latitude IS NULL} AS t
  FROM needs n JOIN materials m ON m.id = n.material
  ORDER BY cell)
SELECT cell, any_value(material) AS material,
  list(t) FILTER (property IS NULL) AS free,
  list({t: t, property: property, low: low, high: high}) FILTER (property IS NOT NULL) AS limited
FROM takers GROUP BY cell ORDER BY cell;

CREATE TEMP TABLE dearest AS
SELECT material AS lane, max(taker.price) AS price, max(taker.emission) AS emission
FROM (
  SELECT material, unnest(free) AS taker FROM cells
  UNION ALL
  SELECT material, unnest(list_transform(limited, lambda u: u.t)) FROM cells)
GROUP BY material;

-- Sorted, so that neighbors in the table look into the same cells. No score of a giver is above its
-- bound, at no distance.
CREATE TEMP TABLE givers AS
SELECT *,
  quality * CASE WHEN unsure THEN 0.5 ELSE 1 END
    / (1 + exp(-(avoided + substitution * d.emission)))
    / (1 + exp(-(saved + substitution * d.price) / 20)) ** 2 * (1 + 1e-9) AS bound
FROM (
  SELECT o.id AS offer, facility, l.replaces AS lane, phase, rate, lot, dry,
    least(farthest, cap) AS farthest,
    coalesce(cos(radians(latitude)) * cos(radians(longitude)), 0) AS x,
    coalesce(cos(radians(latitude)) * sin(radians(longitude)), 0) AS y,
    coalesce(sin(radians(latitude)), 0) AS z,
    (latitude IS NOT NULL)::DOUBLE AS placed,
    place(l.replaces, latitude, longitude) AS cell,
    o.property1, o.low1, o.high1, o.property2, o.low2, o.high2,
    substitution, substitution_low, share / substitution AS cover, 1 / substitution AS whole,
    coalesce(price, disposal) IS NULL AS unpriced,
    coalesce(price, disposal, 0) - handling - l.cost AS saved,
    coalesce(price - price_low, disposal - disposal_low, 0) ** 2
      + (handling_high - handling) ** 2 + l.cost_up ** 2 AS variance,
    coalesce(disposal_emission, 0) - l.emission AS avoided,
    m.hazard = 'YES' OR o.hazard > 0 AS hazardous,
    l.hazard = 'ASK' AS ask,
    code, o.hazard AS properties,
    least(
      quality(
        stated(l.property1, o.property1, o.low1, o.property2, o.low2),
        stated(l.property1, o.property1, o.high1, o.property2, o.high2), l.low1, l.high1),
      quality(
        stated(l.property2, o.property1, o.low1, o.property2, o.low2),
        stated(l.property2, o.property1, o.high1, o.property2, o.high2), l.low2, l.high2)) AS quality,
    (m.hazard = 'MIRROR' AND o.hazard = 0) OR disposal_emission IS NULL OR unpriced
      OR quality < 0.5 OR latitude IS NULL AS unsure
  FROM offers o
  JOIN materials m ON m.id = o.material
  JOIN transport t USING (phase)
  JOIN lanes l ON l.material = o.material
  WHERE NOT (hazardous AND l.hazard = 'NEVER') AND quality >= 0)
JOIN dearest d USING (lane)
ORDER BY phase, cell;

-- What the rings of cells around givers brought, one after another.
CREATE TEMP TABLE found (offer INTEGER, pairs STRUCT(score DOUBLE, need INTEGER)[]);
