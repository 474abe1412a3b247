// Whether the list of the scenes is open: beside the text on a wide screen, over it on a phone, where the place between Back
// and Next opens it. It closes when a scene is chosen, with Escape, and when the reader comes to another step.

import type { ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export class SceneList {
  readonly #host: Host;
  #open = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#open;
  }

  readonly toggle = (): void => this.#turn(!this.#open);

  /** The place on a phone was pressed: the list lies over the page there, and the reader goes on in it. */
  readonly toggleOver = (): void => {
    this.toggle();
    if (this.#open) this.#focus('.rail [aria-current]');
  };

  close(): void {
    if (this.#open) this.#turn(false);
  }

  readonly onClick = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) this.#closeAndReturn();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#open) this.#closeAndReturn();
  };

  #turn(open: boolean): void {
    this.#open = open;
    this.#host.requestUpdate();
  }

  /** Where the list stays, only its names fold away, and whatever is in focus keeps it. */
  #closeAndReturn(): void {
    this.close();
    this.#focus('.foot .scenes');
  }

  #focus(selector: string): void {
    // On a wide screen what is not there takes no focus.
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
