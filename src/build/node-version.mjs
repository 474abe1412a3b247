// Says in one sentence when Node is too old. Written in plain old syntax and imported before anything else, so that
// an old Node can still read it.

const needed = '20.19';

/** @param {string} version @returns {number} major and minor as one number that can be compared */
function rank(version) {
  const parts = version.split('.').map(Number);
  return (parts[0] || 0) * 1000 + (parts[1] || 0);
}

/** @returns {boolean} true when this Node will do; otherwise says what to do and ends the process. */
export function requireNode() {
  if (rank(process.versions.node) >= rank(needed)) return true;
  console.error(
    'Synapse Story needs Node ' +
      needed +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
