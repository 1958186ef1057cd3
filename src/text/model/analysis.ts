/** What the model says of the words of one sentence, word by word. Confidences are probabilities, calibrated on the dev treebanks. */
export interface Analysis {
  /** Universal parts of speech: NOUN, PROPN, VERB ... */
  readonly upos: readonly string[];
  /** Index of each word's head within the sentence; -1 for the one root. */
  readonly head: readonly number[];
  /** Universal dependency relations without subtypes: nsubj, obj, ccomp, parataxis ... */
  readonly relation: readonly string[];
  /** Name tags: O, B-PER, I-PER, B-ORG, B-LOC, B-MISC ... */
  readonly name: readonly string[];
  readonly uposConfidence: readonly number[];
  readonly headConfidence: readonly number[];
  readonly relationConfidence: readonly number[];
  readonly nameConfidence: readonly number[];
}

/** A language model: sentences as words in, one analysis each out. The same words always give the same analysis, whatever stands beside them. */
export interface LanguageModel {
  analyse(sentences: readonly (readonly string[])[]): Analysis[];
}
