// Nothing; statements no longer keep the name of their outlet.
DROP INDEX statement_outlet IF EXISTS
