import { InvalidInput } from '../domain/errors.ts';
import stopWords from './data/stop-words.json' with { type: 'json' };

const FEWEST_WORDS = 30;
const lists = Object.entries(stopWords).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/**
 * Refuses a text that is clearly in another language than English; when in doubt it passes. Counts the commonest words
 * of each language, and letters of other scripts. Throws UNSUPPORTED_LANGUAGE.
 */
export function requireEnglish(text: string): void {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && latin < letters / 2) refuse('another script');
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return;
  const shares = lists.map(({ language, words: common }) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  }));
  const english = shares.find(({ language }) => language === 'English')?.share ?? 0;
  const other = shares.reduce((best, next) => (next.share > best.share ? next : best));
  if (other.share > 0.12 && other.share > 1.5 * english) refuse(other.language);
}

/** Refuses a language tag that is not English's. Throws UNSUPPORTED_LANGUAGE. */
export function requireEnglishTag(tag: string): void {
  if (!/^en(?:g|glish)?(?:[-_].*)?$/i.test(tag.trim())) refuse(`“${tag.trim().slice(0, 40)}”`);
}

function refuse(language: string): never {
  throw new InvalidInput('UNSUPPORTED_LANGUAGE', `The article is in ${language}; only English can be read.`, { language });
}
