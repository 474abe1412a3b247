// npm run stamp: lists the translations that are out of date. With a file, and perhaps entries of it, or with a language,
// it writes there that they follow the text of the first language as it stands now:
// npm run stamp -- scenes/evidence/es/claims.yaml bladder. To be used when the translation has been read against that
// text and mended.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileStory } from './scenes/compile.ts';
import { formatProblems } from './scenes/problems.ts';
import type { Translation } from './scenes/source.ts';
import { staleTranslations, withFollows } from './scenes/stamp.ts';

interface Report {
  readonly text: string;
  readonly failed: boolean;
}

function stampTranslations(root: string, [where, ...entries]: readonly string[]): Report {
  const { problems, compiled } = compileStory(root);
  if (!compiled) return { text: formatProblems(problems), failed: true };
  const stale = staleTranslations(compiled.source);
  if (where === undefined) return { text: listOf(stale) || 'no translation is out of date', failed: false };

  const inLanguage = (file: string) => file.includes(`/${where}.`) || file.includes(`/${where}/`);
  const there = compiled.source.translations.filter(({ file }) => file === where || inLanguage(file));
  if (there.length === 0) return { text: `no translation "${where}"; name its file, or a language`, failed: true };
  const missing = entries.filter((entry) => !there.some(({ what }) => what === `"${entry}"`));
  if (missing.length > 0) return { text: `"${missing.join('", "')}" is not in ${where}`, failed: true };

  const chosen = stale
    .filter((one) => there.includes(one))
    .filter(({ what }) => entries.length === 0 || entries.some((entry) => what === `"${entry}"`));
  for (const file of new Set(chosen.map((one) => one.file))) {
    const path = join(root, file);
    const here = chosen.filter((one) => one.file === file);
    writeFileSync(path, withFollows(readFileSync(path, 'utf8'), file, here));
  }
  return { text: chosen.length === 0 ? 'nothing to stamp' : `stamped:\n${listOf(chosen)}`, failed: false };
}

function listOf(translations: readonly Translation[]): string {
  return translations.map(({ file, line, what }) => `${file}:${line}  ${what}`).join('\n');
}

const { text, failed } = stampTranslations(resolve('.'), process.argv.slice(2));
console.log(text);
if (failed) process.exitCode = 1;
