// Nothing; pages of Event nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT event_order IF NOT EXISTS FOR (n:Event) REQUIRE n.orderKey IS UNIQUE
