// Nothing; pages of Person nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT person_order IF NOT EXISTS FOR (n:Person) REQUIRE n.orderKey IS UNIQUE
