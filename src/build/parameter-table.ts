// The table of constants in docs/model.md, written from the constants themselves so that the page stays true; a test
// compares the two.

import { circuitParameters, habenulaParameters } from '../core/parameters/circuit.ts';
import { clinicalParameters } from '../core/parameters/clinical.ts';
import {
  dominoParameters,
  drugParameters,
  infusionParameters,
  nasalParameters,
  ratParameters,
} from '../core/parameters/drug.ts';
import type { Parameter } from '../core/parameters/parameter.ts';
import { signalParameters } from '../core/parameters/signals.ts';

/** Every constant of the model, by the part of it that uses them. */
export const parameterGroups: readonly (readonly [title: string, parameters: Readonly<Record<string, Parameter>>])[] = [
  ['Both drugs', drugParameters],
  ['Infusion, fitted set', infusionParameters],
  ['Infusion, published pump set', dominoParameters],
  ['Nasal spray', nasalParameters],
  ['Rat', ratParameters],
  ['Block and firing', circuitParameters],
  ['Signals to spines', signalParameters],
  ['Habenula', habenulaParameters],
  ['Rated and measured in people', clinicalParameters],
];

const head = '| name | value | unit | whose data | source | how sure | note |\n|---|---|---|---|---|---|---|';

export function parameterTable(): string {
  return parameterGroups
    .map(([title, parameters]) => {
      const rows = Object.entries(parameters).map(
        ([name, p]) => `| ${[name, p.value, p.unit, p.species, p.source, p.confidence, p.note].join(' | ')} |`,
      );
      return `### ${title}\n\n${head}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}
