import { describe, expect, test } from 'vitest';
import { compiled, problemsOf } from './fixture.ts';

const file = 'scenes/evidence/regions.yaml';

describe('claims that speak of a part of the brain', () => {
  test('come with the story, in the order of the file', () => {
    const { problems, compiled: story } = compiled({ [file]: 'hippocampus: [mouse-claim]\n' });
    expect(problems).toEqual([]);
    expect(story?.regionClaims).toEqual({ hippocampus: ['mouse-claim'] });
  });

  test('are none where the file is missing', () => {
    expect(compiled().compiled?.regionClaims).toEqual({});
  });

  test('must be in the ledger, in a step of the story, and under a part that there is', () => {
    expect(problemsOf({ [file]: 'cortex: [mouse-claim, mouse-clam]\n' }).join('\n')).toContain(
      `${file}:1  unknown claim "mouse-clam"; did you mean "mouse-claim"?`,
    );
    expect(problemsOf({ [file]: '\ncortex: [people-claim]\n' }).join('\n')).toContain(
      `${file}:2  claim "people-claim" of region "cortex" is in no step of the story`,
    );
    expect(problemsOf({ [file]: 'pineal: [mouse-claim]\n' })).not.toEqual([]);
  });
});
