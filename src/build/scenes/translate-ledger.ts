// The ledger's texts in another language, laid over the first language's. A missing text is a problem; an entry whose
// first-language text has changed since is out of date.

import type { ClaimId, Visit } from '../../core/evidence.ts';
import { ledgerFolder, type Ledger } from './ledger.ts';
import { unknown, type Problem } from './problems.ts';
import type { Files } from './read.ts';
import { translatedSchema } from './schemas.ts';
import { hashOf, type Translation } from './source.ts';
import { YamlFile } from './yaml-file.ts';

/** One file of translations: entries by id, each with its texts and the hash of what it follows. */
class TranslatedFile {
  readonly name: string;
  readonly #file: YamlFile | null;
  readonly #entries: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly #allowed = new Map<string, Set<string>>();
  readonly #translations: Translation[];

  constructor(name: string, language: string, files: Files, problems: Problem[], translations: Translation[]) {
    this.name = `${ledgerFolder}/${language}/${name}`;
    this.#translations = translations;
    const text = files.get(this.name);
    const file = text === undefined ? null : new YamlFile(this.name, text, problems);
    if (text === undefined) {
      const from = `${ledgerFolder}/${name.replace('claims', 'claims-*')}`;
      problems.push({ file: this.name, line: 1, message: `this file is missing; translate ${from}`, rule: null });
    }
    const entries = file?.check(translatedSchema, name) ?? null;
    // Of a file that cannot be read, that alone is told.
    this.#file = entries === null ? null : file;
    this.#entries = entries ?? {};
  }

  /** Rows with the named texts replaced. All rows of one id share an entry, and one hash. */
  over<T extends object>(id: string, row: T, keys: readonly (keyof T & string)[]): T {
    const allowed = this.#allowed.get(id) ?? new Set(['follows']);
    this.#allowed.set(id, allowed);
    const entry = Object.hasOwn(this.#entries, id) ? this.#entries[id] : undefined;
    const result = { ...row };
    for (const key of keys) {
      const here = row[key];
      if (typeof here !== 'string' || here === '') continue;
      allowed.add(key);
      const there = entry?.[key];
      if (there === undefined)
        this.#file?.faults.add(this.#file.lineOf([id]), `"${id}" has no "${key}" yet; translate it`);
      result[key] = (there ?? here) as T[typeof key];
    }
    return result;
  }

  /** Notes which first-language texts an entry was made from. */
  follow(id: string, texts: readonly (string | null)[]): void {
    const entry = Object.hasOwn(this.#entries, id) ? this.#entries[id] : undefined;
    if (!entry || !this.#file) return;
    const line = this.#file.lineOf([id]);
    this.#translations.push({
      file: this.name,
      line,
      what: `"${id}"`,
      follows: entry['follows'] ?? null,
      hash: hashOf(texts.join(' ')),
    });
  }

  /** Entries and texts that nothing asked for are slips. `known` are ids that need no translation yet. */
  checkUnused(known: readonly string[]): void {
    for (const [id, entry] of Object.entries(this.#entries)) {
      const allowed = this.#allowed.get(id);
      if (!allowed && !known.includes(id)) this.#file?.faults.add(this.#file.lineOf([id]), unknown('entry', id, known));
      for (const key of allowed ? Object.keys(entry) : []) {
        if (!allowed?.has(key))
          this.#file?.faults.add(this.#file.lineOf([id, key]), unknown('key', key, [...(allowed ?? [])]));
      }
    }
  }
}

/** `translations` receives what each entry follows, for the rule on fresh translations. */
export function translateLedger(
  ledger: Ledger,
  used: readonly ClaimId[],
  language: string,
  files: Files,
  problems: Problem[],
  translations: Translation[],
): Ledger {
  const open = (name: string) => new TranslatedFile(name, language, files, problems, translations);

  const claimTexts = open('claims.yaml');
  const claims = new Map(
    used.flatMap((id) => {
      const claim = ledger.claims.get(id);
      if (!claim) return [];
      claimTexts.follow(id, [claim.statement, claim.technical, claim.uncertain, claim.corrected]);
      return [[id, claimTexts.over(id, claim, ['statement', 'technical', 'uncertain', 'corrected'])]];
    }),
  );
  claimTexts.checkUnused(ledger.claimIds);

  const outcomeTexts = open('outcomes.yaml');
  const outcomes = ledger.outcomes.map((row) => {
    const { drug, dose, route, schedule } = row.treatment;
    outcomeTexts.follow(row.id, [
      row.population,
      row.outcome,
      row.comparator,
      row.timeFrame,
      drug,
      dose,
      route,
      schedule,
      row.caveat,
    ]);
    return {
      ...outcomeTexts.over(row.id, row, [
        'population',
        'comparator',
        'outcome',
        'timeFrame',
        'derived',
        'certainty',
        'caveat',
      ]),
      treatment: outcomeTexts.over(row.id, row.treatment, ['drug', 'dose', 'route', 'schedule']),
      n: outcomeTexts.over(row.id, row.n, ['note']),
    };
  });
  outcomeTexts.checkUnused(ledger.outcomes.map((row) => row.id));

  const visitTexts = open('visit.yaml');
  const visit = ledger.visit && translateVisit(ledger.visit, visitTexts);
  return { ...ledger, claims, outcomes, visit };
}

function translateVisit(visit: Visit, texts: TranslatedFile): Visit {
  const route = (name: 'nasal' | 'infusion') => ({
    ...texts.over(name, { clockZero: visit[name].clockZero }, ['clockZero']),
    facts: visit[name].facts.map((fact) => {
      texts.follow(fact.id, [fact.fact, fact.technical]);
      return texts.over(fact.id, fact, ['fact', 'technical']);
    }),
  });
  const translated = {
    ...texts.over('visit', { notAdvice: visit.notAdvice }, ['notAdvice']),
    nasal: route('nasal'),
    infusion: route('infusion'),
  };
  texts.checkUnused([
    'visit',
    'nasal',
    'infusion',
    ...visit.nasal.facts.map((f) => f.id),
    ...visit.infusion.facts.map((f) => f.id),
  ]);
  return translated;
}
