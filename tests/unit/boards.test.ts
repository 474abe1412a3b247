// Boards of short lines: the badges on them are the ledger's own, in every language, and none is left out.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/build/scenes/compile.ts';
import { Words } from '../../src/content/words.ts';
import { badgeOf, verdicts } from '../../src/core/evidence.ts';
import { badgeSure } from '../../src/elements/evidence/badge-words.ts';
import { boardKinds, boardOf } from '../../src/elements/figure/boards.ts';

const { compiled } = compileStory(join(import.meta.dirname, '../..'));
if (!compiled) throw new Error('the story does not compile');
const { badges, words } = compiled;

describe.each(Object.entries(words))('in "%s"', (tag, tree) => {
  const own = new Words(tag, tree);
  const rowsOf = (kind: (typeof boardKinds)[number], first: readonly string[] = []) =>
    boardOf(kind, first, own, badges).groups.flatMap((group) => group.rows);

  test('every use beyond depression bears the badge of its claim; those asked for come first and stand out', () => {
    const rows = rowsOf('conditions', ['ptsd', 'ocd']);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.map(({ id, badge }) => [id, badge])).toEqual(rows.map(({ id }) => [id, badges[id]]));
    expect(rows.filter((row) => row.badge === null)).toEqual([]);
    expect(rows.slice(0, 2).map((row) => row.id)).toEqual(['ptsd', 'ocd']);
    expect(rows.filter((row) => row.focus).map((row) => row.id)).toEqual(['ptsd', 'ocd']);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test('what a claim can rest on and how sure anyone can be is told for every badge of the story', () => {
    const rows = rowsOf('badges');
    const told = (face: string): ReadonlySet<unknown> =>
      new Set(
        rows
          .filter((row) => row.face === face || row.face === 'both')
          .map(({ badge }) => (face === 'basis' ? badge?.kind : badge?.word)),
      );
    for (const badge of Object.values(badges)) {
      expect(told('basis')).toContain(badge.kind);
      if (badge.word !== 'dated') expect(told('sure')).toContain(badge.word);
    }
    // What stands on the badges of rules and experts is told too: a date of the ledger, and agreement.
    const dated = rows.find((row) => row.badge?.kind === 'label')?.badge?.date;
    expect(Object.values(badges).map(({ date }) => date)).toContain(dated);
    expect(dated).not.toBeNull();
    expect(rows.map((row) => row.face === 'sure' && row.badge && badgeSure(row.badge, own))).toContain(
      own.say('ui.badge.agreed'),
    );
    // Their steps are those that the ledger's verdicts earn.
    for (const verdict of verdicts) {
      const { word, steps, disputed } = badgeOf({ verdict, evidence: ['RCT'] });
      const row = rows.find((one) => one.face === 'sure' && one.badge?.word === word);
      if (word !== 'dated') expect(row?.badge).toMatchObject({ steps, disputed });
    }
  });

  test('every group of cautions names what it is about, and the rule that it rests on', () => {
    const { groups } = boardOf('cautions', [], own, badges);
    expect(groups).toHaveLength(3);
    for (const { title, rows, badge } of groups) {
      expect(title).not.toBe('');
      expect(rows.length).toBeGreaterThan(2);
      expect(badge?.kind).toBe('label');
    }
  });

  test.each(boardKinds)('no line of %s is without words', (kind) => {
    expect(rowsOf(kind).filter(({ name, text }) => (name + text).trim() === '' || text.includes('figures.'))).toEqual(
      [],
    );
  });
});
