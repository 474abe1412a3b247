import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkHash, readVolume, SourceError } from '../../src/build/anatomy/volume.ts';

/** A small NIfTI-1 file as the format's page describes it. */
function nifti(change: (header: DataView, bytes: Uint8Array) => void = () => {}, voxels = 60): Uint8Array {
  const bytes = new Uint8Array(352 + voxels);
  const header = new DataView(bytes.buffer);
  header.setInt32(0, 348, true);
  [3, 3, 4, 5].forEach((n, i) => header.setInt16(40 + 2 * i, n, true));
  header.setInt16(70, 2, true);
  header.setFloat32(108, 352, true);
  header.setInt16(254, 1, true);
  [
    [0.5, 0, 0, -1],
    [0, 0.5, 0, -2],
    [0, 0, 0.5, -3],
  ].forEach((row, r) => row.forEach((v, c) => header.setFloat32(280 + 16 * r + 4 * c, v, true)));
  bytes.set([0x6e, 0x2b, 0x31, 0], 344);
  bytes.fill(7, 352);
  bytes[352] = 200;
  change(header, bytes);
  return gzipSync(bytes);
}

describe('the volume', () => {
  it('is read with its size, place and values', () => {
    const grid = readVolume(nifti());
    expect(grid).toMatchObject({ size: [3, 4, 5], spacing: 0.5, origin: [-1, -2, -3] });
    expect(grid.data[0]).toBe(200);
    expect(grid.data[59]).toBe(7);
  });

  const bad: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['not gzip', () => new Uint8Array(500).fill(3), /cut short or is not gzip/],
    ['gzip cut short', () => nifti().subarray(0, 60), /cut short/],
    ['voxels missing', () => nifti(undefined, 40), /40 of 60 voxels/],
    ['shorter than a header', () => gzipSync(new Uint8Array(100)), /100 bytes/],
    [
      'another format',
      () => nifti((_, bytes) => bytes.set([0x6e, 0x69], 344)),
      /not a little-endian single-file NIfTI-1/,
    ],
    ['another number type', () => nifti((header) => header.setInt16(70, 16, true)), /datatype 16/],
    ['no place', () => nifti((header) => header.setInt16(254, 0, true)), /no sform/],
    ['mirrored', () => nifti((header) => header.setFloat32(280, -0.5, true)), /mirrored/],
    ['no voxels', () => nifti((header) => header.setInt16(42, 0, true)), /0 x 4 x 5/],
  ];
  it.each(bad)('is refused in one sentence when it is %s', (_, make, message) => {
    expect(() => readVolume(make())).toThrow(SourceError);
    expect(() => readVolume(make())).toThrow(message);
  });

  it('is refused when its hash is another, naming both', () => {
    expect(() => checkHash(new Uint8Array(3))).toThrow(/709e80c8.*a094f3cc/);
  });
});
