// What comes from a worker is done at the next frame, after the page has read where it was scrolled to: done between two
// frames, it would have the page laid out twice.

let waiting: (() => void)[] = [];
let watching = false;

function doAll(): void {
  const now = waiting;
  waiting = [];
  for (const call of now) call();
}

/** Does it in the next frame, in the order of the asking; at once on a hidden page, which has no frames. */
export function inFrame(call: () => void): void {
  if (document.hidden) {
    doAll();
    return call();
  }
  waiting.push(call);
  if (waiting.length > 1) return;
  requestAnimationFrame(doAll);
  // Hidden before the frame came.
  if (!watching) document.addEventListener('visibilitychange', doAll);
  watching = true;
}
