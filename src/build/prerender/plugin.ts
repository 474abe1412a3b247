// Puts the story's whole text into index.html, and makes one such page a language. In the built folder the pages of
// other languages lie in their own folder and share everything else.

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { Words } from '../../content/words.ts';
import { compileStory, type CompiledStory } from '../scenes/compile.ts';
import { formatProblems } from '../scenes/problems.ts';
import { prerender, type Page } from './page.ts';
import { drawStills, stillOf, type StillInput } from './stills.ts';

const headMark = '<!--synapse:head-->';
const bodyMark = '<!--synapse:body-->';
const endMark = '<!--synapse:end-->';

export function prerenderPlugin(): Plugin {
  let root = process.cwd();
  const compiled = (): CompiledStory => {
    const { compiled: story, problems } = compileStory(root);
    if (!story) throw new Error(formatProblems(problems));
    return story;
  };
  return {
    name: 'synapse-prerender',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, context) {
        if (!html.includes(bodyMark)) return html;
        // In dev a story with problems still gets its page, over which the scenes plugin shows what they are.
        const story = context.server ? compileStory(root).compiled : compiled();
        if (!story) return html;
        const path = context.originalUrl ?? '/';
        const language = story.languages.find((l) => l.path !== '/' && path.startsWith(l.path)) ?? story.languages[0];
        if (!language) return html;
        const page = insert(html, pageOf(story, language.tag, root), language.tag);
        return language.path === '/' ? page : moved(page);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = String(index.source);
        const story = compiled();
        for (const language of story.languages)
          for (const { name, svg } of drawStills(stillInput(story, language.tag, root)))
            this.emitFile({ type: 'asset', fileName: name, source: svg });
        for (const language of story.languages.slice(1)) {
          const folder = language.path.replace(/^\/|\/$/g, '');
          const page = moved(insert(html, pageOf(story, language.tag, root), language.tag));
          this.emitFile({ type: 'asset', fileName: join(folder, 'index.html'), source: page });
        }
      },
    },
  };
}

function stillInput(
  { story, words, evidence, badges, languages }: CompiledStory,
  tag: string,
  root: string,
): StillInput {
  const found = evidence[tag];
  if (!found) throw new Error(`the story has no evidence in "${tag}"`);
  const facts = { ...found, badges };
  const folder = tag === languages[0]?.tag ? '' : `${tag}/`;
  return { story, words: new Words(tag, words[tag] ?? {}), facts, root, folder };
}

function pageOf(story: CompiledStory, tag: string, root: string): Page {
  const text = story.text[tag];
  const words = story.words[tag];
  if (!text || !words) throw new Error(`the story has no text in "${tag}"`);
  const { story: scenes, badges, languages, hasDetail } = story;
  const stills = stillInput(story, tag, root);
  return prerender({
    story: scenes,
    text,
    words,
    badges,
    languages,
    hasDetail,
    stillOf: (scene, step) => stillOf(stills, scene, step),
  });
}

/** Writes a page between the marks, which stay, so that another language can take its place. */
function insert(html: string, page: Page, tag: string): string {
  const between = (source: string, mark: string, content: string): string => {
    const start = source.indexOf(mark);
    const end = source.indexOf(endMark, start);
    const after =
      end === -1 || source.slice(start + mark.length, end).includes('<!--synapse:')
        ? start + mark.length
        : end + endMark.length;
    return `${source.slice(0, start)}${mark}${content}${endMark}${source.slice(after)}`;
  };
  const withHead = between(html, headMark, page.head);
  return between(withHead, bodyMark, page.body).replace(/<html lang="[^"]*"/, `<html lang="${tag}"`);
}

/** A page one folder down: what it shares lies one folder up. "vite-ignore" is for Vite, which is done by then. */
function moved(html: string): string {
  return html.replace(/(href|src)="\.\//g, '$1="../').replace(/ vite-ignore(="")?/g, '');
}
