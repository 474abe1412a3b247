// The stations of the story, as its own pictures: where each leads, and what it shows. One table for the figure, for its
// words and for the pictures that are made of them (src/build/stations.ts).

export const stationIds = ['brain', 'drip', 'cells', 'gate', 'links', 'weeks'] as const;
export type StationId = (typeof stationIds)[number];

/** The step that each station leads to. */
export const stationSteps: Readonly<Record<StationId, string>> = {
  brain: 'circuits/front',
  drip: 'infusion/begins',
  cells: 'receptor/two-cells',
  gate: 'receptor/plugged',
  links: 'synapses/new-spines',
  weeks: 'time/first-day',
};
