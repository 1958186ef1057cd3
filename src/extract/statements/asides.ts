import type { ParsedContent } from './parsed-content.ts';
import type { Stretch } from './contents.ts';
import type { Item } from './passages.ts';
import type { View } from './speakers.ts';

const REMARKS =
  /^(?:claim|charge|accusation|allegation|suggestion|assertion|view|argument|demand|promise|pledge|remark|comment|sentiment|position|move|figure|number|stance|reference|nod|jab|dig|swipe|line|theory|notion|acknowledgment|acknowledgement|admission)$/u;

/** "– a claim the board rejected", ", a charge that Holt denied": what the narrator says of what was said. */
function isRemark(items: readonly Item[], at: number): boolean {
  const [mark, article, noun, next] = [items[at]?.word ?? '', items[at + 1]?.word ?? '', items[at + 2]?.word ?? '', items[at + 3]];
  return (
    /^(?:,|—|–|--|-)$/u.test(mark) &&
    /^(?:a|an)$/u.test(article) &&
    REMARKS.test(noun) &&
    next?.quotation === -1 &&
    /^\p{L}/u.test(next.word)
  );
}

/** "said it was late; No on 9 has raised less": what stands after a semicolon is the narrator's. */
export function beforeSemicolon({ passage: { items } }: View, from: number, to: number): number {
  const at = items.findIndex(({ word }, i) => i > from && i < to && word === ';');
  return at === -1 ? to : at;
}

/** Without a last remark of the narrator's: "to give a fair sentence, which it did not", "the toll, after a long fight". */
export function withoutAside({ tree, passage: { items } }: View, { from, to }: Stretch, shape: ParsedContent['shape']): number {
  if (tree === null || shape === 'around') return to;
  const end = items[to - 1]?.last ?? 0;
  for (let at = from + 3; at < to - 2; at += 1) {
    const [mark, opening] = [items[at], items[at + 1]];
    if (isRemark(items, at)) return at;
    if (mark?.word !== ',' || opening === undefined || opening.quotation !== -1) continue;
    const head = asideHead(tree, opening.first, end);
    if (head === null) continue;
    // "called on the leader, Ada Vane, to resign": the infinitive is what was called for.
    if (shape === 'infinitive' && !items.slice(from, at).some(({ word }) => word === 'to')) continue;
    const relation = tree.relation[head] ?? '';
    const relative = relation === 'acl' && /^(?:which|where|who|whom|whose)$/u.test(opening.word);
    if (relative || (shape !== 'clause' && /^(?:acl|advcl|appos)$/u.test(relation) && !/^(?:including|of|as|for)$/u.test(opening.word)))
      return at;
  }
  return to;
}

/** The token whose words begin at one and run to the end. */
function asideHead(tree: NonNullable<View['tree']>, first: number, end: number): number | null {
  for (let head = first, steps = 0; head >= 0 && steps < 12; steps += 1) {
    const left = tree.left[head] ?? 0;
    if ((left === first || left === first - 1) && (tree.right[head] ?? 0) + 1 >= end && tree.head[head] !== -1) return head;
    if (left < first - 1) return null;
    head = tree.head[head] ?? -1;
  }
  return null;
}
