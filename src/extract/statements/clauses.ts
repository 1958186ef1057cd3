import { DETERMINERS, PREPOSITIONS, TIME_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import { closing, isSetInto, sentenceStart } from './closing.ts';
import { contentEnd, contentStart, endOf, followsContent, isAllQuoted, type Stretch } from './contents.ts';
import type { Draft } from './draft.ts';
import { fromParse, speaksOn } from './from-parse.ts';
import { leadEnd, opensSentence } from './leading.ts';
import { isManner, isMeanwhile, saysNothing, takesThing } from './nothing-said.ts';
import { readGroups, type SpokenGroup } from './groups.ts';
import { parsedContent, type ParsedContent } from './parsed-content.ts';
import { quoteAsideEnd, withoutVenue } from './narrator.ts';
import type { View } from './speakers.ts';
import { toDraft, type Found } from './to-draft.ts';

/** The statements that the cue verbs of one passage make. */
export function clauseDrafts(view: View, base: number): Draft[] {
  const groups = withFirstSpeakers(view, readGroups(view));
  const drafts: Draft[] = [];
  let from = 0;
  groups.forEach((group, at) => {
    if (view.tree === null && group.from < from && !group.inherited) return;
    const found = draftOf(view, group, groups.slice(at + 1), from);
    if (found === null || saysNothing(view, found.draft)) return;
    drafts.push(found.draft);
    from = Math.max(from, found.consumed);
  });
  return nest(drafts, base);
}

/** Gives a cue that goes on after another's clause the speaker of that other. */
function withFirstSpeakers(view: View, groups: readonly SpokenGroup[]): SpokenGroup[] {
  return groups.map((group, at) => {
    const first = groups.slice(Math.max(0, at - 3), at).find((earlier) => speaksOn(view, earlier, group));
    return first === undefined ? group : { ...group, speaker: first.speaker };
  });
}

function draftOf(view: View, group: SpokenGroup, later: readonly SpokenGroup[], from: number): Found | null {
  const { passage } = view;
  const before = passage.items[group.from - 1];
  const opens = opensSentence(view, group);
  // "a “silent collapse” that could threaten supplies": the clause is the noun's.
  const relative = group.speaker?.form === 'PRONOUN' && /^(?:that|which)$/u.test(view.document.lower[group.speaker.first] ?? '');
  if (before !== undefined && before.quotation !== -1 && group.from > from && !opens && !relative && followsContent(passage, group, from))
    return closing(view, group, later, from);
  if (isManner(view, group)) return null;
  const told = asTold(view, group, from);
  if (told !== null) return told;
  const isNameAt = (item: number): boolean => view.nameAt(passage.items[item]?.first ?? -1) !== null;
  // "said nearly 40 per cent", "said early elections": what they say belongs to the noun.
  const modifiesCue = (item: number): boolean => {
    const token = passage.items[item]?.first ?? -1;
    return (
      view.tree === null ||
      !(
        /^(?:ADJ|NUM)$/u.test(view.tree.upos[token] ?? '') ||
        view.tree.relation[token] === 'amod' ||
        /^(?:NUM|NOUN|ADJ)$/u.test(view.tree.upos[view.tree.head[token] ?? -1] ?? '')
      )
    );
  };
  const start = contentStart(passage, group, isNameAt, modifiesCue);
  const quoteNext = passage.items[start.from] !== undefined && passage.items[start.from]?.quotation !== -1;
  if (view.tree !== null && !quoteNext) {
    const parsed = parsedContent(view, view.tree, group.cue);
    if (isSetInto(view, group, parsed, start.that)) return closing(view, group, later, Math.max(from, sentenceStart(view, group)));
    if (parsed?.shape === 'around' && !start.that && group.cue.verb.lemma !== 'say') return null;
    const misled =
      parsed !== null &&
      (isAddressee(view, parsed, start) || isMeanwhile(view, group, parsed) || (parsed.shape === 'around' && start.that));
    if (parsed !== null && !misled) return fromParse(view, group, later, parsed, start.from);
    if (!start.that && !/^(?:say|tell|ask|add)$/u.test(group.cue.verb.lemma)) return null;
  }
  if (!opens && group.from > from && followsContent(passage, group, from)) return closing(view, group, later, from);
  const last = Math.min(contentEnd(passage, start.from, later), asideEnd(passage, group, start.from), leadEnd(view, group, start.from));
  const end = withoutVenue(view, start.from, quoteAsideEnd(view, start.from, last));
  if (!start.that && takesThing(view, group, { from: start.from, to: end })) return null;
  if (!isContent(view, group, { from: start.from, to: end }, start.that) || !hasVerb(view, { from: start.from, to: end }, start.that))
    return null;
  const rule = ruleOf(view, group, { from: start.from, to: end }, start.that);
  const confidence =
    { 'statement.before-quote': 0.9, 'statement.that': 0.78, 'statement.clause': 0.68, 'statement.object': 0.55 }[rule] ?? 0.6;
  return { draft: toDraft(view, group, [{ from: start.from, to: end }], start.addressee, rule, confidence), consumed: group.to };
}

/** "As Vane said, the toll is fair", "The toll is fair, as Vane said in a letter": the clause beside the comma is what she said. */
function asTold(view: View, group: SpokenGroup, from: number): Found | null {
  const { items } = view.passage;
  const as = group.from - 1;
  if (items[as]?.word !== 'as' || group.inherited || !group.cue.verb.frames.has('t')) return null;
  const comma = items.findIndex(({ word, quotation }, at) => at >= group.to && (word === ',' || quotation !== -1));
  const end = comma === -1 ? endOf(view.passage) : comma;
  const opening = items[group.to]?.word ?? '.';
  const short = end === group.to || (end - group.to < 9 && (PREPOSITIONS.has(opening) || TIME_WORDS.has(opening) || WEEKDAYS.has(opening)));
  if (!short) return null;
  const first = sentenceStart(view, group);
  const leading = as <= first + 1;
  if (leading && (items[comma]?.word !== ',' || items[comma + 1]?.quotation !== -1)) return null;
  if (!leading && (items[as - 1]?.word !== ',' || as - 1 - Math.max(first, from) < 3)) return null;
  const content = leading ? { from: comma + 1, to: endOf(view.passage) } : { from: Math.max(first, from), to: as - 1 };
  if (content.to - content.from < 3) return null;
  return { draft: toDraft(view, group, [content], null, 'statement.as', 0.68), consumed: leading ? content.to : group.to };
}

/** "told a gathering in Calder she ...": the parse takes who is told for what is said. */
function isAddressee({ passage: { items } }: View, { parts, shape }: ParsedContent, start: ReturnType<typeof contentStart>): boolean {
  const [first] = parts;
  return (
    shape === 'clause' && !start.that && start.addressee !== null && first !== undefined && first.last <= (items[start.from]?.first ?? 0)
  );
}

/** "Asked whether it was fair, she paused": a participle's content ends at the comma. */
function asideEnd({ items }: View['passage'], group: SpokenGroup, from: number): number {
  if (group.speaker !== null || group.cue.form !== 'PAST' || group.cue.start > 2) return items.length;
  const comma = items.findIndex(({ word }, at) => at > from && word === ',');
  return comma === -1 ? items.length : comma;
}

function ruleOf(view: View, group: SpokenGroup, content: Stretch, that: boolean): string {
  if (isAllQuoted(view.passage, content)) return 'statement.before-quote';
  if (that) return 'statement.that';
  return group.cue.verb.frames.has('t') ? 'statement.clause' : 'statement.object';
}

/** With a parse, a clause has a verb or a quotation; without "that" a subject too: "told the story of a town" has none. */
function hasVerb({ tree, passage: { items } }: View, { from, to }: Stretch, that: boolean): boolean {
  if (tree === null) return true;
  const first = items[from]?.first ?? 0;
  const bare = !that && !/^(?:whether|if|why|how|what|where|when|who|which)$/u.test(items[from]?.word ?? '');
  return items.slice(from, to).some((item) => {
    const token = item.first;
    if (item.quotation !== -1) return true;
    if (!bare) return /^(?:VERB|AUX)$/u.test(tree.upos[token] ?? '');
    const verb = tree.head[token] ?? -1;
    const subject = tree.relation[token] === 'nsubj' && tree.relation[verb] !== 'acl' && (tree.left[verb] ?? -1) <= first + 1;
    return subject || tree.relation[token] === 'cop';
  });
}

/** Whether what follows a cue is what it reports, by the frames that the verb takes. */
function isContent(view: View, group: SpokenGroup, { from, to }: Stretch, that: boolean): boolean {
  const { items } = view.passage;
  if (to <= from) return false;
  const words = items.slice(from, to);
  const [first] = words;
  const { frames } = group.cue.verb;
  if (first === undefined) return false;
  if (words.some(({ quotation }) => quotation !== -1) && (first.quotation !== -1 || words.length < 12)) return true;
  if (that) return frames.has('t') || frames.has('a') || frames.has('c');
  if (frames.has('q') && frames.size === 1) return false;
  if (first.word === 'to') return frames.has('i') && words.length > 1;
  if (/^(?:whether|if|why|how|what|where|when|who|which)$/u.test(first.word)) return frames.has('w');
  if (
    /^(?:,|\.|;|and|or|but|by|as|in|on|at|with|of|from|about|than|until|since|up|out|back|over|down|away|off|into|through|after|before|during|because|is|was|are|were)$/u.test(
      first.word,
    )
  )
    return frames.has('o') && group.cue.verb.particle.length > 0 && words.length > 2;
  if (frames.has('i') && group.cue.verb.particle.length > 0) return words.length > 2;
  if (words.length < 2) return false;
  if (frames.has('o')) return true;
  return frames.has('t') && (words.length > 2 || DETERMINERS.has(first.word));
}

/** A draft whose cue stands inside another's content is reported in the narrowest that holds it. */
function nest(drafts: readonly Draft[], base: number): Draft[] {
  return drafts.map((draft, at) => {
    let outer = -1;
    let length = Infinity;
    drafts.forEach(({ parts }, other) => {
      const { cue } = draft;
      const holder = cue === null || other === at ? undefined : parts.find(({ first, last }) => first <= cue.first && cue.last <= last);
      if (holder === undefined || holder.last - holder.first >= length) return;
      outer = other;
      length = holder.last - holder.first;
    });
    return outer === -1 ? draft : { ...draft, within: base + outer };
  });
}
