// The keys that lead through the story. They leave alone whatever has keys of its own: fields, sliders, an open dialog.

/** The way that a key asks for: 1 to the next step, -1 back, 0 for a key that is not the story's. */
export function wayAsked(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  const target = event.composedPath()[0];
  if (
    target instanceof HTMLElement &&
    target.matches('input, select, textarea, [role=slider], [role=application], [contenteditable]')
  )
    return 0;
  if (document.querySelector('dialog[open]')) return 0;
  if (event.key === 'ArrowRight') return 1;
  return event.key === 'ArrowLeft' ? -1 : 0;
}

/** Whether a key on somebody else's page is for this story: pressed inside it or, where it was pressed inside none, while
 *  this one is at the middle of the window. */
export function isMeantFor(story: Element, event: KeyboardEvent): boolean {
  const inside = event.composedPath().find((node) => node instanceof Element && node.matches('syn-story, syn-scene'));
  if (inside) return inside === story;
  const { left, right, top, bottom } = story.getBoundingClientRect();
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  return left <= x && x < right && top <= y && y < bottom;
}
