import type { RefObject } from 'preact';

/** How it went, where a screen reader hears it and the keyboard goes on. */
export function Told({ told, says }: { readonly told: RefObject<HTMLParagraphElement | null>; readonly says: string }) {
  return (
    <p class="told" role="status" tabindex={-1} ref={told}>
      {says}
    </p>
  );
}
