// Terms and interface words of each language, and what a translation of them still lacks.

import type { Term } from '../../core/story.ts';
import type { WordTree } from '../../content/words.ts';
import { quote, type Problem } from './problems.ts';
import type { Files } from './read.ts';
import { termsSchema, wordKey } from './schemas.ts';
import { YamlFile } from './yaml-file.ts';

export interface GlossaryTerm extends Term {
  /** Other spellings that count as the same word. */
  readonly forms: readonly string[];
  /** In a translation: the hash of the entry that it follows. */
  readonly follows: string | null;
  readonly line: number;
}

export function readTerms(language: string, files: Files, problems: Problem[]): ReadonlyMap<string, GlossaryTerm> {
  const name = `scenes/terms/${language}.yaml`;
  const text = files.get(name);
  if (text === undefined) {
    problems.push({
      file: name,
      line: 1,
      message: 'this file is missing; it explains the difficult words',
      rule: null,
    });
    return new Map();
  }
  const file = new YamlFile(name, text, problems);
  const terms = file.check(termsSchema, 'terms') ?? {};
  return new Map(Object.entries(terms).map(([id, term]) => [id, { id, ...term, line: file.lineOf([id]) }]));
}

/** scenes/words/<language>/<topic>.yaml becomes { topic: ... }. */
export function readWords(language: string, files: Files, problems: Problem[]): WordTree {
  const start = `scenes/words/${language}/`;
  const tree: Record<string, WordTree> = {};
  for (const [name, text] of files) {
    if (!name.startsWith(start)) continue;
    const topic = name.slice(start.length).replace(/\.ya?ml$/, '');
    if (!wordKey.test(topic)) continue;
    const file = new YamlFile(name, text, problems);
    if (!file.readable || file.value === null) continue;
    const words = checkWords(file, file.value, []);
    if (words !== null && typeof words === 'object' && !Array.isArray(words)) tree[topic] = words as WordTree;
    else file.faults.add(1, 'a file of words is made of "name: words" lines');
  }
  return tree;
}

type Words = WordTree[string];

function checkWords(file: YamlFile, value: unknown, path: readonly string[]): Words | null {
  if (typeof value === 'string') return value;
  const line = () => file.lineOf(path);
  if (Array.isArray(value)) {
    const wrong: unknown = value.find((item) => typeof item !== 'string');
    if (wrong === undefined) return value as string[];
    file.faults.add(line(), `"${path.join('.')}": a list holds texts only, not ${quote(wrong)}; put it in quotes`);
    return null;
  }
  if (value !== null && typeof value === 'object') {
    const tree: Record<string, Words> = {};
    for (const [key, below] of Object.entries(value)) {
      if (!wordKey.test(key) || key === '__proto__')
        file.faults.add(file.lineOf([...path, key]), `"${key}" cannot be a name here; use letters and digits`);
      else {
        const words = checkWords(file, below, [...path, key]);
        if (words !== null) tree[key] = words;
      }
    }
    return tree;
  }
  file.faults.add(line(), `"${path.join('.')}": ${quote(value)} is not a text; put it in quotes`);
  return null;
}

/** Every word of the first language has its translation, with the same {names} in it. */
export function compareWords(from: WordTree, to: WordTree, language: string, problems: Problem[]): void {
  const walk = (a: Words | undefined, b: Words | undefined, path: readonly string[]): void => {
    const file = `scenes/words/${language}/${path[0] ?? 'ui'}.yaml`;
    const say = (message: string) => problems.push({ file, line: 1, message, rule: null });
    const name = path.slice(1).join('.');
    if (b === undefined)
      return void say(
        path.length === 1
          ? `this file is missing; translate the file of the same name in the first language`
          : `"${name}" has no translation yet`,
      );
    if (a === undefined) return void say(`"${name}" is not among the first language's words; take it out`);
    const isTree = (w: Words): w is WordTree => typeof w === 'object' && !Array.isArray(w);
    if (isTree(a) && isTree(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) walk(a[key], b[key], [...path, key]);
      return;
    }
    if (typeof a !== typeof b || Array.isArray(a) !== Array.isArray(b))
      return void say(`"${name}" must have the same form as in the first language`);
    const [left, right] = [namesIn(a), namesIn(b)];
    if (left !== right) say(`"${name}" must hold the same names in braces as the first language: ${left || 'none'}`);
  };
  for (const topic of new Set([...Object.keys(from), ...Object.keys(to)])) walk(from[topic], to[topic], [topic]);
}

function namesIn(words: Words): string {
  const text = typeof words === 'string' ? words : Array.isArray(words) ? words.join(' ') : '';
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(', ');
}
