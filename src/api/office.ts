import type { Link } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { Page, PageRequest } from '../service/service.ts';
import { toLinkConnection, type Connection, type LinkEdge } from './connections.ts';
import type { Context } from './context.ts';
import { countRelated, loadRelated, type Way } from './read.ts';

/** Holders of one office that are looked at; articles rarely know a tenth of it. */
const TENURES = 100;

/**
 * Statements by the holders of an office, speaking as such: a page of each tenure, merged. Two statements for a level,
 * however many offices it has, and no reading of more than a page of any tenure.
 */
export async function officeStatements(
  context: Context,
  office: NodeId,
  way: Way,
  request: PageRequest,
  order: string,
): Promise<Connection<LinkEdge>> {
  const tenures = async () =>
    (await loadRelated(context, office, { relation: 'OF_OFFICE', direction: 'in' }, { first: TENURES, after: null })).items;
  const pages = await Promise.all((await tenures()).map(({ node }) => loadRelated(context, node.id, way, request)));
  const total = async () => {
    const counts = await Promise.all((await tenures()).map(({ node }) => countRelated(context, node.id, way)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  return toLinkConnection(merge(pages, request.first), request, way, total, order);
}

/** The newest of all pages. A statement is spoken as one tenure, so none is on two of them. */
function merge(pages: readonly Page<Link>[], first: number): Page<Link> {
  const items = pages.flatMap((page) => page.items).sort((a, b) => (a.node.orderKey < b.node.orderKey ? 1 : -1));
  return { items: items.slice(0, first), hasNext: items.length > first || pages.some(({ hasNext }) => hasNext) };
}
