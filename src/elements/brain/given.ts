// What a brain is told to show: its attributes, which keep their last good value, and what a story hands it.

import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { parseTime } from '../../core/log-time.ts';
import type { Blend, Moment } from '../../core/moment.ts';
import type { Numbers } from '../../core/numbers.ts';
import { simulate, standardInfusion } from '../../core/simulate.ts';
import type { BrainState, Sky } from '../../core/story.ts';
import { SynElement } from '../base.ts';
import { resting } from '../../core/blend.ts';
import { readState } from './state.ts';

export class BrainGiven extends SynElement {
  @property() region: string | undefined;
  @property() pose: string | undefined;
  @property() labels: string | undefined;
  @property({ type: Boolean, reflect: true }) controls = false;
  @property({ type: Boolean, reflect: true }) explore = false;
  @property({ attribute: 'story-page' }) storyPage: string | undefined;
  @property() inset: string | undefined;
  @property({ attribute: 'time' }) timeText: string | undefined;
  @property() base = '';
  /** Set by a story; they win over the attributes. */
  @property({ attribute: false }) blend: Blend<BrainState> | undefined;
  @property({ attribute: false }) numbers: Numbers | undefined;
  @property({ attribute: false }) phase = 0;
  @property({ attribute: false }) sky: Sky | undefined;
  /** A whole moment at once, in place of blend, phase and sky. */
  @property({ attribute: false }) moment: Moment | undefined;

  #own: BrainState = { pose: 'left', highlight: [], arcs: [], inset: null };
  #ownNumbers: Numbers | null = null;

  override get knowsGround(): boolean {
    return this.sky !== undefined;
  }

  /** The story's blend, or the attributes at rest. */
  protected get given(): Blend<BrainState> {
    return this.blend ?? this.moment?.brain ?? resting(this.#own);
  }

  protected get numbersNow(): Numbers | null {
    return this.numbers ?? this.#ownNumbers;
  }

  protected get inStory(): boolean {
    return this.blend !== undefined || this.moment !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const report = (message: string, value: string): void => this.fail(message, value);
    this.#own = readState(this, changed, this.#own, report);
    if (!changed.has('timeText') || this.timeText === undefined) return;
    const time = parseTime(this.timeText);
    if (time === null)
      report(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
    else this.#ownNumbers = simulate(standardInfusion).at(time);
  }
}
