// Which list in words a figure is, from its state: what is not a chart.

import { nothing } from 'lit';
import { badges } from 'virtual:story';
import type { Words } from '../../content/words.ts';
import type { Visit } from '../../core/evidence.ts';
import type { FigureState } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { boardOf, boardView } from './boards.ts';
import { rowsAsked } from './given.ts';
import { historyList, listed, routesTable, visitList } from './lists.ts';
import { pairRows } from './pairs.ts';

type Fail = (message: string, value: string) => void;

/** The list of a figure's state; nothing for kinds that are drawn, and for a visit whose facts are on their way. Ids that
 *  are not known are reported and left out. */
export function wordedFigure(state: FigureState, time: Seconds, words: Words, visit: Visit | null, fail: Fail) {
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
    case 'visit': {
      const route = options['route'] === 'nasal' ? 'nasal' : 'infusion';
      return visit ? visitList(words, visit, route, time, listed(options['first'])) : nothing;
    }
    default:
      return nothing;
  }
}
