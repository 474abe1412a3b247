// Colours by meaning: one thing, one colour and one shape, in SVG, WebGL and CSS alike. Saturated colour belongs to
// things in the body; the page is ink and paper. Every text reads on every ground (tests/unit/palette.test.ts).

export type Theme = 'night' | 'light';

/** fill for the body of a thing, line for its edge (and for thin strokes by day), text for its label. */
export interface EntityColours {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
}

/** Shapes carry the meaning where colours come too near: never draw a thing as a bare coloured blob. */
export const shapes = {
  ketamine: 'diamond',
  glutamate: 'dot (filled circle)',
  gaba: 'square',
  magnesium: 'hexagon',
  calcium: 'circle with a plus in it',
  'nmda-receptor': 'gate, round arch with a seat in the pore',
  'ampa-receptor': 'gate, straight posts with a V notch',
  bdnf: 'pair (two joined beads)',
  trkb: 'fork (Y)',
  mtor: 'ring',
  protein: 'folded ribbon; its ribosome a cap on a bowl',
  spine: 'bud on a neck',
  'brake-cell': 'star (round cell, short arms)',
  'main-cell': 'triangle',
  'lateral-habenula': 'teardrop pair, always with a halo',
  'prefrontal-cortex': 'front-lobe fan, hatched edge',
  hippocampus: 'curl',
  thalamus: 'egg',
  amygdala: 'almond',
  accumbens: 'half-moon',
  'anterior-cingulate': 'C-shaped belt',
} as const;
export type EntityKey = keyof typeof shapes;

export const entities: Record<EntityKey, Record<Theme, EntityColours>> = {
  ketamine: {
    night: { fill: '#ffa82a', line: '#7b4c00', text: '#ffa82a' },
    light: { fill: '#f69e23', line: '#975d00', text: '#895400' },
  },
  glutamate: {
    night: { fill: '#a7e954', line: '#4d7800', text: '#a7e954' },
    light: { fill: '#72c436', line: '#3c7700', text: '#376e00' },
  },
  gaba: {
    night: { fill: '#ba9cfa', line: '#543c7e', text: '#ba9cfa' },
    light: { fill: '#9769dc', line: '#7f51c1', text: '#7747b7' },
  },
  magnesium: {
    night: { fill: '#b0afbc', line: '#4d4c55', text: '#b0afbc' },
    light: { fill: '#868492', line: '#6a6975', text: '#605f6b' },
  },
  calcium: {
    night: { fill: '#e2f8ff', line: '#7b8b90', text: '#e2f8ff' },
    light: { fill: '#c7e3f1', line: '#546d79', text: '#4c6471' },
  },
  'nmda-receptor': {
    night: { fill: '#3f84f7', line: '#002664', text: '#7aabfc' },
    light: { fill: '#1957d2', line: '#1957d2', text: '#1957d2' },
  },
  'ampa-receptor': {
    night: { fill: '#12c3bf', line: '#005351', text: '#12c3bf' },
    light: { fill: '#00a0a1', line: '#007777', text: '#006c6c' },
  },
  bdnf: {
    night: { fill: '#fae882', line: '#8a7d2e', text: '#fae882' },
    light: { fill: '#f5db59', line: '#7b6a00', text: '#706000' },
  },
  trkb: {
    night: { fill: '#f893ab', line: '#7d364a', text: '#f893ab' },
    light: { fill: '#de5778', line: '#bc385d', text: '#b02b53' },
  },
  mtor: {
    night: { fill: '#f6641b', line: '#612000', text: '#f2916a' },
    light: { fill: '#d84b00', line: '#bb4000', text: '#ad3a00' },
  },
  protein: {
    night: { fill: '#e4c8b0', line: '#766251', text: '#e4c8b0' },
    light: { fill: '#c7a384', line: '#856447', text: '#7b5a3e' },
  },
  spine: {
    night: { fill: '#aaffd7', line: '#4b8f70', text: '#aaffd7' },
    light: { fill: '#72e1b0', line: '#007953', text: '#006f4c' },
  },
  'brake-cell': {
    night: { fill: '#a564df', line: '#3e0163', text: '#c297ee' },
    light: { fill: '#662298', line: '#662298', text: '#662298' },
  },
  'main-cell': {
    night: { fill: '#c9daf8', line: '#657186', text: '#c9daf8' },
    light: { fill: '#2b344f', line: '#2b344f', text: '#2b344f' },
  },
  'lateral-habenula': {
    night: { fill: '#fb5ad6', line: '#740060', text: '#e48ecc' },
    light: { fill: '#c8009b', line: '#c60099', text: '#b5008c' },
  },
  'prefrontal-cortex': {
    night: { fill: '#c57539', line: '#492200', text: '#e9965b' },
    light: { fill: '#b96831', line: '#a45519', text: '#994a08' },
  },
  hippocampus: {
    night: { fill: '#62d7ab', line: '#00684c', text: '#62d7ab' },
    light: { fill: '#24aa83', line: '#00785b', text: '#006d52' },
  },
  thalamus: {
    night: { fill: '#9caace', line: '#3d4760', text: '#9caace' },
    light: { fill: '#8291b8', line: '#5b698e', text: '#525f83' },
  },
  amygdala: {
    night: { fill: '#fa676e', line: '#77011a', text: '#f78c8d' },
    light: { fill: '#c7253c', line: '#c7253c', text: '#be1835' },
  },
  accumbens: {
    night: { fill: '#f0d368', line: '#806a0f', text: '#f0d368' },
    light: { fill: '#e6c043', line: '#816700', text: '#755e00' },
  },
  'anterior-cingulate': {
    night: { fill: '#9771e1', line: '#361364', text: '#b79cf6' },
    light: { fill: '#562595', line: '#562595', text: '#562595' },
  },
};

/** Parts of the cascade world that the story does not name as its own. */
export const parts = {
  night: {
    glycine: '#d9e6a6',
    mitochondrion: '#a87f9c',
    lysosome: '#8d86c2',
    cytoplasm: '#6f88ea',
    sender: '#3fae8a',
    glun1: '#8fc4ff',
    rna: '#b9bfee',
    trace: '#f6f0e4',
  },
  light: {
    glycine: '#8a9a3a',
    mitochondrion: '#9a6b86',
    lysosome: '#6c64a8',
    cytoplasm: '#8ea2dc',
    sender: '#63b48c',
    glun1: '#5f9be6',
    rna: '#4f57a8',
    trace: '#26235c',
  },
} as const;
export type PartKey = keyof (typeof parts)['night'];

export interface Ground {
  readonly bg: string;
  readonly surface: string;
  readonly raised: string;
  readonly glow: string;
}

/** Five grounds from night to dawn, chosen by scene; by day one. */
export const grounds = {
  night: {
    night: { bg: '#090c21', surface: '#11142e', raised: '#1c1f3a', glow: '#0e1135' },
    small: { bg: '#0f1029', surface: '#181935', raised: '#222341', glow: '#1f174a' },
    blue: { bg: '#171530', surface: '#201e3c', raised: '#2a2847', glow: '#39215a' },
    first: { bg: '#201a35', surface: '#2a2340', raised: '#342c49', glow: '#642b61' },
    dawn: { bg: '#2a1e37', surface: '#342740', raised: '#3f2f48', glow: '#5e3a45' },
  },
  light: {
    day: { bg: '#faf6ec', surface: '#ffffff', raised: '#f1ebdc', glow: '#fbe9d3' },
    print: { bg: '#ffffff', surface: '#ffffff', raised: '#ffffff', glow: '#ffffff' },
  },
} as const;

/** Ink and paper. */
export const ink = {
  night: {
    text: '#f6f0e4',
    text2: '#cfc9d6',
    text3: '#b9b5c9',
    line: '#6f6e92',
    hairline: '#45456a',
    control: '#9c9abb',
    focus: '#cfe0ff',
    action: '#f6f0e4',
    onAction: '#14142e',
    link: '#c6d4ff',
    select: '#3b4a8c',
    sheen: '#9fb4ff',
    caution: '#ffd9a0',
  },
  light: {
    text: '#1d1a33',
    text2: '#4a4660',
    text3: '#5a566e',
    line: '#8b8698',
    hairline: '#d9d1bf',
    control: '#77728a',
    focus: '#1f3fb8',
    action: '#26235c',
    onAction: '#fffaf0',
    link: '#2b3ea8',
    select: '#cfd8ff',
    sheen: '#5b6aa8',
    caution: '#7a4a00',
  },
} as const;

export const badges = {
  people: { night: { fg: '#ffe0c7', bg: '#4a3346' }, light: { fg: '#6b3410', bg: '#fbe6d4' } },
  animals: { night: { fg: '#d6ebc0', bg: '#2f4046' }, light: { fg: '#33521a', bg: '#e6f0d6' } },
  cells: { night: { fg: '#c7e4fb', bg: '#27406a' }, light: { fg: '#12486e', bg: '#dcebf7' } },
  label: { night: { fg: '#e2dcf5', bg: '#413f68' }, light: { fg: '#46406a', bg: '#e8e4f2' } },
} as const;

/** What is said of a sentence beside what studies show: each stands with its own word and its own mark. */
export const verdicts = {
  'too-much': { night: '#ffd08a', light: '#7a4a00' },
  'not-so': { night: '#ffaea6', light: '#9a2330' },
  'not-shown': { night: '#cfc0ff', light: '#5a3ea6' },
  'left-out': { night: '#9fd8ee', light: '#14597a' },
} as const;
export type Verdict = keyof typeof verdicts;

/** The ground of a scene in a theme: by day there is one ground for all. */
export function groundOf(theme: Theme, sky: keyof typeof grounds.night): Ground {
  return theme === 'night' ? grounds.night[sky] : grounds.light.day;
}
