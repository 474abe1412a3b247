// The room of a visit shows what its step tells, says what it shows, and is the same whatever was drawn before.

import { describe, expect, test } from 'vitest';
import { describe as tell } from '../../src/core/describe.ts';
import { momentAt, stopsOf } from '../../src/core/moment.ts';
import { dangerFacts, partsLit, partsOfFacts, poseAt, roomParts, type RoomPart } from '../../src/core/room.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { visitPhases } from '../../src/core/visit.ts';
import { listed } from '../../src/elements/figure/lists.ts';
import { roomWords, visitPart } from '../../src/elements/figure/visit-part.ts';
import type { FigureContext } from '../../src/figures/figure.ts';
import { drawRoom, type RoomState } from '../../src/figures/room/room.ts';
import { all, blank, context, facts, input, story, words } from './figure-story.ts';

const visit = facts.visit;
if (!visit) throw new Error('no visit');
const known = [...visit.infusion.facts, ...visit.nasal.facts].map(({ id }) => id);

const steps = stopsOf(story).flatMap(({ scene, step }) => {
  const { figure } = step.stage;
  if (figure?.kind !== 'visit') return [];
  const route = figure.options['route'] === 'nasal' ? ('nasal' as const) : ('infusion' as const);
  const first = listed(figure.options['first']);
  const part = visitPart(visit, route, step.time, first);
  const moment = momentAt(story, { scene: scene.id, step: step.id, progress: 0.5 });
  return [{ id: step.id, route, first, part, moment }];
});

const box: FigureContext = { ...context, sky: 'dawn', width: 632, height: 266 };
const stateOf = (of: Partial<RoomState>): RoomState => ({
  phase: 'during',
  route: 'infusion',
  lit: [],
  left: 0.5,
  film: 3,
  words: {},
  ...of,
});
function drawn(of: Partial<RoomState>, svg = blank(), setting: Partial<FigureContext> = {}): SVGSVGElement {
  drawRoom(svg, stateOf(of), { ...box, ...setting });
  return svg;
}

/** Commands of a path whose numbers do not come out: a browser draws such a path up to there, and complains. */
function unsound(d: string): string[] {
  const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([whole, command = '', rest = '']) => {
    const count = rest.match(/-?\d*\.?\d+/g)?.length ?? 0;
    const takesNow = takes[command.toLowerCase()] ?? NaN;
    return (takesNow === 0 ? count === 0 : count > 0 && count % takesNow === 0) ? [] : [whole];
  });
}

test('every path is sound, in every part and way', () => {
  for (const phase of visitPhases)
    for (const route of ['infusion', 'nasal'] as const)
      for (const path of all(drawn({ phase, route, lit: roomParts }), 'path'))
        expect(unsound(path.getAttribute('d') ?? ''), path.getAttribute('d') ?? '').toEqual([]);
  expect(unsound('M0 0C1 1 2 2 3 3 4 4')).toEqual(['C1 1 2 2 3 3 4 4']);
});

test('what lights a part is a fact of the ledger, and each part has a fact that lights it', () => {
  expect(Object.keys(partsOfFacts).filter((fact) => !known.includes(fact))).toEqual([]);
  expect([...dangerFacts].filter((fact) => !known.includes(fact))).toEqual([]);
  const lit = new Set(Object.values(partsOfFacts).flat());
  expect(roomParts.filter((part) => !lit.has(part))).toEqual([]);
});

describe.each(steps)('$id', ({ route, first, part, moment }) => {
  test('stands with at most three facts, each on something that is lit; danger stands apart', () => {
    expect(part.told.length).toBeGreaterThan(0);
    expect(part.told.length).toBeLessThanOrEqual(3);
    expect(part.told.filter(({ id }) => dangerFacts.has(id))).toEqual([]);
    expect(first.filter((id) => dangerFacts.has(id))).toEqual(part.danger ? [part.danger.id] : []);
    if (first.length > 0)
      for (const { id } of part.told)
        expect(
          partsOfFacts[id]?.some((one) => part.lit.includes(one)),
          id,
        ).toBe(true);
  });

  test('names five parts at most, and tells of each that is lit', () => {
    const named = roomWords(part.lit, words);
    const svg = drawn({ phase: part.phase, route, lit: part.lit, left: part.left, words: named });
    const labels = all(svg, 'text').map((text) => text.textContent);
    expect(labels.length).toBeLessThanOrEqual(5);
    expect(labels.toSorted()).toEqual(Object.values(named).toSorted());
    const keys = tell(moment, standardCourse()).map((line) => line.key);
    for (const one of part.lit) expect(keys).toContain(`describe.figure.lit.${one}`);
    expect(keys).toContain(`describe.figure.pose.${poseAt(part.phase, part.lit)}`);
  });

  test('each lit part is drawn otherwise than a quiet one', () => {
    const of = { phase: part.phase, route, left: part.left, words: {} };
    const whole = drawn({ ...of, lit: part.lit }).outerHTML;
    const seen = part.lit.filter((one) => one !== 'person');
    for (const one of seen)
      expect(drawn({ ...of, lit: part.lit.filter((p) => p !== one) }).outerHTML, one).not.toBe(whole);
  });
});

test('every part that can be lit is told in words, in both languages', () => {
  for (const tag of ['en', 'es'])
    for (const part of roomParts)
      expect(input(tag).words.has(`describe.figure.lit.${part}`), `${tag} ${part}`).toBe(true);
});

describe('the room', () => {
  const states: readonly Partial<RoomState>[] = (['infusion', 'nasal'] as const).flatMap((route) =>
    visitPhases.flatMap((phase) => [
      { route, phase, lit: partsLit([], phase, route), left: phase === 'during' ? 0.5 : 0 },
      { route, phase, lit: [...roomParts], left: 0.2, film: 9 },
    ]),
  );

  test('is the same drawn fresh or over any other state, by night and day', () => {
    const over = blank();
    for (const theme of ['night', 'light'] as const)
      for (const of of states) {
        drawn(of, over, { theme });
        expect(over.outerHTML).toBe(drawn(of, blank(), { theme }).outerHTML);
        expect(over.outerHTML).not.toMatch(/NaN|undefined|\sstyle=/);
      }
  });

  test('the drip runs with film time while the bag holds something, and only while it is given', () => {
    const at = (film: number, of: Partial<RoomState> = {}): string => drawn({ lit: ['drip'], film, ...of }).outerHTML;
    expect(at(3)).not.toBe(at(3.4));
    expect(at(3, { left: 0 })).toBe(at(3.4, { left: 0 }));
    expect(at(3, { phase: 'after' })).toBe(at(3.4, { phase: 'after' }));
  });

  test('over the weeks the chair is empty', () => {
    const shapes = (of: Partial<RoomState>): number => all(drawn(of), 'path').length;
    expect(shapes({ phase: 'schedule' })).toBeLessThan(shapes({ phase: 'after' }) - 15);
  });
});

test('parts keep the order of the room', () => {
  const lit: readonly RoomPart[] = partsLit(['iv-ride', 'iv-workup'], 'before', 'infusion');
  expect(lit).toEqual(['staff', 'clipboard', 'ride']);
});
