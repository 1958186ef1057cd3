import { directAndIndirect } from './direct-and-indirect.ts';
import type { Figure } from './figure.ts';
import { heardAs } from './heard-as.ts';
import { newestOnTopic } from './newest-on-topic.ts';
import { shareOfVoice } from './share-of-voice.ts';

const WIDEST = 640;
const figures: readonly Figure[] = [shareOfVoice, directAndIndirect, heardAs, newestOnTopic];

const main = document.querySelector('#figures');
for (const figure of figures) main?.append(frame(figure));

function frame({ title, note, query, draw }: Figure): Element {
  const section = document.createElement('section');
  const heading = Object.assign(document.createElement('h2'), { textContent: title });
  const caption = Object.assign(document.createElement('p'), { className: 'note', textContent: note });
  const place = Object.assign(document.createElement('div'), { className: 'drawing', textContent: 'Asking …' });
  const question = document.createElement('details');
  question.append(
    Object.assign(document.createElement('summary'), { textContent: 'The question' }),
    Object.assign(document.createElement('pre'), { textContent: query }),
  );
  section.append(heading, caption, place, question);
  requestAnimationFrame(() => void fill(place, draw));
  return section;
}

async function fill(place: Element, draw: Figure['draw']): Promise<void> {
  try {
    const drawing = await draw(Math.min(WIDEST, place.clientWidth));
    // Plot names its groups of marks without saying what they are.
    for (const group of drawing.querySelectorAll('g[aria-label]')) group.setAttribute('role', 'group');
    place.replaceChildren(drawing);
  } catch (error) {
    place.replaceChildren(
      Object.assign(document.createElement('p'), { role: 'alert', textContent: error instanceof Error ? error.message : String(error) }),
    );
  }
}
