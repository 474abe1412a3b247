// People of 100: what a step tells stands side by side, all people of one size, with buttons for what is beyond; one
// outcome alone has the stage to itself. An outcome without a comparison group is never drawn as a pair.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Outcome } from '../../core/evidence.ts';
import { drawIconArray } from '../../figures/charts/icon-array.ts';
import type { FigureContext } from '../../figures/figure.ts';
import type { Chart } from './charts.ts';
import { groupsOf, iconAlone, iconGroups, type IconGroup } from './icon-panels.ts';
import { iconWords, shortName, type IconWords, type sourceNames } from './icon-words.ts';

export interface IconPanelsState {
  readonly words: Words;
  readonly known: readonly Outcome[];
  /** Those that the step tells, as many as have room. */
  readonly told: readonly Outcome[];
  /** The one that the reader picked; null: those that the step tells stand there. */
  readonly picked: string | null;
  /** With null, back to those that the step tells. */
  readonly pick: (id: string | null) => unknown;
  /** Told in plain words: as the page's text is, or for want of room. */
  readonly plain: boolean;
  /** What the outcomes' sources are, by id. */
  readonly references: Parameters<typeof sourceNames>[1];
  /** The button that gives the same as a table. */
  readonly tool: TemplateResult;
}

/** A stage in letters' pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Where there is least room, pixels wide at most. */
const narrow = 520;

/** Whether people are told in plain words: as the page's text is, or because the field's own have no room. The table says
 *  those. */
export const isBrief = ({ width }: Stage, plain: boolean): boolean => plain || width <= narrow;

/** The outcomes that stand side by side: as many of those that are told as have room. */
export function toldOutcomes(
  known: readonly Outcome[],
  told: readonly string[],
  stage: Stage,
  words: Words,
  plain: boolean,
): readonly Outcome[] {
  const asked = known.filter(({ id }) => told.length === 0 || told.includes(id));
  if (stage.width > narrow) {
    const rows = Math.floor((stage.height - 190) / (plain ? 102 : 125));
    return asked.slice(0, Math.max(1, Math.min(5, rows)));
  }
  const fits = (n: number): boolean =>
    narrowHeight(groupsOf(asked.slice(0, n), words, plain), stage.width) <= stage.height - 60;
  return asked.slice(0, [4, 3, 2].find(fits) ?? 1);
}

/** What groups take on a phone (icons-narrow.css.ts), in pixels: a heading, and for each row its words and its people. */
function narrowHeight(groups: readonly IconGroup[], width: number): number {
  const wraps = width < 350 ? 16 : 0;
  const heights = groups.map(({ people, sure, rows }) => {
    const alike = people !== '' && sure !== '';
    const row = ({ said }: IconGroup['rows'][number]): number =>
      (alike ? 44 : 62 + wraps) + (said.note && !alike ? 16 : 0);
    return 22 + (alike ? 32 + wraps : 0) + rows.map(row).reduce((a, b) => a + b, 0);
  });
  return heights.reduce((a, b) => a + b, 0);
}

export function iconPanels(state: IconPanelsState) {
  const { words, known, told, picked, tool } = state;
  const one = known.filter(({ id }) => id === picked);
  const shown = one.length > 0 ? one : told;
  if (known.length === 0) return html`<p class="note">${words.say('figures.icons.missing')}</p>`;
  const [first] = shown;
  return html`<figcaption>
      <h3>${words.say('figures.icons.title')}</h3>
      ${tool}
    </figcaption>
    ${chooser(state)} ${shown.length === 1 && first ? iconAlone(first, state) : iconGroups(shown, state)}
    <p class="key">
      <span>${shapes(shown, true)} ${words.say('figures.icons.filled')}</span
      ><span>${shapes(shown, false)} ${words.say('figures.icons.empty')}</span>
    </p>`;
}

/** A button for what is told, and one for each outcome beyond it; none where all stand on stage. */
function chooser({ words, known, told, picked, pick }: IconPanelsState) {
  const beyond = known.filter((o) => !told.includes(o));
  if (beyond.length === 0) return nothing;
  const button = (id: string | null, name: string): TemplateResult =>
    html`<button type="button" class="btn small" aria-pressed=${picked === id} @click=${() => pick(id)}>
      ${name}
    </button>`;
  return html`<div class="choose" role="group" aria-label=${words.say('figures.icons.choose')}>
    ${button(null, words.say('figures.icons.told'))} ${beyond.map((o) => button(o.id, shortName(o, words)))}
  </div>`;
}

/** All that can be shown, in figures alone. */
export function iconTable(known: readonly Outcome[], words: Words, plain: boolean): Pick<Chart, 'columns' | 'rows'> {
  const whole = ({ name, more }: IconWords['treated']): string => (more ? `${name}, ${more}` : name);
  return {
    columns: ['what', 'treated', 'compared'].map((key) => words.say(`figures.icons.${key}`)),
    rows: known.map((o) => {
      const { title, counted, treated, compared } = iconWords(o, words, plain);
      return [
        `${title} (${counted})`,
        `${o.iconsTreatment}: ${whole(treated)}`,
        compared === null ? words.say('figures.icons.noComparison') : `${o.iconsComparator ?? ''}: ${whole(compared)}`,
      ];
    }),
  };
}

/** The key's shapes: those of the outcomes shown, full or empty. */
const shapes = (shown: readonly Outcome[], full: boolean) =>
  (['benefit', 'harm'] as const)
    .filter((kind) => shown.some((o) => o.kind === kind))
    .map((kind) => html`<i class=${`${kind === 'harm' ? 'square' : 'dot'}${full ? ' full' : ''}`}></i>`);

/** Draws every array that the panels hold, by what each says of itself. */
export function drawIcons(root: ParentNode, context: FigureContext): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg.icons')) {
    const { filled, shape, comparison } = svg.dataset;
    const state = {
      filled: Number(filled),
      shape: shape === 'square' ? ('square' as const) : ('circle' as const),
      comparison: comparison === 'true',
    };
    // At the size that it stands in: scaled down, an outline would be too thin to be seen.
    const side = svg.clientWidth || 200;
    svg.setAttribute('viewBox', `0 0 ${side} ${side}`);
    drawIconArray(svg, state, { ...context, width: side, height: side });
  }
}
