// The two halves of a badge's face: what a claim rests on, and how sure anyone is.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Badge } from '../../core/evidence.ts';
import { icon } from '../icons.ts';
import { badgeKind, badgeSure } from './badge-words.ts';

export const basisFace = (badge: Badge, words: Words) =>
  html`${icon(badge.kind)}<span>${badgeKind(badge, words)}</span>`;

export const sureFace = (badge: Badge, words: Words) => html`${steps(badge)}<u>${badgeSure(badge, words)}</u>`;

function steps(badge: Badge) {
  if (badge.steps === null) return nothing;
  const filled = badge.steps;
  return html`<span class=${badge.disputed ? 'sure split' : 'sure'} aria-hidden="true"
    >${[1, 2, 3].map((n) => html`<i class=${n <= filled && !badge.disputed ? 'on' : ''}></i>`)}</span
  >`;
}
