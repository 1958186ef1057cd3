// Nothing; pages of Tenure nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT tenure_order IF NOT EXISTS FOR (n:Tenure) REQUIRE n.orderKey IS UNIQUE
