// Nothing; the pins of one judgement are found by index.
CREATE INDEX pin_judgement IF NOT EXISTS FOR (n:Pin) ON (n.judgement)
