// Nothing; writes the text of an article, beside the node so that reading articles does not read their texts.
MERGE (n:ArticleText {id: $id})
SET n.text = $text, n.sections = $sections, n.coverage = $coverage, n.unjudged = $unjudged
