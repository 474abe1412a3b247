// npm run stamp: lists the translations that are out of date. With a language, and perhaps scenes, it writes into them
// that they follow the text of the first language as it stands now: npm run stamp -- es 06-surge. To be used when the
// translation has been read against that text and mended.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileStory } from './scenes/compile.ts';
import { formatProblems } from './scenes/problems.ts';
import { staleTranslations, withFollows } from './scenes/stamp.ts';

/** Lists, or stamps, what is out of date below a project's root. Names that are not there are named. */
function stampTranslations(root: string, [language, ...folders]: readonly string[]): { text: string; failed: boolean } {
  const { problems, compiled } = compileStory(root);
  if (!compiled) return { text: formatProblems(problems), failed: true };
  const stale = staleTranslations(compiled.source);
  if (language === undefined) {
    const lines = stale.map(({ file, original, follows }) =>
      follows === null
        ? `${file} does not say which text it follows`
        : `${original} has changed since ${file} was translated`,
    );
    return { text: lines.join('\n') || 'every translation follows the text as it stands', failed: false };
  }
  const tags = compiled.languages.slice(1).map(({ tag }) => tag);
  const scenes = compiled.source.scenes.map(({ folder }) => folder);
  const unknown = [
    ...(tags.includes(language) ? [] : [`no translation "${language}"; there is ${tags.join(', ') || 'none'}`]),
    ...folders.filter((folder) => !scenes.includes(folder)).map((folder) => `no scene "${folder}"`),
  ];
  if (unknown.length > 0) return { text: unknown.join('\n'), failed: true };
  const chosen = stale.filter(
    (one) => one.language === language && (folders.length === 0 || folders.includes(one.folder)),
  );
  for (const { file, hash } of chosen) {
    writeFileSync(join(root, file), withFollows(readFileSync(join(root, file), 'utf8'), hash));
  }
  return { text: chosen.map(({ file }) => `stamped ${file}`).join('\n') || 'nothing to stamp', failed: false };
}

const { text, failed } = stampTranslations(resolve('.'), process.argv.slice(2));
console.log(text);
if (failed) process.exitCode = 1;
