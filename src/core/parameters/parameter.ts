// A constant of the teaching model: value, unit, whose data it rests on, source id of the ledger, and how sure. "assumed"
// and "derived" are sources too: they say that nobody measured it. docs/model.md tells what follows from that, and names
// in this folder are those of its equations.

export type Confidence = 'high' | 'medium' | 'low';

export interface Parameter {
  readonly value: number;
  readonly unit: string;
  /** Whose data the value rests on, or "model" for a constant that only the model has. */
  readonly species: string;
  /** Id in the ledger of references, or "assumed", "derived", "scaled". */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
}

export function known(
  value: number,
  unit: string,
  species: string,
  source: string,
  confidence: Confidence,
  note = '',
): Parameter {
  return { value, unit, species, source, confidence, note };
}
