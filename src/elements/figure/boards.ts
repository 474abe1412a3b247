// Figures that are boards of short lines in groups: how a badge is read, how sure anyone is of uses beyond depression, and
// what the staff must know first. A badge on a board is the ledger's own.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Badge, ClaimId } from '../../core/evidence.ts';
import { basisFace, sureFace } from '../evidence/badge-face.ts';
import { icon, type IconName } from '../icons.ts';

export const boardKinds = ['badges', 'conditions', 'cautions'] as const;
export type BoardKind = (typeof boardKinds)[number];

export interface BoardRow {
  readonly id: string;
  /** Empty where the badge is what the row is about. */
  readonly name: string;
  readonly text: string;
  readonly badge: Badge | null;
  /** What of the badge is shown. */
  readonly face: 'basis' | 'sure' | 'both';
  /** The step is about it. */
  readonly focus: boolean;
}

export interface BoardGroup {
  readonly id: string;
  readonly title: string;
  readonly mark: IconName | null;
  readonly rows: readonly BoardRow[];
  /** What the group as a whole rests on. */
  readonly badge: Badge | null;
}

export interface Board {
  readonly kind: BoardKind;
  readonly title: string;
  readonly note: string;
  readonly groups: readonly BoardGroup[];
}

type Badges = Readonly<Record<ClaimId, Badge>>;

const blank: Badge = { kind: 'experts', species: null, steps: null, disputed: false, word: 'dated', date: null };
const bases: readonly Badge['kind'][] = ['people', 'animals', 'cells', 'label', 'experts'];
/** How sure anyone is, by the row's id. Experts agree where trials would show. */
const sureties: readonly (Pick<Badge, 'kind' | 'word' | 'steps' | 'disputed'> & { readonly id: string })[] = [
  { id: 'well-shown', kind: 'people', word: 'well-shown', steps: 3, disputed: false },
  { id: 'agreed', kind: 'experts', word: 'well-shown', steps: 3, disputed: false },
  { id: 'mixed-results', kind: 'people', word: 'mixed-results', steps: 2, disputed: false },
  { id: 'early-signs', kind: 'people', word: 'early-signs', steps: 1, disputed: false },
  { id: 'disputed', kind: 'people', word: 'disputed', steps: 2, disputed: true },
  { id: 'goes-too-far', kind: 'people', word: 'goes-too-far', steps: 0, disputed: false },
];

/** The latest date among the rules of the ledger: what stands on a badge in place of steps. */
const latestDate = (badges: Badges): string | null =>
  Object.values(badges).reduce<string | null>((last, { date }) => (date && date > (last ?? '') ? date : last), null);

/** Groups of cautions, with the claim that each rests on. */
const cautions: readonly { readonly id: string; readonly mark: IconName; readonly claim: ClaimId }[] = [
  { id: 'unsafe', mark: 'stop', claim: 'who-should-not' },
  { id: 'tell', mark: 'experts', claim: 'who-should-not' },
  { id: 'mixing', mark: 'mixed', claim: 'sedative-mixing' },
];

/** The board of a kind; first: ids of rows that come first and stand out. */
export function boardOf(kind: BoardKind, first: readonly string[], words: Words, badges: Badges): Board {
  const say = (key: string): string => words.say(`figures.${kind}.${key}`);
  return { kind, title: say('title'), note: say('note'), groups: groupsOf(kind, first, words, badges) };
}

function groupsOf(kind: BoardKind, first: readonly string[], words: Words, badges: Badges): readonly BoardGroup[] {
  const say = (key: string): string => words.say(`figures.${kind}.${key}`);
  switch (kind) {
    case 'badges': {
      const row = (id: string, group: string, badge: Badge, face: BoardRow['face']): BoardRow => ({
        id,
        name: '',
        text: say(`${group}.${id}`),
        badge,
        face,
        focus: false,
      });
      return [
        {
          id: 'basis',
          title: say('basisTitle'),
          mark: null,
          badge: null,
          rows: bases.map((base) =>
            base === 'label'
              ? row(base, 'basis', { ...blank, kind: base, date: latestDate(badges) }, 'both')
              : row(base, 'basis', { ...blank, kind: base }, 'basis'),
          ),
        },
        {
          id: 'sure',
          title: say('sureTitle'),
          mark: null,
          badge: null,
          rows: sureties.map(({ id, ...sure }) => row(id, 'sure', { ...blank, ...sure }, 'sure')),
        },
      ];
    }
    case 'conditions': {
      const all = words.keys('figures.conditions.rows');
      const ids = [...first.filter((id) => all.includes(id)), ...all.filter((id) => !first.includes(id))];
      const rows = ids.map((id): BoardRow => {
        const [name = id, text = ''] = words.list(`figures.conditions.rows.${id}`);
        return { id, name, text, badge: badges[id] ?? null, face: 'both', focus: first.includes(id) };
      });
      return [{ id: 'uses', title: '', mark: null, badge: null, rows }];
    }
    case 'cautions':
      return cautions.map(({ id, mark, claim }) => ({
        id,
        title: words.list(`figures.cautions.${id}`)[0] ?? id,
        mark,
        badge: badges[claim] ?? null,
        rows: words
          .list(`figures.cautions.${id}`)
          .slice(1)
          .map((name, i) => ({ id: `${id}${i}`, name, text: '', badge: null, face: 'both', focus: false })),
      }));
  }
}

export function boardView({ title, note, groups }: Board, words: Words) {
  return html`<figcaption><h3>${title}</h3></figcaption>
    <div class="groups">
      ${groups.map(
        (group) =>
          html`<section class="group" data-group=${group.id}>
            ${group.title ? html`<h4>${group.mark ? icon(group.mark) : nothing}${group.title}</h4>` : nothing}
            <ul>
              ${group.rows.map((row) => rowView(row, words))}
            </ul>
            ${group.badge ? face(group.badge, 'both', words) : nothing}
          </section>`,
      )}
    </div>
    ${note ? html`<p class="note">${note}</p>` : nothing}`;
}

const rowView = ({ name, text, badge, face: shown, focus }: BoardRow, words: Words) =>
  html`<li class=${focus ? 'focus' : ''}>
    ${name ? html`<b>${name}</b>` : nothing} ${badge ? face(badge, shown, words) : nothing}
    ${text ? html`<span class="what">${text}</span>` : nothing}
  </li>`;

const face = (badge: Badge, shown: BoardRow['face'], words: Words) =>
  html`<span class=${shown === 'sure' ? 'badge bare' : `badge ${badge.kind}`}
    >${shown === 'sure' ? nothing : basisFace(badge, words)}${shown === 'basis' ? nothing : sureFace(badge, words)}</span
  >`;
