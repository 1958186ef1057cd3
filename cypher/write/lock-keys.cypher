// Nothing; makes identity keys and locks them, so that two writers cannot found one entity twice. The keys come sorted: no deadlock.
UNWIND $keys AS key
MERGE (k:IdentityKey {id: key})
SET k.id = key
