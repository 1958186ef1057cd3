// Nothing; pages of Organization nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT organization_order IF NOT EXISTS FOR (n:Organization) REQUIRE n.orderKey IS UNIQUE
