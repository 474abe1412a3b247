// The story's text as elements: the same builder serves the prerendered page (in Node) and an element that stands alone.
// It uses only the document it is given, and no inline styles.

import type { Words } from '../../content/words.ts';
import { placeId } from '../../core/moment.ts';
import type { Badge } from '../../core/evidence.ts';
import type { Block, Inline, Scene, SceneText, Step, StepText, Story, StoryText } from '../../core/story.ts';
import { termUses, type TermUse } from '../../core/term-uses.ts';
import { badgeWords } from '../evidence/badge-words.ts';
import { make as makeElement } from '../make.ts';

export interface TextContext {
  readonly document: Document;
  readonly text: StoryText;
  readonly words: Words;
  readonly badges: Readonly<Record<string, Badge>>;
  /** Makes the still of a step for readers without script; null where none is wanted. */
  readonly still: ((scene: Scene, step: Step) => Element | null) | null;
}

/** One article a step, in order, within one section a scene. Ids are the places that links name. */
export function storyElements(story: Story, context: TextContext): Element[] {
  return story.scenes.map((scene, index) => sceneElement(scene, index, story.scenes, context));
}

function sceneElement(scene: Scene, index: number, all: readonly Scene[], context: TextContext): Element {
  const section = make(context, 'section', {
    id: scene.id,
    class: 'scene',
    'data-sky': scene.sky,
    'data-title': context.text.scenes[scene.id]?.title ?? scene.id,
    'aria-labelledby': `${scene.id}-title`,
  });
  const words: SceneText | undefined = context.text.scenes[scene.id];
  scene.steps.forEach((step, at) => {
    const text = words?.steps[step.id];
    if (!text) return;
    const article = make(context, 'article', {
      id: placeId(scene.id, step.id),
      class: at === 0 ? 'step first' : 'step',
      'data-step': step.id,
    });
    if (step.stage.figure) article.setAttribute('data-figure', step.stage.figure.kind);
    const inner = make(context, 'div', { class: 'inner' });
    inner.append(kicker(scene, index, at, words?.title ?? scene.id, context));
    const level = at === 0 && index === 0 ? 'h1' : 'h2';
    if (text.heading) inner.append(make(context, level, {}, text.heading));
    if (words && step.id === scene.contentNote)
      inner.append(contentNote(words, placeAfter(scene, at, all[index + 1]), context));
    inner.append(...stepBlocks(text, context));
    article.append(inner);
    const still = context.still?.(scene, step);
    if (still) article.append(still);
    section.append(article);
  });
  return section;
}

function kicker(scene: Scene, index: number, at: number, title: string, context: TextContext): Element {
  const line = make(context, 'p', { class: 'kicker' });
  if (at === 0) line.id = `${scene.id}-title`;
  line.append(make(context, 'b', {}, String(index + 1)), ` ${title}`);
  return line;
}

/** The place of the step after this one, in this scene or the next; null at the story's end. */
function placeAfter(scene: Scene, at: number, next: Scene | undefined): string | null {
  const here = scene.steps[at + 1];
  if (here) return placeId(scene.id, here.id);
  const first = next?.steps[0];
  return next && first ? placeId(next.id, first.id) : null;
}

/** Stands at the top of the step that it is about: whoever follows its link misses that one alone. */
function contentNote(words: SceneText, place: string | null, context: TextContext): Element {
  const note = make(context, 'aside', { class: 'note' });
  note.append(make(context, 'strong', {}, context.words.say('ui.contentNote')));
  for (const block of words.note) note.append(...blockElements(block, context));
  if (place !== null) note.append(make(context, 'a', { href: `#${place}` }, context.words.say('ui.skipStep')));
  return note;
}

function stepBlocks(text: StepText, context: TextContext): Element[] {
  const plain = text.plain.flatMap((block) => blockElements(block, context));
  if (text.detail.length === 0) return plain;
  const detail = make(context, 'details', { class: 'detail' });
  detail.append(make(context, 'summary', {}, context.words.say('ui.inDepth')));
  const body = make(context, 'div', { class: 'detail-body' });
  body.append(...text.detail.flatMap((block) => blockElements(block, context)));
  detail.append(body);
  return [...plain, detail];
}

function blockElements(block: Block, context: TextContext): Element[] {
  const badges = block.claims.map((claim) => evidence(claim, context));
  if (block.kind === 'paragraph')
    return [wrap(make(context, 'p', {}, ...inlines(block.children, context)), badges, context)];
  if (block.kind === 'list') {
    const items = block.items.map((item) => make(context, 'li', {}, ...inlines(item, context)));
    return [wrap(make(context, 'ul', {}, ...items), badges, context)];
  }
  const pair = make(context, 'div', { class: 'pair' });
  // "Goes too far" is said of what one may read; every other badge of what studies show.
  const tooFar = block.claims.map((claim) => context.badges[claim]?.word === 'goes-too-far');
  pair.append(
    wrap(
      make(context, 'blockquote', {}, ...inlines(block.read, context)),
      badges.filter((_, i) => tooFar[i]),
      context,
    ),
    wrap(
      make(context, 'p', {}, ...inlines(block.shown, context)),
      badges.filter((_, i) => !tooFar[i]),
      context,
    ),
  );
  return [pair];
}

/** A sentence and its badges stay together. */
function wrap(body: Element, badges: readonly Element[], context: TextContext): Element {
  if (badges.length === 0) return body;
  const claim = make(context, 'div', { class: 'claim' });
  claim.append(body, ...badges);
  return claim;
}

function evidence(claim: string, context: TextContext): Element {
  const badge = context.badges[claim];
  const element = make(context, 'syn-evidence', { claim });
  // Without script this line is what a reader sees: the kind and how sure, in words.
  if (badge) element.append(make(context, 'span', { class: `badge ${badge.kind}` }, badgeWords(badge, context.words)));
  return element;
}

/** A line may break beside a button: what ends a sentence stays with the term before it. */
const closing = /^[.,;:!?)\]»”’]+/;

const isTerm = (inline: Inline): boolean =>
  inline.kind === 'term' || ('children' in inline && inline.children.length === 1 && inline.children.every(isTerm));

function inlines(list: readonly Inline[], context: TextContext): (Node | string)[] {
  return list.map((inline, i) => {
    const [before, after] = [list[i - 1], list[i + 1]];
    if (inline.kind === 'text') return before && isTerm(before) ? inline.text.replace(closing, '') : inline.text;
    const mark = isTerm(inline) && after?.kind === 'text' ? closing.exec(after.text)?.[0] : undefined;
    const one = inlineElement(inline, context);
    return mark === undefined ? one : make(context, 'span', { class: 'held' }, one, mark);
  });
}

function inlineElement(inline: Exclude<Inline, { kind: 'text' }>, context: TextContext): HTMLElement {
  const children = inlines(inline.children, context);
  switch (inline.kind) {
    case 'strong':
      return make(context, 'strong', {}, ...children);
    case 'emphasis':
      return make(context, 'em', {}, ...children);
    case 'term': {
      const term = { type: 'button', popovertarget: `term-${inline.term}`, 'data-term': inline.term };
      return make(context, 'button', { class: 'term', ...term }, ...children);
    }
    case 'thing':
      return make(context, 'span', { class: 'thing', 'data-thing': inline.thing }, ...children);
    case 'link':
      return make(context, 'a', { href: inline.href }, ...children);
  }
}

/** Every term's definition as a popover that its words open in place; it works without script. */
export function glossaryElements(story: Story, context: TextContext): Element[] {
  const uses = termUses(story, context.text);
  return Object.values(context.text.terms).map((term) => {
    const box = make(context, 'div', { id: `term-${term.id}`, class: 'term-box', popover: 'auto' });
    const name = make(context, 'p', { class: 'term-name' }, make(context, 'b', {}, term.name));
    if (term.spoken) name.append(make(context, 'span', { class: 'spoken' }, term.spoken));
    box.append(name, make(context, 'p', {}, term.plain));
    const used = uses.get(term.id) ?? [];
    if (used.length > 0) box.append(usesElement(used, story, context));
    return box;
  });
}

function usesElement(used: readonly TermUse[], story: Story, context: TextContext): Element {
  const links = used.map(({ place, scene }) => {
    const number = story.scenes.findIndex(({ id }) => id === scene) + 1;
    const title = context.text.scenes[scene]?.title ?? scene;
    return make(context, 'li', {}, make(context, 'a', { href: `#${place}` }, `${number} ${title}`));
  });
  const name = make(context, 'p', {}, context.words.say('ui.termUsed'));
  return make(context, 'div', { class: 'term-uses' }, name, make(context, 'ul', {}, ...links));
}

function make(
  context: TextContext,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  return makeElement(context.document, tag, attributes, ...children);
}
