-- A small shop, as it might have been there before anybody thought of elevations.
CREATE ROLE orders_owner NOLOGIN;
CREATE ROLE orders_readonly NOLOGIN;
CREATE SCHEMA shop AUTHORIZATION orders_owner;
SET ROLE orders_owner;
CREATE TABLE shop.orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer text NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'shipped', 'cancelled')),
  placed_on date NOT NULL
);
CREATE TABLE shop.order_lines (
  order_id bigint NOT NULL REFERENCES shop.orders,
  line integer NOT NULL,
  article text NOT NULL,
  cents integer NOT NULL,
  PRIMARY KEY (order_id, line)
);
CREATE TABLE shop.feature_flags (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false);
INSERT INTO shop.orders (customer, status, placed_on) VALUES
  ('Ada', 'paid', '2026-11-17'), ('Bela', 'open', '2026-11-18'), ('Cleo', 'open', '2026-11-18');
INSERT INTO shop.order_lines VALUES (1, 1, 'kettle', 3900), (2, 1, 'teapot', 2900), (2, 2, 'tea', 700), (3, 1, 'cup', 900);
INSERT INTO shop.feature_flags (name) VALUES ('new-checkout'), ('gift-wrap');
CREATE MATERIALIZED VIEW shop.daily_sales AS
  SELECT placed_on, sum(cents) AS cents FROM shop.orders JOIN shop.order_lines ON order_id = id GROUP BY placed_on;
RESET ROLE;
