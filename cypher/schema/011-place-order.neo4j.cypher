// Nothing; pages of Place nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT place_order IF NOT EXISTS FOR (n:Place) REQUIRE n.orderKey IS UNIQUE
