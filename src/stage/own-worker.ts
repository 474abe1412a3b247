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

/** Starts a worker; null where there can be none (another origin, an older policy, no worker at all). */
export async function startWorker(address: string, name: string): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(trusted(address), { type: 'module', name });
    return await new Promise((done) => {
      made.addEventListener('message', () => done(made), { once: true });
      made.addEventListener('error', (event) => {
        event.preventDefault();
        done(null);
      });
    });
  } catch {
    return null;
  }
}
