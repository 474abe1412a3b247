// npm run soak: every check and test, with a hundred thousand texts for the compiler and axe at every step in every look.
// It takes what it takes.

process.env.SOAK = '1';
process.env.FUZZ_RUNS ??= '33000';
await import('./test.mjs');
