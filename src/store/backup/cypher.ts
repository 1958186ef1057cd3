import { entityKinds, type KindName } from '../../domain/model.ts';
import type { BackupRow } from './row.ts';

/** A row of a backup as one Cypher statement on one line, for an empty database of either engine after `onrecord migrate`. */
export function toCypher(row: BackupRow): string {
  if ('node' in row) {
    const labels = (entityKinds as readonly string[]).includes(row.node) ? `${row.node as KindName}:Entity` : row.node;
    return `MERGE (n:Node {id: ${literal(row.id)}}) SET n:${labels} SET n = ${map(row.properties)};\n`;
  }
  if ('kept' in row) return `MERGE (n:${row.kept} {id: ${literal(row.id)}}) SET n = ${map(row.properties)};\n`;
  if ('edge' in row)
    return `MATCH (a:Node {id: ${literal(row.from)}}) MATCH (b:Node {id: ${literal(row.to)}}) CREATE (a)-[r:${row.edge}]->(b) SET r = ${map(row.properties)};\n`;
  return `MATCH (n:Node {id: ${literal(row.entity)}}) MATCH (k:IdentityKey {id: ${literal(row.knownBy)}}) CREATE (n)-[:KNOWN_BY]->(k);\n`;
}

function map(properties: Readonly<Record<string, unknown>>): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;
}

/** A value as Cypher writes it: no text can end its own quotation marks, nor its line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `'${escaped.replace(/\p{Cc}|[\u2028\u2029]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}
