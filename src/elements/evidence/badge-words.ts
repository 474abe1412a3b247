// A badge in words: "In mice, well shown". The same words stand on the badge, in its name for screen readers, and in
// the page without script.

import type { Words } from '../../content/words.ts';
import type { Badge } from '../../core/evidence.ts';

/** The kind of evidence: "In mice". */
export function badgeKind(badge: Badge, words: Words): string {
  return words.say(`ui.badge.${badge.kind === 'animals' ? (badge.species ?? 'animals') : badge.kind}`);
}

/** How sure: "well shown", or the date of a label. Experts show nothing; at best they agree. */
export function badgeSure(badge: Badge, words: Words): string {
  if (badge.kind === 'experts' && badge.word === 'well-shown') return words.say('ui.badge.agreed');
  if (badge.word !== 'dated') return words.say(`ui.badge.${badge.word}`);
  return badge.date
    ? words.say('ui.badge.dated', { date: dateInWords(badge.date, words.language) })
    : words.say('ui.badge.datedUnknown');
}

export function badgeWords(badge: Badge, words: Words): string {
  return `${badgeKind(badge, words)}, ${badgeSure(badge, words)}`;
}

const dates = new Map<string, string>();

/** Making a date format is dear, and many badges bear the same few dates. */
function dateInWords(iso: string, language: string): string {
  const key = `${language} ${iso}`;
  let written = dates.get(key);
  if (written === undefined) dates.set(key, (written = writeDate(iso, language)));
  return written;
}

function writeDate(iso: string, language: string): string {
  const date = new Date(`${iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions =
    iso.length === 4 ? { year: 'numeric' } : { year: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
}
