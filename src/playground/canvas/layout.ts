import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A point of the canvas, in its own units, the origin in the middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}

interface Spring {
  readonly source: string;
  readonly target: string;
  readonly isWeak: boolean;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Steps of the simulation: many for a few nodes, few for many, so that no expansion keeps anybody waiting. */
const TICKS = { most: 240, least: 70, work: 22_000 };
const ROOM_SHARE = 0.25;
const LINK_LENGTH = 132;
const ROOM = 58;
/** How strongly the middle draws along the shorter and the longer side of the window. */
const [NEAR, FAR] = [0.06, 0.03];
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where newcomers go: near what they are joined to, clear of what is placed. What is placed is held. The same input
 * gives the same points, so that a shared link draws the same picture; that of a tall window is tall.
 */
export function settle(
  placed: ReadonlyMap<string, Point>,
  newcomers: readonly { readonly id: string }[],
  links: readonly Ends[],
  parent: string,
  isTall = false,
): ReadonlyMap<string, Point> {
  if (newcomers.length === 0) return new Map();
  const start = placed.get(parent) ?? emptySpot(placed);
  const outward = placed.size > 1 ? Math.atan2(start.y, start.x) : 0;
  const held: Body[] = [...placed].map(([id, { x, y }]) => ({ id, x, y, fx: x, fy: y }));
  const free: Body[] = newcomers.map(({ id }, index) => {
    if (id === parent) return { id, ...start, fx: start.x, fy: start.y };
    const angle = outward + index * GOLDEN_ANGLE;
    const distance = 40 + 12 * Math.sqrt(index);
    return { id, x: start.x + distance * Math.cos(angle), y: start.y + distance * Math.sin(angle) };
  });
  relax([...held, ...free], links, isTall);
  return new Map(free.map(({ id, x, y }) => [id, { x: Math.round(x ?? 0), y: Math.round(y ?? 0) }]));
}

function relax(bodies: Body[], links: readonly Ends[], isTall: boolean): void {
  const known = new Set(bodies.map(({ id }) => id));
  const springs: Spring[] = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    // An article names everything around it: that must not pull together what has nothing else in common.
    .map(({ from, to, relation }) => ({ source: from, target: to, isWeak: relation === 'MENTIONS' }));
  const ticks = Math.round(Math.max(TICKS.least, Math.min(TICKS.most, TICKS.work / bodies.length)));
  forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'links',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(({ isWeak }) => (isWeak ? 1.6 : 1) * LINK_LENGTH)
        .strength(({ isWeak }) => (isWeak ? 0.06 : 0.4)),
    )
    .force('apart', forceManyBody().strength(-520).distanceMax(600))
    .force('room', forceCollide(ROOM).iterations(2))
    .force('across', forceX(0).strength(isTall ? NEAR : FAR))
    .force('down', forceY(0).strength(isTall ? FAR : NEAR))
    .stop()
    .tick(ticks);
  // What is held leaves gaps that the springs pull into: at last, room alone counts.
  forceSimulation(bodies)
    .force('room', forceCollide(ROOM).iterations(4))
    .alphaDecay(0)
    .stop()
    .tick(Math.round(ticks * ROOM_SHARE));
}

/** Beside everything that is placed. */
function emptySpot(placed: ReadonlyMap<string, Point>): Point {
  if (placed.size === 0) return { x: 0, y: 0 };
  return { x: Math.max(...[...placed.values()].map(({ x }) => x)) + 2 * LINK_LENGTH, y: 0 };
}
