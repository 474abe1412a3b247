// The story as an element: text, stage, scene rail, stepper and time rail, all of one place. What the reader chooses in a
// step (another time, an explanation, words for the picture) lasts as long as the step.

import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../content/words.ts';
import { momentAt, type Moment, type Place } from '../../core/moment.ts';
import type { Course, Numbers } from '../../core/numbers.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { Hypothesis } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import type { SynElement } from '../base.ts';
import { controls } from '../controls.css.ts';
import { Last } from '../last.ts';
import type { SynTimeDetail } from '../timeline/timeline.ts';
import { explanationsOnPhone } from './explanations-phone.css.ts';
import { explanationsLayout } from './explanations.css.ts';
import { bringPressedIntoRow, switchPresence } from './explanations.ts';
import { footStyles } from './foot.css.ts';
import { footer } from './foot.ts';
import { frameStyles } from './frame.css.ts';
import { frame } from './frame.ts';
import { Near } from './near.ts';
import { railStyles } from './rail.css.ts';
import { sceneRail, titlesOf } from './rail.ts';
import { SceneList } from './scene-list.ts';
import { StoryReader } from './reader.ts';
import { stageLayers } from './stage-layers.ts';
import type { Pose } from './stage-pose.ts';
import { Standing } from './standing.ts';
import { stageStyles } from './stage.css.ts';

export type { SynStepDetail } from './reader.ts';

/**
 * The whole story, or one scene of it.
 *
 * @slot - the prerendered steps; without them the element makes its own.
 * @attr scene - show only this scene.
 * @attr motion - "slow" or "still"; by default as the device asks.
 * @fires syn-step - detail { scene, step, index, of }: the reader came to another step.
 */
export class SynStory extends StoryReader {
  static override styles = [
    controls,
    railStyles,
    stageStyles,
    footStyles,
    frameStyles,
    explanationsLayout,
    explanationsOnPhone,
  ];

  @state() private explanation: Hypothesis | undefined;
  @state() private saying = false;
  @state() private comparing = false;
  @state() private exploring = false;
  @state() private titles: Readonly<Record<string, string>> = {};

  readonly #list = new SceneList(this);
  readonly #course: Course = standardCourse();
  readonly #near = new Near(this.#course);
  readonly #standing = new Standing(this, () => this.ticker.running);
  readonly #telling = new Last<readonly string[]>();
  readonly #moment = new Last<Moment>();
  /** The moment that the template was drawn for, and whether the film was said to play. */
  #drawn: Moment | null = null;
  #playing = false;
  #litInRow: string | undefined;

  override get knowsGround(): boolean {
    return true;
  }

  get moment(): Moment | null {
    return this.place && this.momentFor(this.place);
  }

  private momentFor(place: Place): Moment {
    // Toward a border the film's own play fades out of the phase, so that a step's end is the next step's beginning.
    const inner = Math.min(1, 4 * Math.min(place.progress, 1 - place.progress));
    const { shown, time, explanation } = this;
    const playhead = this.playhead * inner;
    return this.#moment.of([shown, place, time, explanation, playhead], () =>
      momentAt(shown, place, { time, explanation, playhead }),
    );
  }

  get numbers(): Numbers | null {
    const moment = this.moment;
    return moment && this.#course.at(moment.time);
  }

  protected override written(steps: readonly Element[], first: boolean): Promise<void> {
    this.titles = titlesOf(steps);
    return super.written(steps, first);
  }

  protected override arrived(): void {
    this.explanation = undefined;
    this.exploring = false;
    this.comparing = false;
    this.#list.close();
    this.#standing.arrived();
  }

  /** With what stands on the stage and what is told of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#standing.settled();
    const done = await super.getUpdateComplete();
    const shown = this.renderRoot.querySelectorAll<SynElement>('.stage > .layer');
    await Promise.all([...shown].map((element) => element.updateComplete));
    return done;
  }

  private readonly onTime = (event: CustomEvent<SynTimeDetail>): void => this.showTime(event.detail.time);

  /** Lights an explanation for as long as the reader stays in this step; the step's own is the absence of a choice. */
  private readonly choose = (explanation: Hypothesis): void => {
    this.explanation = explanation === this.moment?.step.stage.cascade?.explanation ? undefined : explanation;
  };

  /** The place stays: only the brain on the stage is another while the reader explores, and only in this step. */
  private readonly turnExploring = (on: boolean): void => {
    this.exploring = on;
    this.saying = false;
    this.catchUp();
    this.ticker.pause();
  };

  private readonly togglePlay = (): void => {
    this.catchUp();
    if (this.ticker.playing) this.ticker.pause();
    else this.ticker.play();
    this.requestUpdate();
  };

  /** Where the template stays as it is, or may come later, what stands there takes the moment's looks and numbers. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { place, words } = this;
    const films = this.#standing.films(changed);
    const asked = this.saying || this.exploring || this.ticker.playing !== this.#playing;
    if (!films || asked || !words || !place) return true;
    const moment = this.momentFor(place);
    const pose = this.poseAt(moment);
    if (!this.#standing.keeps(this.shown, pose, changed)) return true;
    this.sayGround(moment);
    this.#standing.show(pose);
    return false;
  }

  private sayGround(moment: Moment | null): void {
    const sky = moment?.scene.sky ?? 'night';
    if (this.dataset['sky'] !== sky) this.dataset['sky'] = sky;
  }

  private poseAt(moment: Moment): Pose {
    const { exploring, veil } = this;
    const beside = this.#near.beside(this.shown, moment.place);
    return { moment, numbers: this.#course.at(moment.time), beside, exploring, veil };
  }

  protected override updated(): void {
    const moment = this.#drawn;
    if (!moment) return;
    this.#standing.drew(this.renderRoot, this.poseAt(moment));
    const offered = switchPresence(moment).strip > 0;
    const pressed = offered ? this.renderRoot.querySelector<HTMLElement>('.ideas-buttons [aria-pressed="true"]') : null;
    const lit = pressed?.dataset['idea'];
    if (lit !== undefined && lit !== this.#litInRow) bringPressedIntoRow(this.renderRoot);
    this.#litInRow = lit;
  }

  // ---- drawing

  protected override render() {
    const { words, place, moment } = this;
    this.#drawn = moment;
    this.#standing.draws(this.shown, moment);
    this.#playing = this.ticker.playing;
    const sceneAt = place ? this.shown.scenes.findIndex((s) => s.id === place.scene) : 0;
    const theme = this.themeNow;
    if (this.dataset['theme'] !== theme) this.dataset['theme'] = theme;
    this.sayGround(moment);
    return frame({
      words,
      moment,
      story: this.shown,
      exploring: this.exploring,
      notice: this.notice,
      rail: words && this.shown.scenes.length > 1 ? this.rail(words, sceneAt) : nothing,
      stage: words && moment ? this.stage(words, moment, theme) : nothing,
      foot: words && moment ? this.foot(words, moment, sceneAt) : nothing,
    });
  }

  private rail(words: Words, at: number) {
    const { titles } = this;
    const { scenes } = this.shown;
    const { open, toggle, onClick, onKey } = this.#list;
    const looks = open ? 'rail open' : 'rail';
    return html`<nav class=${looks} aria-label=${words.say('ui.scenes')} @click=${onClick} @keydown=${onKey}>
      ${guard([words, this.shown, at, titles, open], () => sceneRail({ scenes, at, titles, open, words, toggle }))}
    </nav>`;
  }

  private stage(words: Words, moment: Moment, theme: Theme) {
    return stageLayers({
      ...this.poseAt(moment),
      rest: this.#near.rest(this.shown, moment.place, { time: this.time, explanation: this.explanation }),
      tell: (...made) => (this.#standing.keepsTelling ? this.#telling.kept(...made) : this.#telling.of(...made)),
      made: (layer) => this.#standing.stands(layer),
      course: this.#course,
      theme,
      words,
      saying: this.saying,
      say: () => (this.saying = !this.saying),
      comparing: this.comparing,
      compare: () => (this.comparing = !this.comparing),
      explore: this.turnExploring,
      choose: this.choose,
    });
  }

  private foot(words: Words, moment: Moment, sceneAt: number) {
    return footer({
      words,
      moment,
      scenes: this.shown.scenes,
      sceneAt,
      index: this.stops.findIndex(({ scene, step }) => step === moment.step && scene === moment.scene),
      count: this.stops.length,
      playing: this.ticker.playing,
      more: this.more,
      listed: this.#list.open,
      list: this.#list.toggleOver,
      onListKey: this.#list.onKey,
      next: () => this.next(),
      again: () => this.again(),
      back: () => this.back(),
      togglePlay: this.togglePlay,
      onTime: this.onTime,
    });
  }
}
