// Nothing; pages of Statement nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT statement_order IF NOT EXISTS FOR (n:Statement) REQUIRE n.orderKey IS UNIQUE
