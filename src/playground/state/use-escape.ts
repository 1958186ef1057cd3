import { useEffect, useRef } from 'preact/hooks';

/** Leaves by Escape wherever it is pressed, where nothing else takes it: who marks words is in the article. */
export function useEscape(leave: () => void): void {
  const now = useRef(leave);
  now.current = leave;
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => key === 'Escape' && !defaultPrevented && now.current();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
