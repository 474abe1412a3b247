// The palette as CSS custom properties, for the page and for elements that stand alone.

import { badges, entities, grounds, ink, verdicts, type Theme } from '../palette.ts';

const kebab = (key: string): string => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const list = (values: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(values)
    .map(([key, value]) => `--${prefix}${kebab(key)}:${value}`)
    .join(';');

function themeVariables(theme: Theme): string {
  const { select: _, sheen: __, ...written } = ink[theme];
  // Pictures take their colours from here; a sheet needs those of names, and of the medicine.
  const things = Object.entries(entities).map(([key, by]) => list({ [`${key}-text`]: by[theme].text }));
  const medicine = list({ ketamine: entities.ketamine[theme].fill });
  const kinds = Object.entries(badges).map(([key, by]) =>
    list({ [`badge-${key}`]: by[theme].bg, [`badge-${key}-text`]: by[theme].fg }),
  );
  const said = Object.entries(verdicts).map(([key, by]) => list({ [`verdict-${key}`]: by[theme] }));
  const first = theme === 'night' ? grounds.night.night : grounds.light.day;
  return [list(written), medicine, ...things, ...kinds, ...said, list({ ...first })].join(';');
}

/** The palette as CSS custom properties, on a root selector (`:root` on our page, `:host` in an element that stands alone). */
export function tokens(root: ':root' | ':host' = ':root'): string {
  const on = (attributes: string): string => (root === ':root' ? attributes : `:host(${attributes})`);
  const sky = Object.entries(grounds.night).map(
    ([key, ground]) => `${on(`[data-theme=night][data-sky=${key}]`)}{${list({ ...ground })}}`,
  );
  return [
    `${root},${on('[data-theme=night]')}{color-scheme:dark;${themeVariables('night')}}`,
    ...sky,
    `${on('[data-theme=light]')}{color-scheme:light;${themeVariables('light')}}`,
    // Paper is a bright room, whatever the reader chose for the screen.
    `@media print{${root},${on('[data-theme]')},${on('[data-theme][data-sky]')}{color-scheme:light;${themeVariables('light')}}}`,
  ].join('\n');
}
