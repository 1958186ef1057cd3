// Nothing; pages of Office nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT office_order IF NOT EXISTS FOR (n:Office) REQUIRE n.orderKey IS UNIQUE
