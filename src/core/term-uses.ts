// Where the words of the glossary come up: the first step of each scene that marks a term, in the order of the story.

import { placeId, stopsOf } from './moment.ts';
import type { Block, Inline, Story, StoryText } from './story.ts';

export interface TermUse {
  /** Place of the step, as links name it. */
  readonly place: string;
  readonly scene: string;
}

function* termsIn(list: readonly Inline[]): Generator<string> {
  for (const inline of list) {
    if (inline.kind === 'term') yield inline.term;
    if (inline.kind !== 'text') yield* termsIn(inline.children);
  }
}

function* termsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* termsIn(block.children);
    else if (block.kind === 'list') for (const item of block.items) yield* termsIn(item);
    else {
      yield* termsIn(block.read);
      yield* termsIn(block.shown);
    }
  }
}

/** Uses by term; at most one in a scene. */
export function termUses(story: Story, text: StoryText): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const { scene, step } of stopsOf(story)) {
    const words = text.scenes[scene.id]?.steps[step.id];
    if (!words) continue;
    for (const term of [...termsOf(words.plain), ...termsOf(words.detail)]) {
      const known = uses.get(term) ?? [];
      if (known.some((use) => use.scene === scene.id)) continue;
      uses.set(term, [...known, { place: placeId(scene.id, step.id), scene: scene.id }]);
    }
  }
  return uses;
}
