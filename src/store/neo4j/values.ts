import neo4j, { isInt, type Integer } from 'neo4j-driver';

/**
 * A parameter as the driver takes it: whole numbers as integers of the database, for the driver packs every number of
 * JavaScript as a float, and `LIMIT 10.0` is refused.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  return mapped(value, toParameter);
}

/**
 * A value of the database as the rest of the service knows it. The driver made it for this answer alone, so it is changed
 * in place: copying every row was a tenth of a request. Throws RangeError for an integer beyond 2^53.
 */
export function fromValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isInt(value)) return toNumber(value);
  const items = value as Record<string, unknown>;
  for (const name of Object.keys(items)) {
    const item = items[name];
    if (typeof item === 'object' && item !== null) items[name] = fromValue(item);
  }
  return value;
}

function toNumber(integer: Integer): number {
  if (!integer.inSafeRange()) throw new RangeError(`The database holds an integer that a number cannot: ${integer.toString()}`);
  return integer.toNumber();
}

function mapped(value: unknown, map: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, map(item)]));
}
