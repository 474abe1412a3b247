// People of 100: filled shapes equal the numbers, harm is drawn like benefit, and the words beside them say what was compared.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../src/core/moment.ts';
import type { FigureState } from '../../src/core/story.ts';
import { groupsOf } from '../../src/elements/figure/icon-panels.ts';
import { iconSentence, iconWords, sourceNames } from '../../src/elements/figure/icon-words.ts';
import { sheetOf } from '../../src/elements/figure/sheets.ts';
import { drawIconArray } from '../../src/figures/charts/icon-array.ts';
import { story, text, input, words, facts, context, blank, all, number } from './figure-story.ts';

describe('arrays of 100 people', () => {
  test('as many shapes are filled as the number says, of exactly 100, whatever was drawn before', () => {
    const svg = blank();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('circle', 'square'),
        fc.boolean(),
        (n, shape, c) => {
          drawIconArray(svg, { filled: n, shape, comparison: c }, context);
          const shapes = all(svg, 'circle, rect');
          expect(shapes).toHaveLength(100);
          expect(shapes.filter((one) => one.getAttribute('fill') !== 'none')).toHaveLength(n);
        },
      ),
    );
  });

  test.each([-1, 101, 33.3, Number.NaN])('%d is refused by name', (filled) => {
    expect(() => drawIconArray(blank(), { filled, shape: 'circle', comparison: false }, context)).toThrow(
      String(filled),
    );
  });

  test('every outcome of the ledger is drawn with its own numbers; harm and benefit at one size and in one type', () => {
    const sizes = new Set<string>();
    const types = new Set<string>();
    for (const outcome of facts.outcomes) {
      const svg = blank();
      const state: FigureState = { kind: 'icon-array', options: { outcomes: [outcome.id, outcome.id] } };
      sheetOf(state, 0, words, facts)?.(svg, { ...context, width: 420 });
      const fields = all(svg, 'g').filter((g) => all(g, '[data-on]').length === 100 && g.children.length === 100);
      const counts = fields.map((g) => all(g, '[data-on="1"]').length);
      const own = [outcome.iconsTreatment, outcome.iconsComparator].filter((n) => n !== null);
      expect(counts, outcome.id).toEqual([...own, ...own]);
      const printed = all(svg, 'text').map((text) => text.textContent);
      for (const n of own) expect(printed, outcome.id).toContain(`${n} of 100`);
      for (const shape of all(svg, '[data-on]')) {
        const side = number(shape, 'width') || 2 * number(shape, 'r') + number(shape, 'stroke-width');
        sizes.add(side.toFixed(0));
      }
      types.add([...new Set(all(svg, 'text').map((text) => text.getAttribute('font-size')))].join(' '));
    }
    expect(new Set(facts.outcomes.map((o) => o.kind))).toEqual(new Set(['benefit', 'harm']));
    expect(sizes.size).toBe(1);
    expect(types.size).toBe(1);
  });
});

describe.each(['en', 'es'])('words beside people of 100 in "%s"', (tag) => {
  const { words: own, facts: told } = input(tag);

  test('every outcome has plain words, and names a comparison exactly where there was one', () => {
    expect(own.keys('figures.icons.plain').toSorted()).toEqual(told.outcomes.map((o) => o.id).toSorted());
    for (const outcome of told.outcomes) {
      const { title, counted, treated, compared, people } = iconWords(outcome, own, true);
      for (const text of [title, counted, treated.name, people]) expect(text, outcome.id).not.toBe('');
      expect((compared?.name ?? '') !== '', outcome.id).toBe(outcome.iconsComparator !== null);
      const said = Object.values({ title, treated: treated.name, compared: compared?.name ?? '', people }).join(' ');
      expect(said, outcome.id).not.toMatch(/midazolam|racemic|racémica|esketamin|infusi|remission|remisión/i);
      // A number of people is the ledger's own.
      for (const [n] of `${title} ${people}`.matchAll(/\b\d{2,}\b(?! ?(?:mg|u |or ))/g))
        expect([outcome.n.total, 84, 56], outcome.id).toContain(Number(n));
    }
  });

  test('a count without a comparison says what must be known to read it', () => {
    const lone = told.outcomes.filter((o) => o.iconsComparator === null);
    expect(lone).toHaveLength(3);
    for (const outcome of lone) {
      const plain = iconWords(outcome, own, true);
      expect(plain.note, outcome.id).not.toBe('');
      expect(iconSentence(outcome, plain, own)).toContain(plain.note);
      expect(iconWords(outcome, own, false).note).toBe(outcome.caveat);
    }
  });

  test('what stands side by side is what the step tells, number by number', () => {
    const plainOf = (scene: string, step: string): string =>
      JSON.stringify(text[tag]?.scenes[scene]?.steps[step]?.plain);
    for (const { scene, step } of stopsOf(story)) {
      const { told: ids } = step.stage.figure?.options ?? {};
      if (!Array.isArray(ids)) continue;
      const asked = ids.flatMap((id) => told.outcomes.find((o) => o.id === id) ?? []);
      // Help beside harm is told in the step on help.
      const whole = plainOf(scene.id, step.id) + plainOf(scene.id, 'helped');
      for (const { id, iconsTreatment, iconsComparator } of asked)
        for (const n of [iconsTreatment, iconsComparator])
          expect(whole, `${step.id} ${id}`).toMatch(new RegExp(`\\b${n}\\b`));
      const groups = groupsOf(asked, own, true);
      expect(groups.map((group) => group.rows.length).reduce((a, b) => a + b)).toBe(asked.length);
      if (step.id === 'side-effects') {
        expect(groups.map(({ kind }) => kind)).toEqual(['harm', 'benefit']);
        expect(groups[0]?.heads).not.toBeNull();
        expect(groups[0]?.people).not.toBe('');
      }
    }
  });

  test('the sources of every outcome are named short, by who and when', () => {
    const { references } = facts as unknown as { references: Parameters<typeof sourceNames>[1] };
    for (const outcome of told.outcomes)
      expect(sourceNames(outcome, references), outcome.id).toMatch(/^[^,]{2,40} 20\d\d(?:, [^,]{2,40} 20\d\d)*$/);
    const one = told.outcomes.find((o) => o.id === 'esk-remission-4wk-flexible');
    expect(one && sourceNames(one, references)).toBe('Katz 2021, Popova 2019');
  });

  test.each([true, false])('no two outcomes of a step are headed alike (plain: %s)', (plain) => {
    for (const { scene, step } of stopsOf(story)) {
      const asked = step.stage.figure?.options['outcomes'];
      const known = told.outcomes.filter((o) => Array.isArray(asked) && asked.includes(o.id));
      const titles = known.map((o) => iconWords(o, own, plain).title);
      expect(new Set(titles).size, `${scene.id}/${step.id}: ${titles.join(' | ')}`).toBe(titles.length);
    }
  });
});
