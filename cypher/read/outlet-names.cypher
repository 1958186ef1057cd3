// For each key of an outlet the name that most of its latest hundred articles give it.
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Article)
  WHERE n.outletKey = key AND n.orderKey > ''
  WITH n ORDER BY n.outletKey DESC, n.orderKey DESC LIMIT 100
  WITH n.outlet AS name, count(n) AS articles
  ORDER BY articles DESC, name LIMIT 1
  RETURN name
}
RETURN key, name
ORDER BY key
