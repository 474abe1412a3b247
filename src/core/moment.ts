// A place in the story becomes a moment: the one pure function that everything shown depends on.
// A step rests over the middle half of its length; toward either border it blends with its neighbour, half-way at the
// border itself, so that the picture is the same from whichever side one comes.

import { nearer } from './blend.ts';
import { betweenTimes } from './log-time.ts';
import type {
  BrainState,
  CascadeState,
  FigureKind,
  FigureState,
  Hypothesis,
  Scene,
  StageState,
  Step,
  Story,
} from './story.ts';
import type { Fraction, Seconds } from './units.ts';

export interface Place {
  readonly scene: string;
  readonly step: string;
  /** 0 to 1 within the step; 0.5 is where links, buttons and keys arrive. */
  readonly progress: Fraction;
}

/** What the reader changed at this place; dropped on leaving the step. */
export interface Overrides {
  readonly time?: Seconds;
  /** Film time added by the one ticker. */
  readonly playhead?: Seconds;
  /** Another explanation shown in place of the step's own; only a step that compares explanations takes it. */
  readonly explanation?: Hypothesis;
}

/** A layer of the stage on its way from one step's state to the next. */
export interface Blend<T> {
  readonly from: T;
  readonly to: T;
  readonly mix: Fraction;
  /** 1 = fully there; under 1 while another layer takes over. */
  readonly opacity: Fraction;
  /** Natural log of how many times closer than the state says: on the way between brain and cascade the brain comes
   *  nearer until the cascade, still far, takes over. 0, or missing, everywhere else. */
  readonly closeness?: number;
}

export interface Moment {
  readonly place: Place;
  readonly scene: Scene;
  readonly step: Step;
  readonly time: Seconds;
  /** Film time, for what flows at this story time. */
  readonly phase: Seconds;
  /** The receptor's small sequence, 0 to 3; null = follows the model's block. */
  readonly gate: number | null;
  readonly brain: Blend<BrainState> | null;
  readonly cascade: Blend<CascadeState> | null;
  readonly figure: Blend<FigureState> | null;
  /** What time the figure shows: where another figure takes its place, it stays at its own step's. */
  readonly figureTime: Seconds;
}

export interface Stop {
  readonly scene: Scene;
  readonly step: Step;
}

const filmSecondsPerStep: Seconds = 8;
const border: Fraction = 0.25;

interface Way {
  readonly stops: readonly Stop[];
  /** The place of each stop in their order, by the id that a link carries. */
  readonly places: ReadonlyMap<string, number>;
}
const ways = new WeakMap<Story, Way>();

function wayOf(story: Story): Way {
  let way = ways.get(story);
  if (!way) {
    const stops = story.scenes.flatMap((scene) => scene.steps.map((step) => ({ scene, step })));
    way = { stops, places: new Map(stops.map(({ scene, step }, i) => [placeId(scene.id, step.id), i] as const)) };
    ways.set(story, way);
  }
  return way;
}

/** Every step in order, with its scene; the same list for the same story. */
export const stopsOf = (story: Story): readonly Stop[] => wayOf(story).stops;

/** Which step of the story an id names, from 0; -1 where it names none. */
export const stopIndex = (story: Story, id: string): number => wayOf(story).places.get(id) ?? -1;

/** The id that a link carries and that the step's element bears. */
export function placeId(scene: string, step: string): string {
  return `${scene}/${step}`;
}

/** The place a link names; the nearest place, and exact: false, when it names none. */
export function placeFromId(story: Story, id: string): { place: Place; exact: boolean } {
  const [sceneId = '', stepId = ''] = id.split('/');
  const stop = stopsOf(story)[stopIndex(story, placeId(sceneId, stepId))];
  const scene = stop?.scene ?? story.scenes.find((s) => s.id === sceneId);
  const step = stop?.step ?? (stepId === '' ? scene?.steps[0] : undefined);
  if (scene && step) return { place: { scene: scene.id, step: step.id, progress: 0.5 }, exact: true };
  const nearest = scene ?? story.scenes[0];
  const first = nearest?.steps[0];
  if (!nearest || !first) throw new Error('a story needs at least one scene with one step');
  return { place: { scene: nearest.id, step: first.id, progress: 0.5 }, exact: false };
}

const ease = (u: number): number => u * u * (3 - 2 * u);

/** How far one has come from the step before, 0.5 at the border with it to 1; and toward the next, 0 to 0.5. */
export const wayIn = (progress: Fraction): Fraction => ease(Math.min(1, 0.5 + (0.5 * progress) / border));
export const wayOut = (progress: Fraction): Fraction => ease(Math.max(0, (0.5 * (progress - 1 + border)) / border));

/** The moment at a place. Throws, quoting it, when the place is not in the story. */
export function momentAt(story: Story, place: Place, overrides: Overrides = {}): Moment {
  const stops = stopsOf(story);
  const index = stopIndex(story, placeId(place.scene, place.step));
  const here = stops[index];
  if (!here) throw new Error(`no step "${placeId(place.scene, place.step)}" in this story`);
  const progress = Number.isFinite(place.progress) ? Math.min(1, Math.max(0, place.progress)) : 0.5;

  const before = progress < border ? stops[index - 1] : undefined;
  const after = progress > 1 - border ? stops[index + 1] : undefined;
  const from = before ?? here;
  const to = after ?? here;
  const mix = before ? wayIn(progress) : after ? wayOut(progress) : 0;

  const stages = [from.step.stage, to.step.stage] as const;
  const leave = stages.some((stage) => stage.figure) ? makingWay : leaving;
  const time = overrides.time ?? betweenTimes(from.step.time, to.step.time, mix);
  const figure = blendFigure(stages, mix);
  return {
    place: { ...place, progress },
    scene: here.scene,
    step: here.step,
    time,
    phase: filmSecondsPerStep * (index + progress) + (overrides.playhead ?? 0),
    gate: gateBetween(from.step.stage.cascade, to.step.stage.cascade, mix),
    brain: diving(blend(from.step.stage.brain, to.step.stage.brain, mix, leave), brainDive(stages, mix)),
    cascade: diving(
      blend(cascadeOf(from, here, overrides), cascadeOf(to, here, overrides), mix, leave),
      cascadeDive(stages, mix),
    ),
    figure,
    figureTime: goesOn(stages) ? time : (overrides.time ?? (figure?.to === stages[1].figure ? to : from).step.time),
  };
}

/**
 * What a stop draws of the cascade: where the reader is, the picture of the idea that the reader chose there; as it stands
 * everywhere else. An idea's picture is that of the step of the same scene that is about it.
 */
function cascadeOf(stop: Stop, here: Stop, { explanation }: Overrides): CascadeState | null {
  const { cascade } = stop.step.stage;
  if (stop !== here || explanation === undefined || cascade?.compare !== 'explanations') return cascade;
  const own = here.scene.steps
    .map(({ stage }) => stage.cascade)
    .find((state) => state?.compare === 'explanations' && state.explanation === explanation);
  return own ?? { ...cascade, explanation };
}

/** leave: how strongly a layer still shows that gives way to another. */
function blend<T>(from: T | null, to: T | null, mix: Fraction, leave: typeof leaving): Blend<T> | null {
  if (from === null && to === null) return null;
  if (to === null) return mix >= 1 ? null : { from: from as T, to: from as T, mix: 0, opacity: leave(mix) };
  if (from === null) return { from: to, to, mix: 0, opacity: leave(1 - mix) };
  return { from, to, mix, opacity: 1 };
}

/** How strongly the names of a picture show at its opacity: where one gives way to another, those of both never stand
 *  together. */
export const namesAt = (opacity: Fraction): Fraction => Math.min(1, Math.max(0, 2.5 * opacity - 1.5));

type Stages = readonly [from: StageState, to: StageState];

/** How far into a dive from brain to cascade one is, 0 to 1; null where neither gives way to the other. */
function depthOfDive([from, to]: Stages, mix: Fraction): Fraction | null {
  if (from.brain && to.cascade) return mix;
  return from.cascade && to.brain ? 1 - mix : null;
}

/** The brain comes up to eight times closer; the cascade begins a third further off. */
const brainDive = (stages: Stages, mix: Fraction): number => Math.log(8) * (depthOfDive(stages, mix) ?? 0);
const cascadeDive = (stages: Stages, mix: Fraction): number => -Math.log(4 / 3) * (1 - (depthOfDive(stages, mix) ?? 1));

function diving<T>(layer: Blend<T> | null, closeness: number): Blend<T> | null {
  return layer === null || closeness === 0 ? layer : { ...layer, closeness };
}

/** Fully there from one share of the way, gone from another. */
const fading =
  (from: Fraction, until: Fraction) =>
  (mix: Fraction): Fraction =>
    1 - ease(Math.min(1, Math.max(0, (mix - from) / (until - from))));

/** Two pictures never both stand at full strength or both vanish. */
const leaving = fading(0.25, 0.75);
/** Words and numbers cannot be read over a picture: before a figure comes, or after it goes, there is little of either. */
const makingWay = fading(0.2, 0.6);

/** A figure of people or facts does not melt into another: one gives way to the next at half-way. */
function blendFigure(stages: Stages, mix: Fraction): Blend<FigureState> | null {
  const [{ figure: from }, { figure: to }] = stages;
  if (from === null || to === null || sameFigure(from, to)) return blend(from, to, mix, makingWay);
  const shown = nearer({ from, to, mix });
  return { from: shown, to: shown, mix: 0, opacity: goesOn(stages) ? 1 : makingWay(Math.min(mix, 1 - mix)) };
}

/** Whether one figure goes on from step to step. */
function goesOn([{ figure: from }, { figure: to }]: Stages): boolean {
  if (!from || !to) return false;
  return sameFigure(from, to) || (from.kind === to.kind && pointing.has(from.kind));
}

/** What these are told beside their kind only points at something in them: they stay where they are. */
const pointing: ReadonlySet<FigureKind> = new Set(['history', 'infusion-curve', 'mood']);

/** Two steps in a row often show one figure: it stays, and does not give way to itself. */
function sameFigure(a: FigureState, b: FigureState): boolean {
  const keys = Object.keys(a.options);
  return (
    a.kind === b.kind &&
    keys.length === Object.keys(b.options).length &&
    keys.every((key) => JSON.stringify(a.options[key]) === JSON.stringify(b.options[key]))
  );
}

function gateBetween(from: CascadeState | null, to: CascadeState | null, mix: Fraction): number | null {
  const a = from?.gate ?? null;
  const b = to?.gate ?? null;
  if (a === null || b === null) return a ?? b;
  return a + (b - a) * mix;
}
