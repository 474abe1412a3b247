// A canvas in Node that writes down what is drawn on it.

/** Stays for all files that a worker runs: a stub of the test runner's would go with another file's stubs. */
class RecordedPath {
  readonly d: string;
  constructor(d = '') {
    this.d = d;
  }
  arc(): void {}
  toString(): string {
    return `path ${this.d}`;
  }
}
Object.assign(globalThis, { Path2D: RecordedPath });

export interface RecordingCanvas {
  readonly canvas: HTMLCanvasElement;
  /** Everything drawn since the last clearing, in order. */
  readonly drawn: () => string;
}

/** A canvas whose drawing can be read as text. */
export function recordingCanvas(): RecordingCanvas {
  let calls: string[] = [];
  const note = (name: string, args: readonly unknown[]): void => {
    if (name === 'clearRect') calls = [];
    else calls.push(`${name} ${args.map(String).join(' ')}`);
  };
  const gradient = { addColorStop: () => undefined, toString: () => 'gradient' };
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) =>
        String(name).startsWith('create') ? () => gradient : (...args: unknown[]) => note(String(name), args),
      set: (_, name, value) => {
        note(String(name), [value]);
        return true;
      },
    },
  );
  let asked = false;
  const canvas = {
    // As Firefox does with a canvas that was given to a worker.
    getContext: () => {
      if (asked) throw new Error('the context of a canvas that was given away can be asked for only once');
      asked = true;
      return context;
    },
    // Another size empties a canvas.
    set width(_: number) {
      calls = [];
    },
    height: 0,
  } as unknown as HTMLCanvasElement;
  return { canvas, drawn: () => calls.join('\n') };
}
