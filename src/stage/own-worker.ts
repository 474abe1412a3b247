// How a worker of our own is started. Every one says "ready" once it runs.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** A page may ask for trusted addresses of scripts: this one is the build's own. Throws where the page allows no policy. */
let policy: { createScriptURL(url: string): unknown } | null = null;
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy('synapse-worker', { createScriptURL: (own) => own });
  return policy.createScriptURL(url) as string;
}

/** A page starts workers of its own origin only: from another, a small one of the page's own brings ours in. */
function startable(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin === location.origin) return href;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(href)}`], { type: 'text/javascript' }));
}

/** Starts a worker; null where there can be none (a strict policy, an older browser, no worker at all). */
export async function startWorker(address: string, name: string): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(trusted(startable(address)), { type: 'module', name });
    return await new Promise((done) => {
      const ready = (): void => {
        // What goes wrong later is for whoever uses it, and for the console.
        made.removeEventListener('error', failed);
        done(made);
      };
      const failed = (event: Event): void => {
        event.preventDefault();
        made.removeEventListener('message', ready);
        made.terminate();
        done(null);
      };
      made.addEventListener('message', ready, { once: true });
      made.addEventListener('error', failed, { once: true });
    });
  } catch {
    return null;
  }
}
