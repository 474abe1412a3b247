// Two scan studies of people as pictures: the slice of the MRI that the story's brain is made from, with what a scan could
// tell laid on it, before ketamine and after.

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import { scanPeople, scanSubject, type ScanSubject } from '../../core/scan.ts';
import { bar, cortexTable, habenulaCuts, lens, sliceSize, smear } from '../../figures/charts/scan-art.ts';
import { entities } from '../../palette.ts';
import { assetBase } from '../../stage/asset-base.ts';
import { icon } from '../icons.ts';

const { left, right } = habenulaCuts;
/** Always on a dark film. */
const { fill } = entities['lateral-habenula'].night;

const address = (): string => new URL('slices/habenula.webp', assetBase()).href;

/** Brought before it is shown: while it is kept, the browser asks for it no more. */
let brought: HTMLImageElement | null = null;

/** Rejects where it does not come. */
export async function bringSlice(): Promise<void> {
  const image = brought ?? new Image();
  image.src = address();
  await image.decode();
  brought = image;
}

const slice = (filter: string | typeof nothing = nothing) =>
  svg`<image href=${address()} width=${sliceSize.width} height=${sliceSize.height} filter=${filter} />`;

/** The whole slice with the habenula as it is: two specks, in the ring that a lens looks through. */
const specks = () => svg`
  <path d=${left.path + right.path} fill=${fill} />
  <circle cx=${lens.x} cy=${lens.y} r=${lens.r} fill="none" stroke="#fff" stroke-width="9" />`;

/** What a scan sees there: light smeared beyond the part, less of it on the right after ketamine. */
function smeared(after: boolean) {
  const glow = ([x, y]: readonly [number, number], strength: number) =>
    svg`<circle cx=${x} cy=${y} r=${smear} fill="url(#smear)" opacity=${strength} />`;
  const { length, y } = bar;
  return svg`<radialGradient id="smear">
      <stop offset="0" stop-color="#ffe3f6" stop-opacity="0.95" />
      <stop offset="0.3" stop-color=${fill} stop-opacity="0.8" />
      <stop offset="1" stop-color=${fill} stop-opacity="0" />
    </radialGradient>
    ${glow(left.middle, 1)} ${glow(right.middle, after ? 0.36 : 1)}
    <path d=${left.path + right.path} fill="none" stroke="#fff" stroke-width="3" stroke-opacity="0.9" />
    <path d=${`M${lens.x - length / 2} ${y - 8}v8h${length}v-8`} fill="none" stroke="#fff" stroke-width="4" />
    <text class="bar" x=${lens.x} y=${y - 14} text-anchor="middle" fill="#fff">5 mm</text>`;
}

const lensView = `${lens.x - lens.r} ${lens.y - lens.r} ${2 * lens.r} ${2 * lens.r}`;
const wholeView = `0 0 ${sliceSize.width} ${sliceSize.height}`;

const cortexMap = () => svg`<filter id="map" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
    <feGaussianBlur stdDeviation="16" />
    <feComponentTransfer>
      <feFuncR type="table" tableValues=${cortexTable(1, 0.8)} />
      <feFuncG type="table" tableValues=${cortexTable(0.84, 1.5)} />
      <feFuncB type="table" tableValues=${cortexTable(0.5, 0.75)} />
    </feComponentTransfer>
  </filter>`;

interface Picture {
  readonly name: string;
  readonly more: string;
  readonly shape: 'film' | 'lens';
  readonly viewBox: string;
  readonly art: TemplateResult | readonly TemplateResult[];
}

const pictured = ({ name, more, shape, viewBox, art }: Picture) =>
  html`<figure class=${`seen ${shape}`}>
    <svg viewBox=${viewBox} aria-hidden="true">${art}</svg>
    <figcaption><b>${name}</b> <small>${more}</small></figcaption>
  </figure>`;

/** The figure of a subject. */
export function scanView(of: unknown, words: Words) {
  const subject = scanSubject(of);
  const say = (key: string, values = {}): string => words.say(`figures.scan.${subject}.${key}`, values);
  return html`<figcaption><h3>${say('title')}</h3></figcaption>
    <div class=${`scan ${subject}`}>${subject === 'cortex' ? cortexPictures(say) : habenulaPictures(say)}</div>
    ${subject === 'cortex' ? beside(say) : crowd(say)}
    <p class="note">${words.say('figures.scan.note')}</p>`;
}

type Say = (key: string, values?: Record<string, number>) => string;

const habenulaPictures = (say: Say) => html`
  ${pictured({
    name: say('slice'),
    more: say('sliceMore'),
    shape: 'film',
    viewBox: wholeView,
    art: [slice(), specks()],
  })}
  ${[false, true].map((after) =>
    pictured({
      name: say(after ? 'after' : 'before'),
      more: say(after ? 'afterMore' : 'beforeMore'),
      shape: 'lens',
      viewBox: lensView,
      art: [slice(), smeared(after)],
    }),
  )}
`;

const cortexPictures = (say: Say) => html`
  ${[false, true].map(
    (after) =>
      html`${pictured({
        name: say(after ? 'after' : 'before'),
        more: after ? '' : say('beforeMore'),
        shape: 'film',
        viewBox: wholeView,
        art: [cortexMap(), slice('url(#map)')],
      })}
      ${after ? nothing : html`<p class="same"><span aria-hidden="true">=</span> <b>${say('same')}</b></p>`}`,
  )}
`;

/** Who was scanned, and who was missing. */
const crowd = (say: Say) =>
  html`<div class="crowd">
    <p>
      <span class="people" aria-hidden="true">${Array.from({ length: scanPeople }, () => icon('people'))}</span>
      ${say('people', { count: scanPeople })}
    </p>
    <p class="missing">${say('missing')}</p>
  </div>`;

const beside = (say: Say) =>
  html`<div class="crowd">
    <p><b>${say('beside')}</b> <span>${say('missing')}</span></p>
  </div>`;

/** The same in words, for paper and pages without script: a title, rows and a note. */
export function scanWords(of: unknown, words: Words) {
  const subject: ScanSubject = scanSubject(of);
  const say = (key: string, values = {}): string => words.say(`figures.scan.${subject}.${key}`, values);
  const rows: readonly (readonly [string, string])[] =
    subject === 'cortex'
      ? [
          [say('before'), say('beforeMore')],
          [say('after'), say('same')],
          [say('beside'), say('missing')],
        ]
      : [
          [say('slice'), say('sliceMore')],
          [say('before'), say('beforeMore')],
          [say('after'), say('afterMore')],
          [say('people', { count: scanPeople }), say('missing')],
        ];
  return { title: say('title'), rows: rows.map(([name, more], i) => ({ id: String(i), name, more })) };
}
