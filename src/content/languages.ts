// Words, text and evidence of a language: each loaded once, when first asked for. A language that we do not have falls
// back to its own base ("es-MX" to "es"), then to English.

import { loadEvidence, loadText, loadWords } from 'virtual:languages';
import { Words } from './words.ts';

function nearest(available: Readonly<Record<string, unknown>>, tag: string): string {
  const base = tag.split('-')[0] ?? tag;
  return tag in available ? tag : base in available ? base : 'en';
}

const words = new Map<string, Promise<Words>>();

export function wordsOf(tag: string): Promise<Words> {
  const language = nearest(loadWords, tag);
  let loading = words.get(language);
  if (!loading) {
    const load = loadWords[language];
    if (!load) return Promise.reject(new Error(`no words for language "${tag}"`));
    loading = load().then((module) => new Words(language, module.words));
    words.set(language, loading);
  }
  return loading;
}

export function textOf(tag: string) {
  const load = loadText[nearest(loadText, tag)];
  return load ? load().then((module) => module.text) : Promise.reject(new Error(`no text for language "${tag}"`));
}

export function evidenceOf(tag: string) {
  const load = loadEvidence[nearest(loadEvidence, tag)];
  return load ? load() : Promise.reject(new Error(`no evidence for language "${tag}"`));
}
