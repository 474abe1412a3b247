// The states that the gallery shows and the picture tests hold, as data: an element, what it is given, and the size it
// stands in. To add one, add a line; for a new kind of element, also say in renderers.ts when it has drawn.

import type { Sky } from '../../src/core/story.ts';
import type { Theme } from '../../src/palette.ts';

export interface GalleryState {
  /** Name of the picture's file. */
  readonly name: string;
  readonly group: string;
  readonly element: 'syn-brain' | 'syn-cascade' | 'syn-figure' | 'syn-timeline' | 'syn-evidence';
  readonly attributes: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly sky: Sky;
}

const desktop = { width: 760, height: 600 } as const;
const phone = { width: 390, height: 360 } as const;

type Given = Readonly<Record<string, string>>;
type Setting = Partial<Pick<GalleryState, 'width' | 'height' | 'theme' | 'sky'>>;

const inGroup =
  (group: string, element: GalleryState['element'], usual: Setting = {}) =>
  (name: string, attributes: Given, setting: Setting = {}): GalleryState => ({
    name,
    group,
    element,
    attributes,
    ...desktop,
    theme: 'night',
    sky: 'small',
    ...usual,
    ...setting,
  });

const cascade = inGroup('cascade', 'syn-cascade');
const brain = inGroup('brain', 'syn-brain', { sky: 'night' });
const figure = inGroup('figures', 'syn-figure', { sky: 'first', height: 560 });
const rail = inGroup('time rail', 'syn-timeline', { height: 96 });

export const states: readonly GalleryState[] = [
  cascade('circuit-before', { view: 'circuit', time: 'start' }),
  cascade('circuit-40min', { view: 'circuit', time: '40 min' }),
  cascade('synapse-before', { view: 'synapse', time: 'start' }),
  cascade('synapse-50min', { view: 'synapse', time: '50 min' }),
  cascade('synapse-24h', { view: 'synapse', time: '24 h' }),
  cascade('receptor-resting', { view: 'receptor', time: 'start', gate: '0' }),
  cascade('receptor-open', { view: 'receptor', time: '20 min', gate: '1' }),
  cascade('receptor-trapped', { view: 'receptor', time: '40 min', gate: '3' }),
  cascade('inside-80min', { view: 'inside', time: '80 min' }),
  cascade('dendrite-before', { view: 'dendrite', time: 'start' }),
  cascade('dendrite-10h', { view: 'dendrite', time: '10 h' }),
  cascade('dendrite-24h', { view: 'dendrite', time: '24 h' }),
  cascade('dendrite-14d', { view: 'dendrite', time: '14 days' }),
  cascade('dendrite-unstressed', { view: 'dendrite', time: '24 h', compare: 'unstressed' }),
  cascade('dendrite-link', { view: 'dendrite', time: '2 days', highlight: 'spine glutamate' }),
  cascade('habenula-held', { view: 'habenula', time: '60 min', explanation: 'habenula' }),
  cascade('side-road', {
    view: 'inside',
    time: '80 min',
    highlight: 'nmda-receptor bdnf',
    explanation: 'direct-block',
  }),
  cascade('synapse-light', { view: 'synapse', time: '50 min' }, { theme: 'light' }),
  cascade('circuit-phone', { view: 'circuit', time: '40 min' }, phone),
  cascade('synapse-phone', { view: 'synapse', time: '50 min' }, phone),
  cascade('receptor-phone', { view: 'receptor', time: '40 min', gate: '2' }, phone),

  cascade(
    'side-road-phone',
    { view: 'inside', time: '80 min', highlight: 'nmda-receptor bdnf', explanation: 'direct-block' },
    phone,
  ),

  ...(['left', 'front-left', 'front', 'right', 'top', 'medial', 'habenula', 'deep'] as const).map((pose) =>
    brain(`brain-${pose}`, { pose }),
  ),
  brain('brain-prefrontal', { pose: 'left', region: 'prefrontal-cortex' }),
  brain('brain-habenula-lit', { pose: 'habenula', region: 'lateral-habenula' }),
  brain('brain-hippocampus', { pose: 'left', region: 'hippocampus' }),
  brain('brain-left-light', { pose: 'left' }, { theme: 'light' }),
  brain('brain-left-phone', { pose: 'left' }, phone),

  figure('figure-history', { kind: 'history', focus: '2019' }),
  figure('figure-routes', { kind: 'routes' }),
  figure('figure-infusion', { kind: 'infusion-curve', time: '40 min' }),
  figure('figure-infusion-surgery', { kind: 'infusion-curve', time: '40 min', compare: 'anaesthetic' }),
  figure('figure-lift', { kind: 'infusion-curve', time: '3 h', compare: 'mood' }),
  figure('figure-raster', { kind: 'raster', time: '1 h' }),
  figure('figure-mood', { kind: 'mood', time: '1 day' }),
  figure('figure-icons-help', { kind: 'icon-array', outcomes: 'iv-response-24h-sedative iv-response-24h-pooled' }),
  figure('figure-icons-harm', { kind: 'icon-array', outcomes: 'esk-dissociation esk-dizziness esk-nausea' }),
  figure('figure-icons-alone', { kind: 'icon-array', outcomes: 'bladder-treatment' }),
  figure('figure-visit-drip', { kind: 'visit', time: '20 min' }),
  figure('figure-visit-feeling', { kind: 'visit', time: '40 min', first: 'iv-onset, iv-airway' }),
  figure('figure-visit-feeling-phone', { kind: 'visit', time: '40 min', first: 'iv-onset' }, phone),
  figure('figure-visit-spray', { kind: 'visit', time: 'start', route: 'nasal' }),
  figure('figure-pairs', {
    kind: 'pairs',
    claims: 'remission-85 iv-ketamine-off-label esketamine-monotherapy-2025 neurogenesis',
  }),
  figure('figure-badges', { kind: 'badges' }),
  figure('figure-journey', { kind: 'journey' }),
  figure('figure-journey-phone', { kind: 'journey' }, phone),
  figure('figure-scan', { kind: 'scan' }),
  figure('figure-scan-phone', { kind: 'scan' }, phone),
  figure('figure-scan-light', { kind: 'scan', of: 'cortex' }, { theme: 'light' }),
  figure('figure-scan-cortex-phone', { kind: 'scan', of: 'cortex' }, phone),
  figure('figure-conditions', { kind: 'conditions', claims: 'ptsd ocd' }),
  figure('figure-cautions', { kind: 'cautions' }),
  figure('figure-badges-phone', { kind: 'badges' }, phone),
  figure('figure-cautions-phone', { kind: 'cautions' }, phone),
  figure('figure-conditions-light', { kind: 'conditions' }, { theme: 'light' }),
  figure('figure-mood-light', { kind: 'mood', time: '1 day' }, { theme: 'light' }),
  figure('figure-history-light', { kind: 'history', focus: '2000' }, { theme: 'light' }),
  figure('figure-icons-light', { kind: 'icon-array', outcomes: 'esk-dissociation esk-dizziness' }, { theme: 'light' }),
  figure('figure-icons-phone', { kind: 'icon-array', outcomes: 'esk-dissociation esk-dizziness' }, phone),
  figure('figure-visit-phone', { kind: 'visit', time: '20 min' }, phone),
  figure('figure-routes-phone', { kind: 'routes' }, phone),
  figure('figure-infusion-phone', { kind: 'infusion-curve', time: '40 min' }, phone),
  figure('figure-lift-phone', { kind: 'infusion-curve', time: '3 h', compare: 'mood' }, phone),
  figure('figure-icons-alone-phone', { kind: 'icon-array', outcomes: 'bladder-treatment' }, phone),
  figure('figure-mood-phone', { kind: 'mood', time: '10 days' }, phone),

  rail('rail-start', { time: 'start' }),
  rail('rail-2h', { time: '2 h' }),
  rail('rail-3weeks', { time: '3 weeks' }),
  rail('rail-1day-light', { time: '1 day' }, { theme: 'light' }),
  rail('rail-phone', { time: '40 min' }, { width: 390 }),
];
