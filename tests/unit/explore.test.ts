import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Words } from '../../src/content/words.ts';
import { appearancesOf } from '../../src/core/appearances.ts';
import type { BrainAtlas } from '../../src/core/atlas.ts';
import { regionIds } from '../../src/core/regions.ts';
import type { Step, Story } from '../../src/core/story.ts';
import {
  artBox,
  atRest,
  cutRange,
  foundIn,
  groups,
  namedWhileExploring,
  planeOf,
  withCut,
  withOnly,
  withShown,
} from '../../src/elements/explore/state.ts';
import { factsOf } from '../../src/elements/explore/part-facts.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const wordsIn = (tag: string): Words =>
  new Words(
    tag,
    Object.fromEntries(
      ['brain', 'explore', 'ui'].map((topic) => [topic, parse(read(`scenes/words/${tag}/${topic}.yaml`))]),
    ),
  );
const [english, spanish] = [wordsIn('en'), wordsIn('es')];
const atlas = JSON.parse(read('public/brain.json')) as BrainAtlas;

describe('exploring the brain', () => {
  it('lists every part once', () => {
    expect(Object.values(groups).flat().toSorted()).toEqual([...regionIds].toSorted());
  });

  it('finds every part by its own name in each language, without accents and in capitals', () => {
    for (const words of [english, spanish])
      for (const region of regionIds) {
        const name = words.list(`brain.region.${region}`)[0] ?? '';
        const typed = name
          .normalize('NFD')
          .replace(/\p{Diacritic}/gu, '')
          .toUpperCase();
        expect(foundIn(typed, words), typed).toContain(region);
      }
  });

  it('finds by plain words, and all parts when nothing is asked', () => {
    expect(foundIn('danger', english)).toEqual(['amygdala']);
    expect(foundIn('lenteja', spanish)).toEqual(['lateral-habenula']);
    expect(foundIn('  ', english)).toEqual(regionIds);
    expect(foundIn('qqq', english)).toEqual([]);
  });

  it('keeps the cut in its range, and turns to where it is open', () => {
    fc.assert(
      fc.property(fc.double(), (cut) => {
        const now = withCut(atRest, cut, 'medial');
        expect(now.cut).toBeGreaterThanOrEqual(0);
        expect(now.cut).toBeLessThanOrEqual(cutRange.most);
        expect(now.pose).toBe(now.cut > 0 ? 'front-left' : null);
        expect(planeOf(now) === null).toBe(now.cut === 0);
      }),
    );
    expect(withCut(atRest, 40, 'front').pose).toBeNull();
  });

  it('hides a part, shows it again, or shows it alone', () => {
    const hidden = withShown(atRest, 'cortex', false);
    expect(hidden.hidden).toEqual(['cortex']);
    expect(withShown(hidden, 'cortex', true)).toEqual(atRest);
    expect(withOnly(atRest, 'amygdala').hidden).toHaveLength(regionIds.length - 1);
    expect(namedWhileExploring(hidden, 'front', 'cortex')).toEqual([]);
  });

  it('keeps the picture and the list apart at every size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 300, max: 1400 }),
        fc.boolean(),
        (w, h, listed) => {
          const box = artBox(w, h, 50, listed);
          expect(box.width).toBeGreaterThan(0);
          expect(box.width).toBeLessThanOrEqual(w);
          expect(box.top + box.height).toBeLessThanOrEqual(h);
          if (listed) expect(box.beside ? box.width < w : box.top + box.height < h).toBe(true);
        },
      ),
    );
  });

  it('tells every part of the atlas, in the numbers of each language', () => {
    for (const region of regionIds) expect(factsOf(region, atlas, english), region).not.toBeNull();
    expect(factsOf('hippocampus', atlas, english)?.size).toBe('4 cm³ on the left, 3.6 cm³ on the right');
    expect(factsOf('lateral-habenula', atlas, spanish)?.size).toBe('30 mm³ a cada lado, más o menos como una lenteja');
    expect(factsOf('lateral-habenula', atlas, english)?.schematic).toBe(true);
    expect(factsOf('thalamus', atlas, english)?.place).toContain('11 mm to each side of the midline');
  });

  it('finds the steps that light a part, magnify it or draw a path to it', () => {
    const step = (id: string, brain: object | null): Step =>
      ({ id, stage: { brain, cascade: null, figure: null } }) as unknown as Step;
    const state = { pose: 'left', highlight: [], arcs: [], inset: null };
    const story = {
      scenes: [
        {
          id: 'one',
          steps: [
            step('lit', { ...state, highlight: ['hippocampus'] }),
            step('lens', { ...state, inset: 'hippocampus' }),
            step('path', { ...state, arcs: ['prefrontal-hippocampus'] }),
            step('other', { ...state, highlight: ['cortex'] }),
            step('none', null),
          ],
        },
      ],
    } as unknown as Story;
    expect(appearancesOf(story, 'hippocampus').map((stop) => stop.step.id)).toEqual(['lit', 'lens', 'path']);
  });
});
