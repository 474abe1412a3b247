// Which claims speak of which part of the brain (scenes/evidence/regions.yaml), checked against the ledger and the story.

import type { ClaimId } from '../../core/evidence.ts';
import type { RegionId } from '../../core/regions.ts';
import { ledgerFolder, type Ledger } from './ledger.ts';
import { unknown, type Problem } from './problems.ts';
import type { Files } from './read.ts';
import { regionClaimsSchema } from './schemas.ts';
import { YamlFile } from './yaml-file.ts';

export type RegionClaims = Readonly<Partial<Record<RegionId, readonly ClaimId[]>>>;

const name = `${ledgerFolder}/regions.yaml`;

/** A story without the file has no such claims. `used`: the claims that its steps carry, which alone come with their words. */
export function readRegionClaims(
  files: Files,
  ledger: Ledger,
  used: readonly ClaimId[],
  problems: Problem[],
): RegionClaims {
  const text = files.get(name);
  if (text === undefined) return {};
  const file = new YamlFile(name, text, problems);
  const regions = file.check(regionClaimsSchema, 'regions') ?? {};
  for (const [region, ids] of Object.entries(regions)) {
    for (const [index, id] of (ids ?? []).entries()) {
      const line = file.lineOf([region, index]);
      if (!ledger.claimIds.includes(id)) file.faults.add(line, unknown('claim', id, ledger.claimIds));
      else if (ledger.claims.has(id) && !used.includes(id))
        file.faults.add(line, `claim "${id}" of region "${region}" is in no step of the story`);
    }
  }
  return regions;
}
