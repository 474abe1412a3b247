// Icon arrays as panels: each outcome with the treatment and its comparison side by side, both numbers printed, and
// buttons to choose which outcomes stand on the stage. An outcome without a comparison group is never drawn as a pair.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Outcome } from '../../core/evidence.ts';
import { drawIconArray } from '../../figures/charts/icon-array.ts';
import type { FigureContext } from '../../figures/figure.ts';
import type { Chart } from './charts.ts';
import { iconSentence, iconWords, shortName, sourceNames, type IconWords } from './icon-words.ts';

export interface IconPanelsState {
  readonly words: Words;
  readonly known: readonly Outcome[];
  readonly shown: readonly Outcome[];
  readonly pick: (id: string) => void;
  /** The page's text is the plain one. */
  readonly plain: boolean;
  /** What the outcomes' sources are, by id. */
  readonly references: Parameters<typeof sourceNames>[1];
  /** The button that gives the same as a table. */
  readonly tool: TemplateResult;
}

/** The outcomes on stage: what the reader picked first, then the figure's own order. */
export function shownOutcomes(known: readonly Outcome[], picked: readonly string[], room: number): readonly Outcome[] {
  const first = picked.flatMap((id) => known.find((o) => o.id === id) ?? []);
  const rest = known.filter((o) => !picked.includes(o.id));
  const order = [...first, ...rest].slice(0, room).map((o) => o.id);
  return known.filter((o) => order.includes(o.id));
}

/** How many outcomes have room at once in a stage of so many letters' pixels. People keep their size, so two need a wide
 * stage, tall enough for their words too, and taller with buttons below them. */
export function iconRoom(known: number, width: number, height: number, plain: boolean): 1 | 2 {
  const needed = (plain ? 580 : 680) + (known > 2 ? 220 : 0);
  return width >= 520 && height >= needed ? 2 : 1;
}

export function iconPanels(state: IconPanelsState) {
  const { words, known, shown } = state;
  if (known.length === 0) return html`<p class="note">${words.say('figures.icons.missing')}</p>`;
  return html`<figcaption>
      <h3>${words.say('figures.icons.title')}</h3>
      <p class="key">
        <span>${shape(shown, true)} ${words.say('figures.icons.filled')}</span
        ><span>${shape(shown, false)} ${words.say('figures.icons.empty')}</span>
      </p>
      ${state.tool}
    </figcaption>
    <div class="panels">${shown.map((outcome) => panel(outcome, state))}</div>
    ${
      known.length > shown.length
        ? html`<div class="choose" role="group" aria-label=${words.say('figures.icons.choose')}>
            ${known.map((o) => html`<button type="button" class="btn small" aria-pressed=${shown.includes(o)} @click=${() => state.pick(o.id)}>${shortName(o, words)}</button>`)}
          </div>`
        : nothing
    }`;
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

/** The key's shape: that of the outcomes shown, full or empty. */
const shape = (shown: readonly Outcome[], full: boolean) =>
  html`<i class=${`${shown.every((o) => o.kind === 'harm') ? 'square' : 'dot'}${full ? ' full' : ''}`}></i>`;

function panel(outcome: Outcome, { words, plain, references }: IconPanelsState) {
  const said = iconWords(outcome, words, plain);
  // In depth with its source, which plain text leaves to its badges.
  const source = plain ? '' : ` ${sourceNames(outcome, references)}.`;
  const drawn = outcome.kind === 'benefit' ? ('circle' as const) : ('square' as const);
  return html`<section aria-label=${iconSentence(outcome, said, words)}>
    <h4>${said.title} <small>${said.counted}</small></h4>
    <div class="pair">
      ${field(said.treated, outcome.iconsTreatment, drawn, false, words)}
      ${
        said.compared === null || outcome.iconsComparator === null
          ? html`<p class="alone"><span>${words.say('figures.icons.noComparison')}</span></p>`
          : field(said.compared, outcome.iconsComparator, drawn, true, words)
      }
    </div>
    <p class="people"><span>${said.people}${source}</span> <span class="sure-of">${said.sure}</span></p>
  </section>`;
}

function field(
  { name, more }: IconWords['treated'],
  filled: number,
  drawn: 'circle' | 'square',
  comparison: boolean,
  words: Words,
) {
  return html`<div class="field">
    <p class="who">${name}${more ? html` <small>${more}</small>` : nothing}</p>
    <svg
      class="icons"
      viewBox="0 0 200 200"
      aria-hidden="true"
      data-filled=${filled}
      data-shape=${drawn}
      data-comparison=${comparison}
    ></svg>
    <p class="number">${filled} <small>${words.say('figures.icons.of100')}</small></p>
  </div>`;
}

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
