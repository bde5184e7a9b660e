import fc from 'fast-check';

// The same cases in every run: a check that fails by chance tells nobody what their change broke. `SEED=$RANDOM npx vitest
// run` looks for new cases; one that fails belongs into the test as a sentence of its own.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_120) });
