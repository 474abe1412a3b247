// Which translations are out of date, and a translation's file with the mark of the text that it follows.

import type { StorySource, Translation } from './source.ts';

/** Translations that do not say that they follow the first language's text as it stands now. */
export function staleTranslations({ translations }: StorySource): Translation[] {
  return translations.filter(({ follows, hash }) => follows !== hash);
}

/** A file's text with "follows" written for some of what it translates: at its top, or in entries by their line. */
export function withFollows(text: string, file: string, stale: readonly Translation[]): string {
  if (file.endsWith('.md')) return stale.reduce((whole, { hash }) => atTop(whole, hash), text);
  const lines = text.split('\n');
  // From the last entry to the first, so that lines above keep their numbers.
  for (const { line, what, hash } of [...stale].sort((a, b) => b.line - a.line)) {
    if (!/^[\w"'-]+:\s*$/.test(lines[line - 1] ?? ''))
      throw new Error(`${file}:${line}  ${what} must stand on a line of its own, with its texts indented below it`);
    const next = lines.findIndex((other, at) => at >= line && /^\S/.test(other));
    const old = lines.findIndex((other, at) => at >= line && /^\s+follows:/.test(other));
    const has = old !== -1 && (next === -1 || old < next);
    lines.splice(has ? old : line, has ? 1 : 0, `  follows: ${hash}`);
  }
  return lines.join('\n');
}

/** The rest of the front matter is left as it is. */
function atTop(text: string, hash: string): string {
  const line = `follows: ${hash}`;
  const head = /^---\n([\s\S]*?)\n?---[ \t]*(?=\n|$)/.exec(text);
  if (!head) return `---\n${line}\n---\n\n${text.trimStart()}`;
  const lines = (head[1] ?? '').split('\n').filter((old) => old !== '' && !old.startsWith('follows:'));
  return `---\n${[...lines, line].join('\n')}\n---${text.slice(head[0].length)}`;
}
