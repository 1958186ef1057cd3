// Nothing; pages of Article nodes are one seek, and no key occurs twice.
CREATE CONSTRAINT article_order IF NOT EXISTS FOR (n:Article) REQUIRE n.orderKey IS UNIQUE
