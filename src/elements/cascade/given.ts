// What a cascade is told to show: its attributes, which keep their last good value, and what a story hands it.

import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { parseTime } from '../../core/log-time.ts';
import type { Moment } from '../../core/moment.ts';
import type { Numbers } from '../../core/numbers.ts';
import { entityIds, type EntityId } from '../../core/regions.ts';
import { standardCourse } from '../../core/standard-course.ts';
import {
  cascadeViews,
  hypotheses,
  type CascadeState,
  type CascadeView,
  type Hypothesis,
  type Sky,
} from '../../core/story.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import { SynElement } from '../base.ts';
import type { Baseline } from './compare.ts';
import { nearer } from '../../core/blend.ts';
import type { Shown } from './world-state.ts';

const viewFrom = (text: string): CascadeView | null => cascadeViews.find((v) => v === text.trim()) ?? null;
const hypothesisFrom = (text: string): Hypothesis | null => hypotheses.find((h) => h === text.trim()) ?? null;

const listFrom =
  <T extends string>(known: readonly T[]) =>
  (text: string): readonly T[] | null => {
    const found = text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => known.find((k) => k === word));
    return found.includes(undefined) ? null : (found as T[]);
  };
const highlightFrom: (text: string) => readonly EntityId[] | null = listFrom(entityIds);
const blockFrom = listFrom(['ampa', 'mtor'] as const);

function gateFrom(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 3 ? value : null;
}
const labelKinds = ['all', 'names', 'none'] as const;
const labelsFrom = (text: string) => labelKinds.find((kind) => kind === text) ?? null;
const compareFrom = (text: string): Baseline | null => (text === 'before' || text === 'unstressed' ? text : null);

const attributes = ['view', 'timeText', 'highlight', 'labels', 'gate', 'block', 'explanation', 'compare'] as const;

export class CascadeGiven extends SynElement {
  @property() view: string | undefined;
  @property({ attribute: 'time' }) timeText: string | undefined;
  @property() highlight: string | undefined;
  @property() labels: string | undefined;
  @property() gate: string | undefined;
  @property() block: string | undefined;
  @property() explanation: string | undefined;
  @property() compare: string | undefined;
  /** Film time of an element that stands alone: what flows is a function of it. */
  @property({ type: Number }) phase = 9.4;
  /** Set by a story; win over the attributes. */
  @property({ attribute: false }) moment: Moment | undefined;
  @property({ attribute: false }) numbers: Numbers | undefined;
  @property({ attribute: false }) sky: Sky | undefined;

  #own: CascadeState = { view: 'synapse', highlight: [], gate: null, explanation: null, block: [] };
  #time: Seconds = minutes(40);
  #compare: Baseline | null = null;
  #labels: (typeof labelKinds)[number] = 'all';

  override get knowsGround(): boolean {
    return this.sky !== undefined;
  }

  /** What the picture is compared with, if with anything. */
  protected get comparedWith(): Baseline | null {
    return this.#compare;
  }

  protected get labelsShown(): (typeof labelKinds)[number] {
    return this.#labels;
  }

  /** What to show: the story's moment where there is one, else the element's own. */
  protected get shown(): Shown {
    const { moment } = this;
    const own = this.#own;
    const cascade = moment?.cascade ?? { from: own, to: own, mix: 0, opacity: 1 };
    const { block } = nearer(cascade);
    const time = moment?.time ?? this.#time;
    const given = block.length === 0 ? this.numbers : undefined;
    return {
      cascade,
      time,
      phase: moment?.phase ?? this.phase,
      gate: moment ? moment.gate : own.gate,
      numbers: given ?? standardCourse(block).at(time),
    };
  }

  /** Takes an attribute, or says what was wrong with it and keeps what was. */
  private take<T>(text: string | undefined, read: (text: string) => T | null, otherwise: T, was: T, must: string): T {
    if (text === undefined || text === null) return otherwise;
    const value = read(text);
    if (value !== null) return value;
    this.fail(`${must}, not "${text}"`, text);
    return was;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!attributes.some((name) => changed.has(name))) return;
    const own = this.#own;
    const oneOf = (name: string, list: readonly string[]): string => `${name} must be one of ${list.join(', ')}`;
    this.#own = {
      view: this.take(this.view, viewFrom, 'synapse', own.view, oneOf('view', cascadeViews)),
      highlight: this.take(this.highlight, highlightFrom, [], own.highlight, `highlight takes ${entityIds.join(', ')}`),
      gate: this.take(this.gate, gateFrom, null, own.gate, 'gate must be a number from 0 to 3'),
      explanation: this.take(this.explanation, hypothesisFrom, null, own.explanation, oneOf('explanation', hypotheses)),
      block: this.take(this.block, blockFrom, [], own.block, 'block takes ampa, mtor or both'),
    };
    const mustTime = 'time must be a time of the story such as "40 min", "2 h" or "1 day"';
    this.#time = this.take(this.timeText, parseTime, minutes(40), this.#time, mustTime);
    this.#labels = this.take(this.labels, labelsFrom, 'all', this.#labels, 'labels must be all, names or none');
    this.#compare = this.take(this.compare, compareFrom, null, this.#compare, 'compare must be before or unstressed');
  }
}
