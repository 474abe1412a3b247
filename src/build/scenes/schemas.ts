// The form of every YAML file in scenes/. Meaning (does this claim exist?) is checked later; here only shape.

import { z } from 'zod';
import { evidenceKinds, verdicts } from '../../core/evidence.ts';
import { entityIds, regionIds } from '../../core/regions.ts';
import { arcIds, cascadeViews, comparisons, figureKinds, hypotheses, poseIds, skies } from '../../core/story.ts';

/** An object that names its keys when an unknown one turns up. */
function form<T extends z.core.$ZodLooseShape>(shape: T) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `keys: ${keys}` : undefined),
  });
}

const hash = z.string().regex(/^\w+$/, 'write the value that the check prints');
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters and digits joined by "-"');
const text = z.string().trim().min(1, 'write something here');
const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2025, 2025-01 or 2025-01-21'));

export const storySchema = form({
  title: text,
  coverage: z.enum(['partial', 'complete']),
  languages: z
    .array(
      form({
        tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a language tag such as en or es-MX'),
        name: text,
        path: z.string().regex(/^\/([a-z-]+\/)?$/i, 'use / or a folder such as /es/'),
      }),
    )
    .min(1, 'name at least one language'),
  scenes: z
    .array(z.string().regex(/^\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/, 'name a folder such as 06-surge'))
    .min(1, 'name at least one folder of scenes/'),
});

const gate = z.number().min(0, 'use 0 to 3').max(3, 'use 0 to 3');

const stepSchema = form({
  id: name,
  time: z.string({ error: () => 'write a time as start, 90 s, 12 min, 2 h, 1 day or 2 weeks' }).optional(),
  showsTime: z.boolean().optional(),
  topics: z.array(z.string()).default([]),
  narration: z.boolean().default(false),
  prints: z.boolean().optional(),
  brain: form({
    pose: z.enum(poseIds),
    highlight: z.array(z.enum(regionIds)).default([]),
    arcs: z.array(z.enum(arcIds)).default([]),
    inset: z.enum(regionIds).nullable().default(null),
  }).optional(),
  cascade: form({
    view: z.enum(cascadeViews),
    highlight: z.array(z.enum(entityIds)).default([]),
    gate: gate.nullable().default(null),
    explanation: z.enum(hypotheses).nullable().default(null),
    compare: z.enum(comparisons).optional(),
    block: z.array(z.enum(['ampa', 'mtor'])).default([]),
  }).optional(),
  figure: z
    .looseObject({ kind: z.enum(figureKinds) })
    .catchall(
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string())], {
        error: () => 'a setting is a text, a number, true or false, or a list of texts',
      }),
    )
    .optional(),
});

export const sceneSchema = form({
  sky: z.enum(skies),
  contentNote: z.union([name, z.literal(false)]).default(false),
  pairs: z.boolean().default(false),
  steps: z.array(stepSchema).min(1, 'a scene needs at least one step'),
});
export type SceneFile = z.infer<typeof sceneSchema>;

export const frontMatterSchema = form({
  title: text.optional(),
  follows: hash.optional(),
});

export const claimsSchema = z.array(
  form({
    id: name,
    topic: name,
    statement: text,
    technical: z.string(),
    verdict: z.enum(verdicts),
    evidence: z.array(z.enum(evidenceKinds)).min(1, 'name at least one kind of evidence'),
    strength: z.enum(['early']).optional(),
    species: z.enum(['mice', 'rats', 'mice-and-rats', 'animals']).optional(),
    date: date.optional(),
    uncertain: z.string(),
    corrected: z.string(),
    sources: z.array(z.string()).min(1, 'name at least one source'),
    priority: z.union([z.literal(1), z.literal(2)], { error: () => 'use 1 (must be used) or 2 (may be used)' }),
  }),
);

export const referencesSchema = z.array(
  form({
    id: name,
    /** Empty until somebody has looked them up; the title then stands first. */
    authors: z.string(),
    year: z.number().int().nullable(),
    title: text,
    journal: z.string(),
    doi: z
      .string()
      .regex(/^10\.\d{4,}\//, 'a DOI begins with 10.')
      .nullable(),
    url: z
      .url({ protocol: /^https?$/, error: () => 'write a full address with https://' })
      .nullable()
      .default(null),
    checked: z.enum(['page', 'abstract', 'citation only', 'second hand', 'recalled']),
    unchecked: z.array(z.enum(['authors', 'title', 'journal', 'year'])).default([]),
  }),
);

const count = z.number().min(0).max(100).nullable();
export const outcomesSchema = z.array(
  form({
    id: name,
    kind: z.enum(['benefit', 'harm']),
    population: text,
    treatment: form({ drug: text, dose: z.string(), route: z.string(), schedule: z.string() }),
    comparator: z.string().nullable(),
    outcome: text,
    per100Treatment: count,
    per100Comparator: count,
    iconsTreatment: z.number().int().min(0).max(100),
    iconsComparator: z.number().int().min(0).max(100).nullable(),
    timeFrame: text,
    n: form({
      treatment: z.number().int().nullable(),
      comparator: z.number().int().nullable(),
      total: z.number().int().nullable(),
      note: z.string(),
    }),
    sources: z.array(z.string()).min(1, 'name at least one source'),
    derived: z.string(),
    certainty: text,
    caveat: z.string(),
    checked: z.enum(['page', 'abstract', 'citation only', 'second hand', 'recalled']),
  }),
);

const visitFacts = form({
  clockZero: text,
  facts: z.array(
    form({
      id: name,
      phase: z.enum(['before', 'during', 'after', 'schedule']),
      minuteStart: z.number().nullable(),
      minuteEnd: z.number().nullable(),
      fact: text,
      technical: z.string(),
      sources: z.array(z.string()),
      certainty: z.enum(['high', 'moderate', 'low']),
    }),
  ),
});
export const visitSchema = form({ notAdvice: text, nasal: visitFacts, infusion: visitFacts });

/** The claims that speak of a part of the brain. */
export const regionClaimsSchema = z.partialRecord(z.enum(regionIds), z.array(name).min(1, 'name at least one claim'));

export const topicsSchema = z.array(form({ id: name, group: name, topic: text }));

export const reviewSchema = form({ reviewer: text, role: text, date });

export const termsSchema = z.record(
  name,
  form({
    name: text,
    plain: text,
    spoken: z.string().nullable().default(null),
    forms: z.array(text).default([]),
    follows: hash.nullable().default(null),
  }),
);

/** A translation of ledger entries: id -> the texts that differ. */
export const translatedSchema = z.record(name, z.record(z.string(), z.string()));

export const wordKey = /^[A-Za-z0-9]+([-_]?[A-Za-z0-9]+)*$/;
