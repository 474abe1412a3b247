// Finds the MRI volume: a path given by hand, or the Debian package that carries it, fetched once into .cache/.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHash, SourceError } from './volume.ts';

const inPackage = 'usr/share/mricron/templates/ch2better.nii.gz';

/** Bytes of the volume, checked against its known sha256. */
export function findVolume(given: string | null, cache: string): Uint8Array {
  const path = given ?? fetchVolume(cache);
  if (!existsSync(path)) throw new SourceError(`there is no volume at "${path}"`);
  const bytes = readFileSync(path);
  checkHash(bytes);
  return bytes;
}

function fetchVolume(cache: string): string {
  const kept = join(cache, 'mricron-data', inPackage);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  try {
    execFileSync('apt-get', ['download', 'mricron-data'], { cwd: cache, stdio: 'pipe' });
    const file = readdirSync(cache).find((name) => /^mricron-data_.*\.deb$/.test(name));
    execFileSync('dpkg', ['-x', join(cache, file!), join(cache, 'mricron-data')], { stdio: 'pipe' });
  } catch (cause) {
    throw new SourceError(
      'the package mricron-data could not be fetched with apt-get: on Debian run "apt-get update" first, elsewhere give --volume PATH to ch2better.nii.gz',
      { cause },
    );
  }
  return kept;
}
