// The words of a scene as the rules read them: passages of running text with their marks, cut into sentences.

import type { ClaimId } from '../../core/evidence.ts';

export interface Mark {
  readonly kind: 'claim' | 'term' | 'thing';
  readonly id: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface Passage {
  readonly depth: 'heading' | 'plain' | 'detail' | 'note';
  /** In a pair: what one may read, and what studies show. */
  readonly role: 'prose' | 'read' | 'shown';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where each line of the file begins in the text: [offset, line]. */
  readonly lines: readonly (readonly [number, number])[];
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Claims whose mark covers at least a part of the sentence. */
  readonly claims: readonly ClaimId[];
}

export function lineAt(passage: Passage, offset: number): number {
  let line = passage.lines[0]?.[1] ?? 1;
  for (const [from, number] of passage.lines) {
    if (from > offset) break;
    line = number;
  }
  return line;
}

const sentenceEnd = /[.!?…]+["”’»)\]]*(?=\s+["“‘«¿¡([]*[\p{Lu}\d])|[.!?…]+["”’»)\]]*\s*$/gu;
const abbreviation =
  /(?:^|[\s("“])(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms|Prof|St|No|Fig|approx|etc|p\. ?ej|Sr|Sra|aprox|[A-Z])\.$/;

/** Cuts a passage into its sentences. A passage without a full stop is one sentence. */
export function sentencesOf(passage: Passage): Sentence[] {
  const { text, marks } = passage;
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const cut = text.slice(start, end);
    const lead = cut.length - cut.trimStart().length;
    const trimmed = cut.trim();
    if (/[\p{L}\d]/u.test(trimmed)) {
      const from = start + lead;
      const to = from + trimmed.length;
      const claims = marks.filter((m) => m.kind === 'claim' && m.start < to && m.end > from).map((m) => m.id);
      sentences.push({ text: trimmed, start: from, end: to, line: lineAt(passage, from), claims });
    }
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(start, match.index + 1)) &&
      end < text.trimEnd().length
    )
      continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** Words of a text: letters, digits, and what joins them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Text with everything inside quotation marks blanked out, lengths kept. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“«][^“”«»]*[”»]|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
}
