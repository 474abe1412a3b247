// The names of things, the same string in scenes, core, figures and meshes.

export const regionIds = [
  'prefrontal-cortex',
  'anterior-cingulate',
  'hippocampus',
  'lateral-habenula',
  'thalamus',
  'amygdala',
  'accumbens',
  'caudate',
  'putamen',
  'cortex',
  'cerebellum-brainstem',
] as const;
export type RegionId = (typeof regionIds)[number];

export type Side = 'left' | 'right';

/** Mesh names of a region: its id plus the side; the cerebellum and brainstem are one piece. */
export function meshNames(region: RegionId): readonly string[] {
  return region === 'cerebellum-brainstem' ? [region] : [`${region}-left`, `${region}-right`];
}

/** The side a mesh lies on; null for what spans the middle. */
export function sideOfMesh(mesh: string): Side | null {
  return mesh.endsWith('-left') ? 'left' : mesh.endsWith('-right') ? 'right' : null;
}

/** The region a mesh belongs to; null for a name that is not one of ours. */
export function regionOfMesh(mesh: string): RegionId | null {
  let region = regionsOfMeshes.get(mesh);
  if (region === undefined) {
    const bare = mesh.replace(/-(left|right)$/, '');
    region = regionIds.find((id) => id === bare) ?? null;
    regionsOfMeshes.set(mesh, region);
  }
  return region;
}
/** Asked for every part in every picture. */
const regionsOfMeshes = new Map<string, RegionId | null>();

/** Regions of the outer surface; all others lie inside. */
const surfaceRegions: readonly RegionId[] = [
  'cortex',
  'prefrontal-cortex',
  'anterior-cingulate',
  'cerebellum-brainstem',
];
export const isSurface = (region: RegionId): boolean => surfaceRegions.includes(region);

export const entityIds = [
  'ketamine',
  'glutamate',
  'gaba',
  'magnesium',
  'calcium',
  'nmda-receptor',
  'ampa-receptor',
  'bdnf',
  'trkb',
  'mtor',
  'ribosome',
  'protein',
  'spine',
  'brake-cell',
  'main-cell',
  'habenula-cell',
] as const;
export type EntityId = (typeof entityIds)[number];
