// The words of the interface, labels and descriptions in one language, compiled from scenes/words/<language>/*.yaml.
// A key that is missing in a language stops the build; here it shows the key, so that a fault is seen and not hidden.

export type WordTree = { readonly [key: string]: string | readonly string[] | WordTree };

export class Words {
  readonly language: string;
  readonly #tree: WordTree;
  /** What was found before: the same few are asked for in every picture. */
  readonly #found = new Map<string, string | readonly string[] | WordTree | undefined>();

  constructor(language: string, tree: WordTree) {
    this.language = language;
    this.#tree = tree;
  }

  /** A sentence by its path ("ui.next"), with {name} filled in from values. */
  say(path: string, values: Readonly<Record<string, string | number>> = {}): string {
    const found = this.find(path);
    const text = typeof found === 'string' ? found : path;
    if (!text.includes('{')) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  }

  /** A pair or list by its path ("world.terminal" is [main line, second line]). */
  list(path: string): readonly string[] {
    const found = this.find(path);
    return Array.isArray(found) ? (found as readonly string[]) : typeof found === 'string' ? [found] : [];
  }

  /** The keys below a path, in their order. */
  keys(path: string): readonly string[] {
    const found = this.find(path);
    return typeof found === 'object' && !Array.isArray(found) ? Object.keys(found) : [];
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  private find(path: string): string | readonly string[] | WordTree | undefined {
    if (this.#found.has(path)) return this.#found.get(path);
    let at: string | readonly string[] | WordTree | undefined = this.#tree;
    for (const key of path.split('.')) at = isTree(at) ? at[key] : undefined;
    this.#found.set(path, at);
    return at;
  }
}

const isTree = (at: string | readonly string[] | WordTree | undefined): at is WordTree =>
  typeof at === 'object' && !Array.isArray(at);
