// What stands on the story's stage at a moment: brain, cascade and figure as layers, each made when it is first near and
// kept, and the same in words. Pure template.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../content/words.ts';
import { sentencesOf } from '../../content/description.ts';
import { nearer } from '../../core/blend.ts';
import type { Moment } from '../../core/moment.ts';
import type { Course } from '../../core/numbers.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { Hypothesis } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import { explanationSwitch } from './explanations.ts';
import { baselinesOf, type Baseline } from '../cascade/compare.ts';
import { icon } from '../icons.ts';
import type { Last } from '../last.ts';
import { closingKey, saidSheet } from './said.ts';
import { isOfAnimals, standing, type Layer, type Pose } from './stage-pose.ts';

export interface StageLayersState extends Omit<Pose, 'veil'> {
  /** The same step where it rests: what is told of it, unless the reader asked for every word of the moment. */
  readonly rest: Moment;
  readonly tell: Last<readonly string[]>['of'];
  /** Whether a layer was made already: it stays, unseen where nothing near shows it, for making it costs a frame. */
  readonly made: (layer: Layer) => boolean;
  readonly course: Course;
  readonly theme: Theme;
  readonly words: Words;
  readonly saying: boolean;
  readonly say: () => void;
  readonly explore: (on: boolean) => void;
  /** Before and now stand side by side, where the picture can be compared. */
  readonly comparing: boolean;
  readonly compare: () => void;
  readonly choose: (explanation: Hypothesis) => void;
}

/** The course that the stage draws: another where a step blocks a part of the cascade. */
function courseShown(moment: Moment, course: Course): Course {
  const cascade = moment.cascade;
  const block = cascade ? nearer(cascade).block : [];
  return block.length === 0 ? course : standardCourse(block);
}

/** The picture in words. Nobody listens to every frame of a scrolled page: while it scrolls, the step itself is told. */
function sentencesNow({ moment, rest, course, words, saying, tell }: StageLayersState): readonly string[] {
  if (saying) return sentencesOf(moment, courseShown(moment, course), words);
  return tell([rest, course, words], () => sentencesOf(rest, courseShown(rest, course), words));
}

/** What stands there. How it is at the moment, StagePose sets. */
export function stageLayers(state: StageLayersState) {
  const { moment, words, theme } = state;
  const sentences = sentencesNow(state);
  const stands = (layer: Layer): boolean => state.made(layer) || standing(state, layer) !== undefined;
  const [brain, cascade, figure] = [stands('brain'), stands('cascade'), stands('figure')];
  return html`
    ${
      brain
        ? html`<syn-brain
            class="layer"
            controls
            ?explore=${state.exploring}
            @click=${(event: Event) => followed(event) && state.explore(false)}
            .theme=${theme}
          ></syn-brain>`
        : nothing
    }
    ${
      cascade
        ? html`<syn-cascade
            class="layer"
            .theme=${theme}
            .compare=${state.comparing ? (baseline(moment) ?? 'before') : undefined}
          ></syn-cascade>`
        : nothing
    }
    ${figure ? html`<syn-figure class="layer" .theme=${theme}></syn-figure>` : nothing}
    ${cascade ? html`<p class="plate">${icon('animals')}<span class="long">${words.say('ui.ratData')}</span><span class="short">${words.say('ui.ratDataShort')}</span></p>` : nothing}
    ${explanationSwitch({ moment, words, choose: state.choose })}
    ${guard([words, sentences.length > 0, state.saying, state.exploring, state.comparing, ...toolsOffered(moment)], () => tools(state, sentences.length > 0))}
    ${guard([sentences, state.saying, state.exploring], () => said(state, sentences))}
  `;
}

/** What of the tools comes and goes with the moment. */
export const toolsOffered = (moment: Moment): readonly [exploring: boolean, against: Baseline | undefined] => [
  offersExploring(moment),
  baseline(moment),
];

/** What can be done with the picture. hasWords: there is something to tell of it. */
function tools(
  { moment, words, saying, say, exploring, explore, comparing, compare }: StageLayersState,
  hasWords: boolean,
) {
  if (!hasWords && !exploring) return nothing;
  const against = baseline(moment);
  return html`<div class="tools" @keydown=${saying ? closingKey(say) : nothing}>
    ${
      exploring || offersExploring(moment)
        ? html`<button
            type="button"
            class=${exploring ? 'tool whole' : 'tool'}
            data-explore
            @click=${() => explore(!exploring)}
          >
            ${icon(exploring ? 'back' : 'explore')}${named(words.say(exploring ? 'explore.close' : 'explore.open'))}
          </button>`
        : nothing
    }
    ${
      against
        ? html`<button
            type="button"
            class="tool"
            data-compare=${comparing ? 'open' : ''}
            title=${comparing ? words.say('ui.compare.close') : nothing}
            @click=${compare}
          >
            ${icon(comparing ? 'close' : 'compare')}${named(
              words.say(comparing ? 'ui.compare.close' : openers[against]),
              words.say(comparing ? 'ui.compare.closeShort' : 'ui.compare.short'),
            )}
          </button>`
        : nothing
    }
    ${
      exploring
        ? nothing
        : html`<button type="button" class="tool" aria-expanded=${saying} @click=${say}>
            ${icon('words')}${named(words.say(saying ? 'ui.inWordsClose' : 'ui.inWords'))}
          </button>`
    }
  </div>`;
}

/** What a tool does; and a part of it that is seen below the icon where there is no room for all. */
const named = (long: string, short = long) =>
  html`<span class="long">${long}</span><span class="short" aria-hidden="true">${short}</span>`;

function said({ moment, saying, say, exploring, words }: StageLayersState, sentences: readonly string[]) {
  if (sentences.length === 0 || exploring) return nothing;
  return saidSheet({ sentences, saying, say, words, ofAnimals: isOfAnimals(moment), step: moment.step.id });
}

/** A brain that rests on the stage can be explored; one that comes or goes cannot. */
const offersExploring = ({ brain }: Moment): boolean => brain !== null && brain.opacity > 0.5;

/** What a picture that rests on the stage is compared with first; undefined where nothing differs. */
const baseline = ({ cascade, time }: Moment): Baseline | undefined =>
  cascade !== null && cascade.opacity > 0.5 ? baselinesOf(nearer(cascade).view, time)[0] : undefined;
const openers = { before: 'ui.compare.open', unstressed: 'ui.compare.openUnstressed' } as const;

/** A link to a step was followed. */
const followed = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.hash !== '');
