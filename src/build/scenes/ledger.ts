// The evidence ledger as read from scenes/evidence: claims, sources, outcomes, visit facts and topics, cross-checked.

import type { z } from 'zod';
import type { Badge, Claim, ClaimId, LedgerEntry, Outcome, Reference, Visit } from '../../core/evidence.ts';
import { badgeOf } from '../../core/evidence.ts';
import { unknown, type Problem } from './problems.ts';
import type { Files } from './read.ts';
import { claimsSchema, outcomesSchema, referencesSchema, reviewSchema, topicsSchema, visitSchema } from './schemas.ts';
import { YamlFile } from './yaml-file.ts';

type Entry = z.infer<typeof claimsSchema>[number];
type Source = z.infer<typeof referencesSchema>[number];

export interface LedgerClaim extends Omit<Claim, 'badge'>, LedgerEntry {
  readonly topic: string;
  readonly priority: 1 | 2;
  readonly badge: Badge;
  readonly file: string;
  readonly line: number;
}

export interface Topic {
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly line: number;
}

export interface Ledger {
  readonly claims: ReadonlyMap<ClaimId, LedgerClaim>;
  /** Every entry's id, also of those left out of `claims` for a fault: a mark that names one is no second fault. */
  readonly claimIds: readonly ClaimId[];
  readonly references: ReadonlyMap<string, Reference>;
  readonly outcomes: readonly Outcome[];
  readonly visit: Visit | null;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Null until a named clinician has reviewed the ledger. */
  readonly review: { readonly reviewer: string; readonly role: string; readonly date: string } | null;
}

export const ledgerFolder = 'scenes/evidence';

export function readLedger(files: Files, problems: Problem[]): Ledger {
  const open = (name: string): YamlFile | null => {
    const file = `${ledgerFolder}/${name}`;
    const text = files.get(file);
    return text === undefined ? null : new YamlFile(file, text, problems);
  };
  const needed = (name: string): YamlFile | null => {
    const file = open(name);
    if (!file) problems.push({ file: `${ledgerFolder}/${name}`, line: 1, message: 'this file is missing', rule: null });
    return file;
  };

  const sources = new Map<string, Source>();
  const referencesFile = needed('references.yaml');
  for (const [index, source] of (referencesFile?.checkEach(referencesSchema.element, 'references') ?? []).entries()) {
    if (!source) continue;
    if (sources.has(source.id))
      referencesFile?.faults.add(referencesFile.lineOf([index]), `source "${source.id}" stands here twice`);
    sources.set(source.id, source);
  }
  const sourceIds = referencesFile?.idsInList() ?? [];
  const checkSources = (file: YamlFile, ids: readonly string[], path: (string | number)[]) => {
    if (!referencesFile?.readable || sourceIds.length === 0) return;
    for (const [index, id] of ids.entries()) {
      if (!sourceIds.includes(id))
        file.faults.add(file.lineOf([...path, 'sources', index]), unknown('source', id, sourceIds));
    }
  };

  const claims = new Map<ClaimId, LedgerClaim>();
  const claimIds: ClaimId[] = [];
  for (const name of files.keys()) {
    if (!/^scenes\/evidence\/claims-[\w-]+\.yaml$/.test(name)) continue;
    const file = new YamlFile(name, files.get(name) ?? '', problems);
    claimIds.push(...file.idsInList());
    for (const [index, entry] of file.checkEach(claimsSchema.element, 'claims').entries()) {
      if (!entry) continue;
      const line = file.lineOf([index]);
      if (claims.has(entry.id)) file.faults.add(line, `claim "${entry.id}" stands in the ledger twice`);
      checkEntry(file, index, entry, sources);
      checkSources(file, entry.sources, [index]);
      claims.set(entry.id, { ...entry, badge: badgeOf(entry), file: name, line });
    }
  }

  const outcomesFile = needed('outcomes.yaml');
  const outcomes = outcomesFile?.check(outcomesSchema, 'outcomes') ?? [];
  for (const [index, row] of outcomes.entries()) {
    if (outcomesFile) checkSources(outcomesFile, row.sources, [index]);
    if ((row.comparator === null) !== (row.iconsComparator === null)) {
      outcomesFile?.faults.add(
        outcomesFile.lineOf([index]),
        `outcome "${row.id}": a comparator and its number come together, or not at all`,
      );
    }
  }

  const visitFile = needed('visit.yaml');
  const visit = visitFile?.check(visitSchema, 'visit') ?? null;
  for (const route of ['nasal', 'infusion'] as const) {
    for (const [index, fact] of (visit?.[route].facts ?? []).entries()) {
      if (visitFile) checkSources(visitFile, fact.sources, [route, 'facts', index]);
    }
  }

  const topicsFile = needed('topics.yaml');
  const topics = (topicsFile?.check(topicsSchema, 'topics') ?? []).map((topic, index) => ({
    ...topic,
    line: topicsFile?.lineOf([index]) ?? 1,
  }));
  return {
    claims,
    claimIds,
    references: new Map([...sources].map(([id, source]) => [id, referenceOf(source)])),
    outcomes: outcomes.map(withoutCheck),
    visit,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    review: open('review.yaml')?.check(reviewSchema, 'review') ?? null,
  };
}

function checkEntry(file: YamlFile, index: number, entry: Entry, sources: ReadonlyMap<string, Source>): void {
  const line = file.lineOf([index]);
  const animal = entry.evidence.includes('animal');
  if (animal && entry.species === undefined) {
    file.faults.add(
      line,
      `claim "${entry.id}" rests on animals; add "species: mice", "rats", "mice-and-rats" or "animals"`,
    );
  }
  if (entry.verdict === 'supported-in-animals' && !animal) {
    file.faults.add(line, `claim "${entry.id}" is "supported-in-animals" but has no "animal" among its evidence`);
  }
  if (entry.verdict === 'regulatory-fact' && entry.date === undefined) {
    file.faults.add(line, `claim "${entry.id}" is a regulatory fact; add the date of its source, as "date: 2025-01"`);
  }
  const known = entry.sources.flatMap((id) => sources.get(id) ?? []);
  if (known.length > 0 && known.every((source) => source.checked === 'recalled')) {
    file.faults.add(line, `claim "${entry.id}" rests on recalled sources alone; add one that somebody has looked up`);
  }
}

/** How a row was checked is for those who keep the ledger, not for readers. */
function withoutCheck(row: z.infer<typeof outcomesSchema>[number]): Outcome {
  const { id, kind, population, treatment, comparator, outcome, timeFrame, n, sources, derived, certainty, caveat } =
    row;
  const { per100Treatment, per100Comparator, iconsTreatment, iconsComparator } = row;
  const numbers = { per100Treatment, per100Comparator, iconsTreatment, iconsComparator };
  return {
    id,
    kind,
    population,
    treatment,
    comparator,
    outcome,
    ...numbers,
    timeFrame,
    n,
    sources,
    derived,
    certainty,
    caveat,
  };
}

function referenceOf({ id, authors, year, title, journal, doi, url }: Source): Reference {
  return { id, authors, year, title, journal, doi, url };
}
