// Reads the MRI: a gzipped single-file NIfTI-1 volume of bytes, axis-aligned, with cubic voxels. Anything else is refused in
// one sentence. Layout: https://nifti.nimh.nih.gov/nifti-1 (offsets in bytes from the start of the header).

import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Grid } from './grid.ts';

/** A mistake that the person who runs the build can mend; its message is one sentence. */
export class SourceError extends Error {}

export const sourceHash = 'a094f3ccf383c495c9569625bd0c06993fd4b02d2a8d9966da5fea7d7e530e8d';

/** Throws unless the file is exactly the volume that the seeds were placed on. */
export function checkHash(file: Uint8Array, expected: string = sourceHash): void {
  const found = createHash('sha256').update(file).digest('hex');
  if (found !== expected) {
    throw new SourceError(
      `the volume has sha256 ${found}, not ${expected}: use ch2better.nii.gz of Debian's mricron-data`,
    );
  }
}

/** The volume as a grid, in mm. */
export function readVolume(file: Uint8Array): Grid {
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(file);
  } catch (cause) {
    throw new SourceError('the volume is cut short or is not gzip: fetch ch2better.nii.gz again', { cause });
  }
  if (bytes.length < 352) throw new SourceError(`the volume holds ${bytes.length} bytes, less than a NIfTI-1 header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = new TextDecoder('latin1').decode(bytes.subarray(344, 347));
  if (view.getInt32(0, true) !== 348 || magic !== 'n+1') {
    throw new SourceError(
      `the volume is not a little-endian single-file NIfTI-1 (magic "${magic.replace(/[^ -~]/g, '?')}")`,
    );
  }
  const kind = view.getInt16(70, true);
  if (kind !== 2) throw new SourceError(`the volume has NIfTI datatype ${kind}; only 2 (unsigned bytes) is understood`);
  const size = [view.getInt16(42, true), view.getInt16(44, true), view.getInt16(46, true)] as const;
  const offset = view.getFloat32(108, true);
  const count = size[0] * size[1] * size[2];
  if (size.some((n) => n < 2) || !(offset >= 352)) {
    throw new SourceError(`the volume says it is ${size.join(' x ')} voxels at byte ${offset}, which cannot be`);
  }
  if (bytes.length < offset + count) {
    throw new SourceError(`the volume is cut short: ${bytes.length - offset} of ${count} voxels are there`);
  }
  const { spacing, origin } = placement(view);
  return { data: Float32Array.from(bytes.subarray(offset, offset + count)), size, spacing, origin };
}

function placement(view: DataView): Pick<Grid, 'spacing' | 'origin'> {
  if (view.getInt16(254, true) <= 0) throw new SourceError('the volume has no sform matrix, so its place is not known');
  const rows = [280, 296, 312].map((at) => [0, 4, 8, 12].map((step) => view.getFloat32(at + step, true)));
  const spacing = rows[0]![0]!;
  const straight = rows.every((row, r) =>
    row.slice(0, 3).every((v, c) => Math.abs(v - (r === c ? spacing : 0)) < 1e-4),
  );
  if (!(spacing > 0) || !straight) {
    throw new SourceError(
      `the volume is turned, mirrored or not cubic: sform ${rows.map((r) => r.join(' ')).join(' / ')}`,
    );
  }
  return { spacing, origin: [rows[0]![3]!, rows[1]![3]!, rows[2]![3]!] };
}
