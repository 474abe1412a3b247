// Icon arrays as panels: each outcome with the treatment and its comparison side by side, both numbers printed, and
// buttons to choose which outcomes stand on the stage. An outcome without a comparison group is never drawn as a pair.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Outcome } from '../../core/evidence.ts';
import { drawIconArray } from '../../figures/charts/icon-array.ts';
import type { FigureContext } from '../../figures/figure.ts';
import type { Chart } from './charts.ts';

export interface IconPanelsState {
  readonly words: Words;
  readonly known: readonly Outcome[];
  readonly shown: readonly Outcome[];
  readonly pick: (id: string) => void;
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
    <div class=${shown.length === 1 && shown[0]?.iconsComparator === null ? 'panels lone' : 'panels'}>
      ${shown.map((outcome) => panel(outcome, state))}
    </div>
    ${
      known.length > shown.length
        ? html`<div class="choose" role="group" aria-label=${words.say('figures.icons.choose')}>
            ${known.map((o) => html`<button type="button" class="btn small" aria-pressed=${shown.includes(o)} @click=${() => state.pick(o.id)}>${short(o, words)}</button>`)}
          </div>`
        : nothing
    }`;
}

/** All that can be shown, in figures alone. */
export function iconTable(known: readonly Outcome[], words: Words): Pick<Chart, 'columns' | 'rows'> {
  const of = (n: number | null): string => (n === null ? words.say('figures.icons.noComparison') : String(n));
  return {
    columns: ['what', 'treated', 'compared'].map((key) => words.say(`figures.icons.${key}`)),
    rows: known.map((o) => [
      `${sentence(o.outcome)} (${words.say('figures.icons.when', { time: o.timeFrame })})`,
      `${o.iconsTreatment}: ${o.treatment.drug}, ${o.treatment.schedule}`,
      o.comparator === null ? of(null) : `${of(o.iconsComparator)}: ${o.comparator}`,
    ]),
  };
}

/** The key's shape: that of the outcomes shown, full or empty. */
const shape = (shown: readonly Outcome[], full: boolean) =>
  html`<i class=${`${shown.every((o) => o.kind === 'harm') ? 'square' : 'dot'}${full ? ' full' : ''}`}></i>`;

function panel(outcome: Outcome, { words }: IconPanelsState) {
  const { treatment, comparator, iconsTreatment, iconsComparator } = outcome;
  const values = {
    outcome: sentence(outcome.outcome),
    treatment: iconsTreatment,
    comparator: iconsComparator ?? '',
    drug: treatment.drug,
    other: comparator ?? '',
  };
  const drawn = outcome.kind === 'benefit' ? ('circle' as const) : ('square' as const);
  return html`<section
    aria-label=${words.say(comparator === null ? 'figures.icons.textAlone' : 'figures.icons.text', values)}
  >
    <h4>${sentence(outcome.outcome)} <small>${words.say('figures.icons.when', { time: outcome.timeFrame })}</small></h4>
    <div class="pair">
      ${field(treatment.drug, treatment.schedule, iconsTreatment, drawn, false, words)}
      ${
        comparator === null || iconsComparator === null
          ? html`<p class="alone">${words.say('figures.icons.noComparison')}</p>`
          : field(...named(comparator), iconsComparator, drawn, true, words)
      }
    </div>
    <p class="people">${peopleOf(outcome, words)}</p>
  </section>`;
}

/** Who took part, how many, and how sure one can be. */
export function peopleOf({ population, n, certainty }: Outcome, words: Words): string {
  const people =
    n.total === null
      ? words.say('figures.icons.peopleOnly', { population })
      : words.say('figures.icons.people', { population, n: n.total });
  return `${people} ${words.say('figures.icons.certainty', { certainty })}`;
}

/** "Placebo spray, no pill": the name, and what else there is to say. */
const named = (text: string): [string, string] => {
  const at = text.indexOf(', ');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
};

function field(
  name: string,
  more: string,
  filled: number,
  drawn: 'circle' | 'square',
  comparison: boolean,
  words: Words,
) {
  return html`<div class="field">
    <p class="who">${sentence(name)}${more ? html` <small>${sentence(more)}</small>` : nothing}</p>
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

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A button's name: short where the words have one, else the outcome and when. */
function short(outcome: Outcome, words: Words): string {
  const key = `figures.icons.names.${outcome.id}`;
  return words.has(key) ? words.say(key) : `${sentence(outcome.outcome)}, ${outcome.timeFrame}`;
}
