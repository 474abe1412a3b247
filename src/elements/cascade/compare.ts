// A picture beside another: the same view at the same film time, with the model's numbers from before the drip, or as a
// branch that was never under long stress, and with those of the moment. All stand side by side where there is room; else
// the reader chooses which one stands beside now. On a narrow stage two lie one upon the other, their names between them.

import { html, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { CascadeState, CascadeView } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { timeInWords } from '../time-words.ts';
import { nearer } from '../../core/blend.ts';
import type { Shown } from './world-state.ts';

export type Baseline = 'before' | 'unstressed';
export type Compared = Baseline | 'now';
type Size = readonly [width: number, height: number];

/** Views whose picture before treatment differs in what stands there, not in a rate alone. */
const comparable: ReadonlySet<CascadeView> = new Set(['dendrite', 'synapse']);
/** Where what long stress costs is drawn. */
const showsStress = (view: CascadeView): boolean => view === 'dendrite';
/** Until then now is itself before treatment. */
const begun: Seconds = 30;

/** What the picture of a view at a time can be compared with, first what is the more asked for. */
export const baselinesOf = (view: CascadeView, time: Seconds): readonly Baseline[] => {
  if (!comparable.has(view)) return [];
  const before: readonly Baseline[] = time > begun ? ['before'] : [];
  return showsStress(view) ? [...before, 'unstressed'] : before;
};

/** Under this width a half would be too narrow for its labels, and a third under the other. */
const narrow = 620;
const wide = 990;
/** Heights of the strip with the names, as cascade.css.ts has them, and width of the line between. */
const strip = { names: 34, choice: 52 };
const gap = 1;

/** Under this width names are set smaller. */
const tight = 360;
/** Under this height labels would hide the picture. */
const low = 90;

export const isStacked = ([width]: Size): boolean => width < narrow;

/** Whether the reader chooses between two, as there is no room for all. */
const isChoice = ([width]: Size, baselines: readonly Baseline[]): boolean => baselines.length > 1 && width < wide;

/** What stands beside one another, left to right. */
export function panesOf(box: Size, { cascade, time }: Shown, asked: Baseline | null): readonly Compared[] {
  const baselines = baselinesOf(nearer(cascade).view, time);
  const [first] = baselines;
  if (asked === null || first === undefined) return ['now'];
  if (baselines.length > 1 && !isChoice(box, baselines)) return ['unstressed', 'before', 'now'];
  return [baselines.includes(asked) ? asked : first, 'now'];
}

/** The room that each picture has; count: of pictures, 1 to 3. */
export function paneSize(box: Size, { cascade, time }: Shown, count: number): Size {
  if (count === 1) return box;
  const names = isChoice(box, baselinesOf(nearer(cascade).view, time)) ? strip.choice : strip.names;
  const [width, height] = box;
  return isStacked(box)
    ? [width, Math.floor((height - names) / 2)]
    : [Math.floor((width - gap * (count - 1)) / count), height - names];
}

/** Whether a pane has room for labels. */
export const bearsLabels = ([, height]: Size): boolean => height >= low;

/** What is drawn in a pane. */
export function shownAs(which: Compared, shown: Shown): Shown {
  if (which === 'now') return shown;
  const { cascade } = shown;
  const numbers = standardCourse(nearer(cascade).block).at(0);
  const before = { ...shown, time: 0, numbers };
  if (which === 'before') return before;
  const as = (state: CascadeState): CascadeState => ({ ...state, unstressed: showsStress(state.view) });
  return { ...before, cascade: { ...cascade, from: as(cascade.from), to: as(cascade.to) } };
}

export interface Comparison {
  readonly box: Size;
  readonly shown: Shown;
  readonly panes: readonly Compared[];
  readonly words: Words;
  readonly choose: (which: Baseline) => void;
  /** Picture and words of a pane. */
  readonly pane: (which: Compared, name: string) => TemplateResult;
}

/** The panes, each with its name, its picture and its words. */
export function comparison({ box, shown, panes, words, choose, pane }: Comparison): TemplateResult {
  const baselines = baselinesOf(nearer(shown.cascade).view, shown.time);
  const choice = isChoice(box, baselines);
  const nameOf = (which: Compared): string =>
    which === 'now' && shown.time > begun
      ? words.say('ui.compare.now', { time: timeInWords(shown.time, words) })
      : words.say(`ui.compare.${which === 'now' ? 'before' : which}`);
  const button = (which: Baseline): TemplateResult =>
    html`<button
      type="button"
      data-baseline=${which}
      aria-pressed=${panes.includes(which)}
      @click=${() => choose(which)}
    >
      <span>${nameOf(which)}</span>
    </button>`;
  const caption = (which: Compared): TemplateResult =>
    choice && which !== 'now'
      ? html`<span class="choice" role="group" aria-label=${words.say('ui.compare.choose')}>
          ${baselines.map(button)}
        </span>`
      : html`<span class="name">${nameOf(which)}</span>`;
  const half = (which: Compared): TemplateResult =>
    html`<figure class="half">
      <div class="pane" data-pane=${which}>${pane(which, nameOf(which))}</div>
      <figcaption>${caption(which)}</figcaption>
    </figure>`;
  return html`<div
    class=${`halves${isStacked(box) ? ' stacked' : ''}${choice ? ' choosing' : ''}${box[0] < tight ? ' tight' : ''}`}
  >
    ${panes.map(half)}
  </div>`;
}
