// Svg elements where there is no document. A ghost writes down what is done to it; on the page the same is done to real
// elements, known by number. So a picture can be thought out in a worker and cost the page only what differs.

import type { Drawn } from './paint.ts';

/** What can be done, each with what follows it. Numbers stand for elements. */
const done = {
  /** element, tag */ make: 0,
  /** element, name, value */ set: 1,
  /** element, name */ unset: 2,
  /** element, text */ say: 3,
  /** parent, element, the one that it comes before or 0 */ put: 4,
  /** element */ away: 5,
  /** element */ forget: 6,
} as const;

/** What was done, one thing after the other, flat: it is handed from one thread to another. */
export type Writing = readonly (number | string)[];

/** Makes ghosts and keeps what is written until it is taken. */
export class GhostDocument {
  #writing: (number | string)[] = [];
  #last = 0;

  createElementNS(_namespace: string, tag: string): Ghost {
    const made = new Ghost(this, (this.#last += 1));
    this.write(done.make, made.number, tag);
    return made;
  }

  /** Stands for an element that the page itself made. number: below 0, so that it is none of ours. */
  standFor(number: number): Ghost {
    return new Ghost(this, number);
  }

  write(...what: readonly (number | string)[]): void {
    for (const part of what) this.#writing.push(part);
  }

  /** What was written since the last time. */
  take(): Writing {
    const writing = this.#writing;
    this.#writing = [];
    return writing;
  }
}

export class Ghost implements Drawn {
  readonly ownerDocument: GhostDocument;
  readonly number: number;
  private readonly kids = new Set<Ghost>();
  private parent: Ghost | null = null;

  constructor(document: GhostDocument, number: number) {
    this.ownerDocument = document;
    this.number = number;
  }

  set textContent(text: string | null) {
    this.ownerDocument.write(done.say, this.number, text ?? '');
  }

  setAttribute(name: string, value: string): void {
    this.ownerDocument.write(done.set, this.number, name, value);
  }

  removeAttribute(name: string): void {
    this.ownerDocument.write(done.unset, this.number, name);
  }

  insertBefore(child: Ghost, before: Ghost | null): void {
    child.parent?.kids.delete(child);
    child.parent = this;
    this.kids.add(child);
    this.ownerDocument.write(done.put, this.number, child.number, before?.number ?? 0);
  }

  remove(): void {
    this.parent?.kids.delete(this);
    this.parent = null;
    this.ownerDocument.write(done.away, this.number);
  }

  forget(): void {
    this.ownerDocument.write(done.forget, this.number);
    for (const kid of this.kids) kid.forget();
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The elements of a page that ghosts stand for. */
export class Bodies {
  readonly #elements = new Map<number, Element>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** How many are known. */
  get size(): number {
    return this.#elements.size;
  }

  /** The page's own element goes by this number. */
  know(number: number, element: Element): void {
    this.#elements.set(number, element);
  }

  forget(number: number): void {
    this.#elements.delete(number);
  }

  /** Does what was written. What is done to an element that is not known any more is left out. */
  follow(writing: Writing): void {
    const elements = this.#elements;
    const of = (at: number): Element | undefined => elements.get(writing[at] as number);
    for (let at = 0; at < writing.length;) {
      const element = of(at + 1);
      switch (writing[at]) {
        case done.make:
          elements.set(
            writing[at + 1] as number,
            this.#document.createElementNS(svgNamespace, writing[at + 2] as string),
          );
          at += 3;
          break;
        case done.set:
          element?.setAttribute(writing[at + 2] as string, writing[at + 3] as string);
          at += 4;
          break;
        case done.unset:
          element?.removeAttribute(writing[at + 2] as string);
          at += 3;
          break;
        case done.say:
          if (element) element.textContent = writing[at + 2] as string;
          at += 3;
          break;
        case done.put: {
          const child = of(at + 2);
          if (child) element?.insertBefore(child, of(at + 3) ?? null);
          at += 4;
          break;
        }
        case done.away:
          element?.remove();
          at += 2;
          break;
        case done.forget:
          elements.delete(writing[at + 1] as number);
          at += 2;
          break;
        default:
          throw new Error(`a writing has "${String(writing[at])}" where something to do is due`);
      }
    }
  }
}
