// How what stands on the stage is at a moment: the layers' looks and numbers, the time, the veil over a cut line. These
// change in every frame of a scroll, so they are set on the elements themselves; the template says only what stands there.

import type { Moment } from '../../core/moment.ts';
import type { Numbers } from '../../core/numbers.ts';
import type { SynBrain } from '../brain/brain.ts';
import type { SynCascade } from '../cascade/cascade.ts';
import type { SynFigure } from '../figure/figure.ts';
import type { SynTimeline } from '../timeline/timeline.ts';
import { switchPresence } from './explanations.ts';
import { divingLayers, faded, isSeen } from './layer-style.ts';

/** A moment with the model's numbers at its time. */
export interface Numbered {
  readonly moment: Moment;
  readonly numbers: Numbers;
}

export interface Pose extends Numbered {
  /** Steps beside this one: their layers that this one has not stand there before they are wanted, unseen. */
  readonly beside: readonly Numbered[];
  /** The reader turns and opens the brain: it stands there alone. */
  readonly exploring: boolean;
  /** Height above the foot in which nothing is to be seen, in pixels. */
  readonly veil: number;
}

const layers = ['brain', 'cascade', 'figure'] as const;
export type Layer = (typeof layers)[number];

/** The step whose layer stands on the stage: this one, or one beside it; undefined where none has it. A picture that cannot
 *  be seen need not follow the place: for the first and the last part of a dive, brain or cascade stands as it rests in its
 *  own step. A figure is drawn when it comes, and stays. */
export function standing(pose: Pick<Pose, 'moment' | 'numbers' | 'beside'>, layer: Layer): Numbered | undefined {
  const own = pose.moment[layer] !== null;
  if (own && (layer === 'figure' || isSeen(pose.moment, layer))) return pose;
  return pose.beside.find(({ moment }) => moment[layer]) ?? (own ? pose : undefined);
}

interface Parts {
  readonly brain: SynBrain | null;
  readonly cascade: SynCascade | null;
  readonly figure: SynFigure | null;
  /** Says that the picture is that of animals' data. */
  readonly plate: HTMLElement | null;
  readonly timeline: SynTimeline | null;
  readonly foot: HTMLElement | null;
}

/** What is seen of the picture, most of it at least, is animals' data. */
export const isOfAnimals = ({ cascade }: Moment): boolean => cascade !== null && cascade.opacity > 0.5;

export class StagePose {
  #parts: Parts | null = null;
  readonly #styles = new WeakMap<HTMLElement, string>();

  /** The template was drawn anew: other elements may stand there. */
  find(root: ParentNode): void {
    const before = this.#parts;
    const find = <T extends HTMLElement>(was: T | null | undefined, selector: string): T | null =>
      was?.isConnected ? was : root.querySelector<T>(selector);
    this.#parts = {
      brain: find(before?.brain, '.stage > syn-brain'),
      cascade: find(before?.cascade, '.stage > syn-cascade'),
      figure: find(before?.figure, '.stage > syn-figure'),
      plate: find(before?.plate, '.stage > .plate'),
      timeline: find(before?.timeline, '.foot > .time > syn-timeline'),
      foot: find(before?.foot, '.frame > .foot'),
    };
  }

  /** Whether a layer stands there. */
  stands(layer: Layer): boolean {
    return (this.#parts?.[layer] ?? null) !== null;
  }

  /** Whether every layer of a moment stands there. */
  has(moment: Moment): boolean {
    return layers.every((layer) => moment[layer] === null || this.stands(layer));
  }

  show(pose: Pose): void {
    if (!this.#parts) return;
    const { moment, exploring, veil } = pose;
    const { brain, cascade, figure, plate, timeline, foot } = this.#parts;
    const looks = divingLayers(moment);
    const [ofBrain, ofCascade, ofFigure] = [
      standing(pose, 'brain'),
      standing(pose, 'cascade'),
      standing(pose, 'figure'),
    ];
    leave(brain, !ofBrain);
    leave(cascade, !ofCascade);
    if (brain) this.#style(brain, exploring ? faded(1) : looks.brain);
    if (brain && ofBrain?.moment.brain) {
      brain.sky = ofBrain.moment.scene.sky;
      brain.blend = ofBrain.moment.brain;
      brain.numbers = ofBrain.numbers;
      brain.phase = ofBrain.moment.phase;
    }
    if (cascade) this.#style(cascade, `${looks.cascade};${stripOf(moment)}`);
    if (cascade && ofCascade) {
      cascade.sky = ofCascade.moment.scene.sky;
      cascade.moment = ofCascade.moment;
      cascade.numbers = ofCascade.numbers;
    }
    if (figure) this.#style(figure, faded(moment.figure?.opacity ?? 0));
    if (figure && ofFigure?.moment.figure) {
      figure.sky = ofFigure.moment.scene.sky;
      figure.state = ofFigure.moment.figure.to;
      figure.time = ofFigure.moment.figureTime;
      figure.phase = ofFigure.moment.phase;
    }
    if (plate) plate.hidden = !isOfAnimals(moment);
    if (timeline) timeline.time = moment.time;
    if (foot) this.#style(foot, veil > 0 ? `--veil:${veil}px` : '');
  }

  /** Set as a property, for the page's policy allows no style attributes; and only where it differs. */
  #style(element: HTMLElement, style: string): void {
    if (this.#styles.get(element) === style) return;
    this.#styles.set(element, style);
    element.style.cssText = style;
  }
}

/** The picture leaves the switch of explanations its strip, and a line to what lies in its upper corners. */
function stripOf(moment: Moment): string {
  const there = switchPresence(moment).strip.toFixed(3);
  return `top:calc(var(--ideas-top) * ${there});height:calc(100% - (var(--ideas) + var(--ideas-top)) * ${there})`;
}

/** Whether a layer is away from all that is near; set where it differs, for lit asks more of each setting. */
function leave(layer: SynBrain | SynCascade | null, away: boolean): void {
  if (layer && layer.away !== away) layer.away = away;
}
