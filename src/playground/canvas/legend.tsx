import { kinds, type KindName } from '../../domain/model.ts';
import type { Scene } from './scene.ts';

interface LegendProps {
  readonly scene: Scene;
  readonly dimmed: ReadonlySet<KindName>;
  readonly onToggle: (kind: KindName) => void;
}

/** What the colours and glyphs mean and how many of each are drawn. A press dims a kind; nothing moves. */
export function Legend({ scene, dimmed, onToggle }: LegendProps) {
  const counts = new Map<KindName, number>();
  for (const { kind } of scene.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const shown = Object.values(kinds).filter(({ name }) => counts.has(name));
  if (shown.length === 0) return null;
  return (
    <ul class="legend" aria-label="Legend: press to dim a kind">
      {shown.map(({ name, plural, look }) => (
        <li key={name}>
          <button type="button" class="hued" aria-pressed={!dimmed.has(name)} onClick={() => onToggle(name)} style={{ '--hue': look.hue }}>
            <span class="glyph-mark" aria-hidden="true">
              {look.glyph}
            </span>
            {plural} <span class="count">{counts.get(name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
