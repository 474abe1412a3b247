// The stills of lit brains, for readers without script and on paper.

import { expect, test } from 'vitest';
import { stopsOf } from '../../src/core/moment.ts';
import { story } from 'virtual:story';
import { wordsOf } from '../../src/content/languages.ts';
import { brainStillSize, drawBrainStill, saysMore } from '../../src/build/prerender/brain-still.ts';

const root = process.cwd();

test.each(['en', 'es'])('each names what it lights, within its frame, and draws every path (%s)', async (language) => {
  const words = await wordsOf(language);
  const lit = stopsOf(story).flatMap(({ scene, step }) => {
    const { brain } = step.stage;
    return brain && saysMore(brain) ? [{ brain, sky: scene.sky, id: `${scene.id}/${step.id}` }] : [];
  });
  expect(lit.length).toBeGreaterThan(5);
  for (const { brain, sky, id } of lit) {
    const drawn = drawBrainStill(brain, sky, words, root);
    const texts = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</g)];
    for (const region of brain.highlight)
      expect(
        texts.map((text) => text[3]),
        id,
      ).toContain(words.list(`brain.region.${region}`)[0]);
    for (const [, x, y] of texts) {
      expect(Number(x), id).toBeGreaterThan(0);
      expect(Number(x), id).toBeLessThan(brainStillSize[0]);
      expect(Number(y), id).toBeGreaterThan(10);
      expect(Number(y), id).toBeLessThan(brainStillSize[1]);
    }
    for (const arc of brain.arcs) expect(drawn, id).toMatch(new RegExp(`id="${arc}-(left|right)"`));
  }
});
