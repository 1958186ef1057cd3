// Nothing; the id of a Pin is unique.
CREATE CONSTRAINT pin_id IF NOT EXISTS FOR (n:Pin) REQUIRE n.id IS UNIQUE
