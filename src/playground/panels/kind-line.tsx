import { kinds, type KindName } from '../../domain/model.ts';
import { readableChoice } from '../words.ts';

/** The glyph of a kind with its name, or with a narrower word for it. */
export function KindLine({ kind, type }: { readonly kind: KindName; readonly type?: string | null | undefined }) {
  const { hue } = kinds[kind].look;
  return (
    <p class="kind-line hued" style={{ '--hue': hue }}>
      <Glyph kind={kind} /> {kind}
      {type && type !== 'UNKNOWN' && type !== 'OTHER' && ` · ${readableChoice(type)}`}
    </p>
  );
}

/** The mark of a kind, in its colour. Beside a word that says the same: hidden from screen readers. */
export function Glyph({ kind }: { readonly kind: KindName }) {
  const { hue, glyph } = kinds[kind].look;
  return (
    <span class="glyph-mark hued" aria-hidden="true" style={{ '--hue': hue }}>
      {glyph}
    </span>
  );
}
