// Nothing; the id of a IdentityKey is unique.
CREATE CONSTRAINT identity_key_id IF NOT EXISTS FOR (n:IdentityKey) REQUIRE n.id IS UNIQUE
