// The words of the switch between explanations: each idea has its claim, and keeps the rules of the story's own text.

import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/build/scenes/compile.ts';
import { profileOf } from '../../src/build/scenes/languages/profile.ts';
import { formatProblems } from '../../src/build/scenes/problems.ts';
import { Words } from '../../src/content/words.ts';
import { claimOfExplanation, litBy } from '../../src/core/explanations.ts';
import { stopsOf } from '../../src/core/moment.ts';
import { entityIds } from '../../src/core/regions.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { hypotheses } from '../../src/core/story.ts';
import { hours } from '../../src/core/units.ts';
import { worldState } from '../../src/elements/cascade/world-state.ts';
import { strengthOf } from '../../src/figures/world/state.ts';

const { problems, compiled } = compileStory('.');
if (!compiled) throw new Error(formatProblems(problems));
const { story, evidence, words } = compiled;

const animals = /\b(mice|rats|animals|ratones|ratas|animales)\b/i;

describe.each(hypotheses)('the idea "%s"', (id) => {
  test('is the own idea of one step with the switch', () => {
    const own = stopsOf(story).filter(
      ({ step }) => step.stage.cascade?.compare === 'explanations' && step.stage.cascade.explanation === id,
    );
    expect(own).toHaveLength(1);
  });

  test('stands out in the picture: what it is about shows in full, all else is quiet', () => {
    const cascade = stopsOf(story)
      .map(({ step }) => step.stage.cascade)
      .find((one) => one?.compare === 'explanations' && one.explanation === id);
    if (!cascade) throw new Error(`no step shows "${id}"`);
    const state = worldState(
      {
        cascade: { from: cascade, to: cascade, mix: 0, opacity: 1 },
        numbers: standardCourse().at(hours(1)),
        time: hours(1),
        phase: 9,
        gate: null,
      },
      {
        theme: 'night',
        sky: 'first',
        size: [690, 400],
        words: new Words('en', words['en'] ?? {}),
        labels: true,
        detail: true,
      },
    );
    for (const entity of entityIds) expect(strengthOf(state, entity) === 1, entity).toBe(litBy[id].includes(entity));
  });

  test.each(Object.keys(words))('rests on a claim whose evidence is there in "%s"', (tag) => {
    const claim = evidence[tag]?.claims[claimOfExplanation[id]];
    expect(claim?.badge.word).toMatch(/\S/);
    expect(claim?.sources.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(words))(
    'says in "%s" what lights, what is for it and what against it, in short sentences',
    (tag) => {
      const say = new Words(tag, words[tag] ?? {});
      for (const part of ['lit', 'for', 'against']) {
        const text = say.say(`ideas.${id}.${part}`);
        expect(text, part).not.toBe(`ideas.${id}.${part}`);
        const sentences = text.split(/(?<=[.?])\s+/);
        expect(sentences.length, text).toBeLessThanOrEqual(2);
        for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
      }
    },
  );

  test.each(Object.keys(words))('names in "%s" the animals in each sentence that speaks for it', (tag) => {
    const profile = profileOf(tag);
    if (!profile) throw new Error(`no profile of "${tag}"`);
    const text = new Words(tag, words[tag] ?? {}).say(`ideas.${id}.for`);
    for (const sentence of text.split(/(?<=\.)\s+/)) expect(sentence).toMatch(animals);
    expect(text).not.toMatch(profile.selling);
    expect(text).not.toMatch(profile.scare);
  });
});
