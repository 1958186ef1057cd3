// Nothing; takes the references of an article away; with $rule, only those that it made.
MATCH (:Node {id: $article})-[r:MENTIONS]->(:Node)
WHERE $rule IS NULL OR r.rule = $rule
DELETE r
