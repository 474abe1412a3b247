// The reader's own settings: kept on this device only, and forgotten on request. Nothing about health is among them.

export interface Settings {
  depth: 'plain' | 'detail';
  motion: 'slow' | 'still';
  theme: 'night' | 'day' | 'device';
  /** Per cent of the browser's text size. */
  textSize: number;
}

/** Under which they are kept. */
export const storageKey = 'synapse-story.settings';
const sizes = [85, 100, 115, 130, 150, 175, 200] as const;

export function defaults(): Settings {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { depth: 'plain', motion: still ? 'still' : 'slow', theme: 'night', textSize: 100 };
}

/** What is kept, with every unknown or broken value replaced by its default. */
export function loadSettings(): Settings {
  const settings = defaults();
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return settings;
    const found = kept as Record<string, unknown>;
    if (found['depth'] === 'plain' || found['depth'] === 'detail') settings.depth = found['depth'];
    if (found['motion'] === 'slow' || found['motion'] === 'still') settings.motion = found['motion'];
    if (found['theme'] === 'night' || found['theme'] === 'day' || found['theme'] === 'device')
      settings.theme = found['theme'];
    if (sizes.some((size) => size === found['textSize'])) settings.textSize = found['textSize'] as number;
  } catch {
    // Storage may be forbidden or its content broken: the defaults serve.
  }
  return settings;
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Without storage the settings hold until the page is left.
  }
}

export function forgetSettings(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}

/** The next size in a direction; the same at the ends. */
export function nextSize(size: number, by: 1 | -1): number {
  const at = sizes.findIndex((s) => s === size);
  return sizes[Math.min(sizes.length - 1, Math.max(0, (at === -1 ? 1 : at) + by))] ?? 100;
}

/** Puts the settings on the page: attributes that styles and elements read. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  const day =
    settings.theme === 'day' || (settings.theme === 'device' && matchMedia('(prefers-color-scheme: light)').matches);
  root.dataset['theme'] = day ? 'light' : 'night';
  root.dataset['depth'] = settings.depth;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
}
