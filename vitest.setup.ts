import fc from "fast-check";

/**
 * One commit has one verdict: the property tests draw the same cases each time. `npm run test:hunt` draws others, a
 * hundred times as many where a test names no number of its own; what it finds becomes a sentence beside the property.
 */
fc.configureGlobal(process.env.HUNT === undefined ? { seed: 20_261_122 } : { numRuns: 10_000 });
