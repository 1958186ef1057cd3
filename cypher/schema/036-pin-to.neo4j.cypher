// Nothing; the pins that lead to one entity are found by index.
CREATE INDEX pin_to IF NOT EXISTS FOR (n:Pin) ON (n.to)
