// Which regimens and interventions can be asked for. What no clinic could give is refused by name and value, so that a
// slip in a scene or an attribute is found at once and no curve is ever drawn from nonsense.

import type { Infusion, Interventions, Regimen } from './numbers.ts';
import { days, minutes, type Seconds } from './units.ts';
import { nasalParameters } from './parameters/drug.ts';

/** The infusion that shares are relative to and that the story follows: 0.5 mg/kg at 70 kg over 40 minutes. */
export const standardInfusion: Infusion = { kind: 'infusion', dose: 35, length: 40, starts: [0] };

/** The course of six that trials used: days 0, 2, 4, 7, 9 and 11. */
export const sixInfusions: Infusion = { ...standardInfusion, starts: [0, 2, 4, 7, 9, 11].map(days) };

const most = {
  dose: 500,
  length: 1440,
  starts: 40,
  lastStart: days(365),
  milligramsPerKilogram: 300,
  ic50: 10,
} as const;
const leastIc50 = 0.1;

/** Throws a RangeError that quotes the first impossible value and says what is allowed. */
export function checkRegimen(regimen: Regimen): void {
  switch (regimen.kind) {
    case 'infusion':
      within('dose', regimen.dose, 0, most.dose, 'mg');
      within('length of the infusion', regimen.length, 1, most.length, 'minutes');
      checkStarts(regimen.starts, minutes(regimen.length));
      return;
    case 'nasal':
      if (regimen.devices !== 1 && regimen.devices !== 2 && regimen.devices !== 3)
        throw new RangeError(`devices ${quote(regimen.devices)} is not possible: allowed are 1, 2 or 3`);
      checkStarts(regimen.starts, minutes(regimen.devices * nasalParameters.gap.value));
      return;
    case 'rat':
      within('dose', regimen.milligramsPerKilogram, 0, most.milligramsPerKilogram, 'mg/kg');
      return;
    default:
      throw new RangeError(
        `regimen ${quote((regimen as { kind?: unknown }).kind)} is not known: allowed are infusion, nasal and rat`,
      );
  }
}

/** Throws a RangeError for a sensitivity or a set of constants that the model does not have. */
export function checkInterventions(interventions: Interventions): void {
  const { ic50, pharmacokinetics } = interventions;
  if (ic50 !== undefined) within('half-blocking concentration', ic50, leastIc50, most.ic50, 'micromolar');
  if (pharmacokinetics !== undefined && pharmacokinetics !== 'fitted' && pharmacokinetics !== 'domino')
    throw new RangeError(`pharmacokinetics ${quote(pharmacokinetics)} is not known: allowed are fitted and domino`);
}

function checkStarts(starts: readonly Seconds[], occupied: Seconds): void {
  if (!Array.isArray(starts) || starts.length < 1 || starts.length > most.starts)
    throw new RangeError(`${starts?.length ?? quote(starts)} starts is not possible: allowed are 1 to ${most.starts}`);
  if (starts[0] !== 0) throw new RangeError(`first start ${quote(starts[0])} is not possible: it must be 0 seconds`);
  for (const [i, start] of starts.entries()) {
    within('start', start, 0, most.lastStart, 'seconds');
    const before = starts[i - 1];
    if (before !== undefined && start < before + occupied)
      throw new RangeError(
        `start ${quote(start)} after ${quote(before)} is not possible: starts rise, at least ${occupied} seconds apart`,
      );
  }
}

function within(name: string, value: unknown, low: number, high: number, unit: string): void {
  if (typeof value !== 'number' || !(value >= low && value <= high))
    throw new RangeError(`${name} ${quote(value)} is not possible: allowed is ${low} to ${high} ${unit}`);
}

function quote(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}
