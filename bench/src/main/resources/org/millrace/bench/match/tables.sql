-- What the database is given, as plain columns; infinite where nothing limits, null where unknown.
CREATE TABLE materials (
  id SMALLINT, phase VARCHAR, hazard VARCHAR, code INTEGER,
  disposal DOUBLE, disposal_low DOUBLE, virgin DOUBLE, virgin_low DOUBLE,
  disposal_emission DOUBLE, virgin_emission DOUBLE);
CREATE TABLE uses (
  material SMALLINT, replaces SMALLINT, substitution DOUBLE, substitution_low DOUBLE,
  share DOUBLE, hazard VARCHAR, cost DOUBLE, cost_high DOUBLE, emission DOUBLE,
  property1 TINYINT, low1 DOUBLE, high1 DOUBLE, property2 TINYINT, low2 DOUBLE, high2 DOUBLE);
CREATE TABLE transport (
  phase VARCHAR, cost DOUBLE, cost_high DOUBLE, handling DOUBLE, handling_high DOUBLE,
  emission DOUBLE, link DOUBLE, link_high DOUBLE, link_km DOUBLE, link_km_high DOUBLE, cap DOUBLE);
CREATE TABLE offers (
  id INTEGER, facility INTEGER, latitude DOUBLE, longitude DOUBLE, material SMALLINT,
  rate DOUBLE, price DOUBLE, price_low DOUBLE, lot DOUBLE, farthest DOUBLE, dry BOOLEAN,
  hazard INTEGER,
  property1 TINYINT, low1 DOUBLE, high1 DOUBLE, property2 TINYINT, low2 DOUBLE, high2 DOUBLE);
CREATE TABLE needs (
  id INTEGER, facility INTEGER, latitude DOUBLE, longitude DOUBLE, material SMALLINT,
  rate DOUBLE, price DOUBLE, price_low DOUBLE, lot DOUBLE, farthest DOUBLE, dry BOOLEAN,
  permits INTEGER, property TINYINT, low DOUBLE, high DOUBLE);
