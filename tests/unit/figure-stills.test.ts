// The stills of the figures: one of every kind, in both languages, small, with words.

import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawStills, stillOf } from '../../src/build/prerender/stills.ts';
import { stopsOf } from '../../src/core/moment.ts';
import { figureKinds } from '../../src/core/story.ts';
import { story, input } from './figure-story.ts';

describe.each(['en', 'es'])('stills of the figures in "%s"', (tag) => {
  const own = input(tag);
  const stops = stopsOf(story).filter(({ step }) => step.stage.figure);
  const only = {
    ...own,
    story: { scenes: story.scenes.map((s) => ({ ...s, steps: s.steps.filter((x) => x.stage.figure) })) },
  };
  const stills = drawStills(only);

  test('every kind of figure has one, with its size and its words', () => {
    expect(new Set(stops.map(({ step }) => step.stage.figure?.kind))).toEqual(new Set(figureKinds));
    for (const { scene, step } of stops) {
      const still = stillOf(own, scene, step);
      expect(stills.map(({ name }) => `./${name}`)).toContain(still?.src);
      expect(still?.alt).not.toBe('');
      expect(still?.width).toBeGreaterThan(300);
      expect(still?.height).toBeGreaterThan(100);
    }
  });

  test('how sure the facts of a visit are stands beside each as boxes, which one line explains', () => {
    const visits = stops.filter(({ step }) => step.stage.figure?.kind === 'visit');
    const sheets = visits.map(({ scene, step }) => stillOf(own, scene, step)?.src);
    const words = own.words.say('figures.visit.sure', { certainty: own.words.say('figures.visit.low') });
    expect(sheets.length).toBeGreaterThan(4);
    for (const { name, svg } of stills.filter((still) => sheets.includes(`./${still.name}`))) {
      expect(svg.split(words), name).toHaveLength(2);
      const [first = ''] = words.split(': ');
      expect(svg.split(`${first}: `), name).toHaveLength(2);
    }
  });

  test('each is small, and attributes alone', () => {
    expect(stills.length).toBeGreaterThan(25);
    for (const { name, svg } of stills) {
      expect(brotliCompressSync(svg).length, name).toBeLessThan(40 * 1024);
      expect(svg, name).not.toMatch(/\sstyle=|\sclass=|<style|<script|<image|href=|NaN|undefined|\{\w+\}/);
      expect(svg.match(/<text/g)?.length ?? 0, name).toBeGreaterThan(5);
    }
  });
});
