// Measures every part and writes down where it came from: the content of public/brain.json. Published ranges are for one
// side in adults; the MNI frame in which this one brain lies is somewhat larger than life.

import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { AtlasLevel, AtlasPart, BrainAtlas, PublishedRange } from '../../core/atlas.ts';
import type { RegionId } from '../../core/regions.ts';
import type { Part } from './gltf.ts';
import { triple, type Triple } from './grid.ts';
import { areaOf, boundsOf, centroidOf, triangleCount, volumeOf } from './mesh.ts';
import type { Levels } from './parts.ts';
import { sourceHash } from './volume.ts';

const amygdala =
  'Psychiatry Research 182(1):67-72 (2010), doi 10.1016/j.pscychresns.2009.11.005, abstract: planimetry of 30 brains, 1.24 cm3 (SD 0.14) with narrow borders and 1.63 cm3 (SD 0.2) with wide ones; 2 SD outward';
const thalamus =
  'Turkish Neurosurgery 30(4) (2020), doi 10.5137/1019-5149.JTN.24530-18.2, abstract: 13 brains, 5377 (SD 666) and 5843 (SD 362) mm3 on MRI, 5611 (SD 401) and 5619 (SD 604) mm3 in sections; 2 SD outward';
const striatum =
  'Journal of Zhejiang University (Medical Sciences), MRI of 100 adults, abstract: both caudates 8.42 cm3 (SD 0.88), both putamina 8.90 cm3 (SD 0.89); and a table of the American Journal of Neuroradiology (markup 34214), taken as of both sides: 9.42 (SD 1.14) and 10.41 cm3 (SD 0.98); halved, 2 SD outward';
const accumbens =
  'Medicine and Pharmacy Reports (2021), article 2004, abstract: traced by hand in 106 adults, 473.3 mm3 (SD 106.8); 2 SD either way';
const pauli =
  'measured on label HN of CIT168: Pauli, Nili & Tyszka 2018, Sci Data 5:180063, doi 10.1038/sdata.2018.63 (168 adults of 22 to 35 years; the text itself states no volume that was re-read)';
const tubitak =
  'Turkish Journal of Medical Sciences 49(5), journals.tubitak.gov.tr/medical/vol49/iss5/29, abstract: volBrain in 302 healthy volunteers, 3.81 cm3 (SD 0.46); mean and 2 SD either way';
const range = (low: number, high: number, source: string): PublishedRange => ({ low, high, source });

const volumes: Partial<Record<RegionId, PublishedRange>> = {
  hippocampus: range(2890, 4730, tubitak),
  amygdala: range(960, 2030, amygdala),
  thalamus: range(4045, 6827, thalamus),
  caudate: range(3330, 5850, striatum),
  putamen: range(3560, 6185, striatum),
  accumbens: range(260, 687, accumbens),
  'lateral-habenula': range(18, 31, pauli),
};
/** Of the left side; the right is its mirror image. */
const centres: Partial<Record<RegionId, { readonly at: Triple; readonly source: string }>> = {
  'lateral-habenula': { at: [-2.35, -23.55, 2.05], source: pauli },
};

export function levelFacts(id: AtlasLevel['id'], file: string, parts: readonly Part[], bytes: Uint8Array): AtlasLevel {
  return {
    id,
    file,
    triangles: parts.reduce((sum, part) => sum + triangleCount(part.surface), 0),
    bytes: bytes.length,
    brotliBytes: brotliCompressSync(bytes).length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

export function atlasFacts(levels: Levels, files: readonly AtlasLevel[]): BrainAtlas {
  const parts: Record<string, AtlasPart> = {};
  for (const part of levels.full) {
    const first = levels.first.find((other) => other.name === part.name)!;
    parts[part.name] = partFacts(part, triangleCount(first.surface));
  }
  return {
    space: 'MNI millimetres of Colin27: x right, y forward, z up',
    source: {
      title: 'Colin27, ch2better (0.5 mm, skull stripped)',
      file: 'ch2better.nii.gz',
      sha256: sourceHash,
      package: 'Debian mricron-data',
      licence: 'BSD-3-Clause (mricron-data) and the Colin27 notice; full texts in NOTICE',
      copyright: [
        'Copyright (C) 1993-2009 Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological Institute, McGill University',
        'Copyright 2006-2010, Chris Rorden',
      ],
      cite: 'Holmes CJ, Hoge R, Collins L, Woods R, Toga AW, Evans AC. Enhancement of MR images using registration for signal averaging. J Comput Assist Tomogr 1998;22(2):324-333',
      doi: '10.1097/00004728-199803000-00032',
    },
    levels: files,
    parts,
  };
}

function partFacts({ name, region, shaded, surface }: Part, first: number): AtlasPart {
  const id = region as RegionId;
  const side = name.endsWith('-left') ? 'left' : name.endsWith('-right') ? 'right' : null;
  const closed = !shaded || id === 'cerebellum-brainstem';
  const { area, centre } = areaOf(surface);
  const { low, high } = boundsOf(surface);
  const published = centres[id];
  const mirror = (at: Triple): Triple => (side === 'right' ? [-at[0], at[1], at[2]] : at);
  return {
    region: id,
    side,
    surface: closed ? 'closed' : 'patch',
    triangles: { first, full: triangleCount(surface) },
    centroid: rounded(closed ? centroidOf(surface) : centre),
    bounds: { low: rounded(low), high: rounded(high) },
    volume: closed ? Math.round(volumeOf(surface) * 10) / 10 : null,
    area: Math.round(area * 10) / 10,
    publishedVolume: volumes[id] ?? null,
    publishedCentroid: published ? { ...published, at: mirror(published.at) } : null,
    shape: id === 'lateral-habenula' ? 'schematic' : 'from MRI',
  };
}

const rounded = (at: Triple): Triple => triple((a) => Math.round(at[a] * 100) / 100);
