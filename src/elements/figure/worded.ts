// Which list in words a figure is, from its state: what is not a chart.

import { nothing } from 'lit';
import { badges } from 'virtual:story';
import type { Words } from '../../content/words.ts';
import type { FigureState } from '../../core/story.ts';
import { boardOf, boardView } from './boards.ts';
import { rowsAsked } from './given.ts';
import { historyList, listed, routesTable } from './lists.ts';
import { pairRows } from './pairs.ts';

type Fail = (message: string, value: string) => void;

/** The list of a figure's state; nothing for kinds that are drawn. Ids that
 *  are not known are reported and left out. */
export function wordedFigure(state: FigureState, words: Words, fail: Fail) {
  const { kind, options } = state;
  const rows = (): ReadonlyMap<string, string> =>
    new Map(words.keys(`figures.${kind}.rows`).map((id) => [id, id] as const));
  switch (kind) {
    case 'history':
      return historyList(words, Number(options['focus'] ?? 0));
    case 'routes':
      return routesTable(words);
    case 'pairs':
      return pairRows(words, rowsAsked(options['claims'], rows(), 'claim with a sentence to compare', fail, 4));
    case 'badges':
    case 'conditions':
    case 'cautions': {
      const asked = listed(options['claims']);
      const first = asked.length === 0 ? [] : rowsAsked(asked, rows(), 'row of this board', fail);
      return boardView(boardOf(kind, first, words, badges), words);
    }
    default:
      return nothing;
  }
}

/** What a figure that is a list is called. */
export function figureTitle({ kind, options }: FigureState, words: Words): string {
  const nasal = kind === 'visit' && options['route'] === 'nasal';
  return words.say(nasal ? 'figures.visit.titleNasal' : `figures.${kind === 'icon-array' ? 'icons' : kind}.title`);
}
