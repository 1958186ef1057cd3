import type { SectionRead } from '../queries/article.ts';

/** A section as it is shown; `lead` is the dateline that stands in the line of its first paragraph. */
export interface Block {
  readonly section: SectionRead;
  readonly lead: SectionRead | null;
}

/** The sections in order, a dateline joined with the paragraph that goes on in the same line. */
export function toBlocks(text: string, sections: readonly SectionRead[]): readonly Block[] {
  const blocks: Block[] = [];
  let lead: SectionRead | null = null;
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1];
    const goesOn = next?.leftOut === null && /^[^\S\n]*$/.test(text.slice(section.end, next.start));
    if (section.kind === 'DATELINE' && lead === null && goesOn) {
      lead = section;
      continue;
    }
    blocks.push({ section, lead });
    lead = null;
  }
  return blocks;
}
