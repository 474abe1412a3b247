// The brain's facts beside its geometry: where it came from, and what was measured on every part. It is written as
// public/brain.json by the anatomy build. Positions are millimetres in the MNI frame of the Colin27 MRI: x to the right,
// y forward, z up. Cortical parcels are open patches of one surface, so they have an area but no volume.

import type { RegionId, Side } from './regions.ts';
import type { Millimetres } from './units.ts';

export type Point = readonly [x: Millimetres, y: Millimetres, z: Millimetres];

/** One file of geometry; all levels hold the same parts under the same names. */
export interface AtlasLevel {
  readonly id: 'first' | 'full';
  /** Name of the file beside brain.json. */
  readonly file: string;
  readonly triangles: number;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly sha256: string;
}

/** A published range for one side in healthy adults, from a text that was read for this file. */
export interface PublishedRange {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export interface AtlasPart {
  readonly region: RegionId;
  /** Null for the piece that spans the midline. */
  readonly side: Side | null;
  /** Closed surface (has a volume), or a patch of the cortical surface. */
  readonly surface: 'closed' | 'patch';
  /** Triangles in each level. */
  readonly triangles: Readonly<Record<AtlasLevel['id'], number>>;
  readonly centroid: Point;
  readonly bounds: { readonly low: Point; readonly high: Point };
  /** Cubic millimetres; null for a patch. */
  readonly volume: number | null;
  /** Square millimetres. */
  readonly area: number;
  readonly publishedVolume: PublishedRange | null;
  readonly publishedCentroid: { readonly at: Point; readonly source: string } | null;
  /** How the shape was made: read from the MRI, or schematic at the MRI's spot. */
  readonly shape: 'from MRI' | 'schematic';
}

export interface BrainAtlas {
  readonly space: string;
  readonly source: {
    readonly title: string;
    readonly file: string;
    readonly sha256: string;
    readonly package: string;
    readonly licence: string;
    readonly copyright: readonly string[];
    readonly cite: string;
    readonly doi: string;
  };
  readonly levels: readonly AtlasLevel[];
  /** Keyed by mesh name, in drawing order. */
  readonly parts: Readonly<Record<string, AtlasPart>>;
}
