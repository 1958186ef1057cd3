import { useEffect, useRef, useState } from 'preact/hooks';

/** Does something, one thing at a time, and says how it went where a screen reader hears it and the keyboard goes on. */
export function useTold(of: string) {
  const told = useRef<HTMLParagraphElement>(null);
  const [says, setSays] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setSays(''), [of]);
  const does = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      setSays(done);
      return true;
    } catch (error) {
      setSays(error instanceof Error ? error.message : 'It did not work.');
      return false;
    } finally {
      setBusy(false);
      told.current?.focus();
    }
  };
  const say = (words: string) => {
    setSays(words);
    told.current?.focus();
  };
  return { told, says, isBusy, does, say };
}
