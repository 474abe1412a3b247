// What the story shows of two scan studies of people: what was looked at, and how it stood after ketamine. How bright a
// picture is drawn is a sketch: the ledger has the direction alone (claims lhb-humans and synapses-humans-pet).

export const scanSubjects = ['lateral-habenula', 'cortex'] as const;
export type ScanSubject = (typeof scanSubjects)[number];

/** The subject that a figure's settings name; the habenula where they name none. */
export const scanSubject = (of: unknown): ScanSubject =>
  scanSubjects.find((subject) => subject === of) ?? 'lateral-habenula';

/** People in the habenula's study, all of whom had ketamine (carlson2013). */
export const scanPeople = 20;
