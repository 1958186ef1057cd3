import type { Document } from '../../text/document.ts';
import type { Name, Title } from '../names/name.ts';
import { headAt } from '../names/titles.ts';
import type { Said } from './claims.ts';
import { overName } from './jurisdiction.ts';
import { commonBody } from './unnamed-bodies.ts';
import { wholeTitle } from './whole-title.ts';

const LEAVES = /^(?:resigned|retired|quit|stepped)$/u;
const SERVES = /^(?:served|serves|works|worked)$/u;
const NAMES = /^(?:named|appointed|promoted|installed|elected|reelected|confirmed|inaugurated|sworn)$/u;
const BE = /^(?:was|were|been|is)$/u;
const SUCCEEDS = /^(?:succeeded|succeeds|replaced|replaces|succeed|replace)$/u;
const BY_VOTERS =
  /^(?:Governor|Lieutenant Governor|Mayor|Senator|State Senator|Representative|State Representative|Attorney General|Secretary of State|Sheriff|Treasurer|Council Member)$/u;
const BEFORE_OFFICE = /^(?:the|a|an|its|his|her|their|new|acting|interim|first|next|'s)$/u;

/** "resigned as chief executive", "served as governor", "named Ada Vane, his aide, as acting mayor", "was appointed mayor". */
export function byVerb(document: Document, name: Name): Said | null {
  const { parse, lower, sentences, sentenceOf } = document;
  const above = parse?.head[name.first] ?? -1;
  // "was elected mayor": the parse may hang who was on the mayor.
  const hung = parse?.relation[above] === 'xcomp' && parse.upos[above] === 'NOUN' ? (parse.head[above] ?? -1) : above;
  // ... or read "elected mayor" as a noun with its adjective.
  const verb = parse?.upos[hung] === 'NOUN' && NAMES.test(lower[hung - 1] ?? '') && BE.test(lower[hung - 2] ?? '') ? hung - 1 : hung;
  if (parse === null || verb === -1 || sentenceOf[verb] !== sentenceOf[name.first]) return null;
  const end = sentences[sentenceOf[verb] ?? 0]?.last ?? verb;
  const word = lower[verb] ?? '';
  const subject = (parse.relation[name.first] ?? '').startsWith('nsubj') && name.last <= verb;
  const passive = BE.test(lower[verb - 1] ?? '');
  const object = !subject && name.first > verb && /^(?:obj|xcomp)$/u.test(parse.relation[name.first] ?? '');
  if (subject && !passive && LEAVES.test(word)) return officeAfterAs(document, verb + 1, end, 'FORMER');
  if (subject && !passive && SERVES.test(word)) return officeAfterAs(document, verb + 1, end, serving(lower, verb));
  if (subject && !passive && SUCCEEDS.test(word)) return began(officeAfterAs(document, verb + 1, end, 'HELD'));
  if (subject && /^(?:becomes|became|become)$/u.test(word)) return began(officeAt(document, verb + 1, end, 'HELD'));
  if (subject && DEPARTS.test(word)) return toBecome(document, verb, end);
  if (!NAMES.test(word) || (subject ? !passive : !object)) return null;
  const from = subject ? verb + 1 : name.last;
  const said = began(officeAt(document, from, end, 'HELD') ?? officeAfterAs(document, from, end, 'HELD'));
  const by = subject ? -1 : parse.head.findIndex((head, at) => head === verb && parse.relation[at] === 'nsubj');
  if (said === null) return null;
  const elected = word === 'elected' && subject && BY_VOTERS.test(said.head.office);
  return { ...said, ...(by === -1 ? {} : { by }), ...(elected ? { elected: true as const } : {}) };
}

const DEPARTS = /^(?:leaves|left|leaving|leave|quits|quit|departs|departed|steps|stepped|moves|moved|returns|returned)$/u;

/** "leaves next week to become director of the authority": an office yet to begin. */
function toBecome(document: Document, verb: number, end: number): Said | null {
  const at = document.lower.indexOf('become', verb);
  if (at === -1 || at >= end || document.lower[at - 1] !== 'to') return null;
  const said = officeAt(document, at + 1, end, 'ELECT');
  return said === null ? null : { ...said, stated: true };
}

function began(said: Said | null): Said | null {
  return said === null ? null : { ...said, begins: true };
}

/** "has served" goes on, "served" is over. */
function serving(lower: readonly string[], verb: number): Title['status'] {
  const present = (lower[verb] ?? '').endsWith('s') || /^(?:has|have)$/u.test(lower[verb - 1] ?? '');
  return present ? 'HELD' : 'FORMER';
}

function officeAfterAs(document: Document, from: number, end: number, status: Title['status']): Said | null {
  const at = document.lower.indexOf('as', from);
  return at === -1 || at >= Math.min(end, from + 20) ? null : officeAt(document, at + 1, end, status);
}

function officeAt(document: Document, from: number, end: number, status: Title['status']): Said | null {
  const { lower } = document;
  let at = from;
  while (at < end && BEFORE_OFFICE.test(lower[at] ?? '')) at += 1;
  for (let skipped = 0; skipped < 3 && at < end; skipped += 1, at += 1) {
    const found = headAt(document, at, end);
    if (found === null && /^\p{Ll}+$/u.test(document.words[at] ?? '')) continue;
    if (found === null || found.head.over === 'NONE' || lower[found.last] === "'s") return null;
    const whole = wholeTitle(document, found.head, { first: at, last: found.last });
    if (skipped > 0 && whole.first > at - skipped) return null;
    const over = /^(?:of|for|at)$/u.test(lower[whole.last] ?? '') ? overName(document, whole.last + 1, end) : null;
    const acting = lower.slice(from, at).some((word) => /^(?:acting|interim)$/u.test(word));
    return {
      head: whole.head,
      words: { first: whole.first, last: over?.last ?? whole.last },
      over: over?.text ?? (lower[whole.last] === 'of' ? commonBody(document, whole.last, end) : null),
      overAt: over,
      status: acting && status === 'HELD' ? 'ACTING' : status,
      stated: status === 'FORMER' || acting,
      rule: 'office.verb',
      confidence: 0.85,
    };
  }
  return null;
}
