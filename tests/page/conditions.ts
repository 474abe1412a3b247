// Conditions that a reader's browser can be in. Each runs in the page: nothing from outside it is at hand there.

/** Leaves the stage in its place, unpainted. */
export function hideStage(): void {
  const root = document.querySelector('syn-story')?.shadowRoot;
  if (!root) throw new Error('there is no story to hide the stage of');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.stage { visibility: hidden }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The reader asked the browser to save data. */
export function saveData(): void {
  Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
}

/** The browser refuses WebGL, as some do. */
export function refuseWebgl(): void {
  for (const kind of [HTMLCanvasElement, OffscreenCanvas] as const) {
    const given = kind.prototype.getContext as (this: unknown, type: string, ...rest: unknown[]) => unknown;
    Object.defineProperty(kind.prototype, 'getContext', {
      value(this: unknown, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : given.call(this, type, ...rest);
      },
    });
  }
  // Where a worker would draw, this script does not come.
  Object.assign(window, {
    Worker: new Proxy(Worker, {
      construct(target, [address, options]: [string, WorkerOptions]) {
        if (options.name === 'brain') throw new Error('no worker draws in 3D');
        return new target(address, options);
      },
    }),
  });
}
