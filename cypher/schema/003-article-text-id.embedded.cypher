// Nothing; the id of a ArticleText is unique.
CREATE CONSTRAINT article_text_id IF NOT EXISTS FOR (n:ArticleText) REQUIRE n.id IS UNIQUE
