// The settings of the server that bound what a transaction may take; "0s" and "0B" are no bound.
SHOW SETTINGS YIELD name, value
WHERE name IN ['db.transaction.timeout', 'db.memory.transaction.max', 'db.lock.acquisition.timeout']
RETURN name, value
ORDER BY name
