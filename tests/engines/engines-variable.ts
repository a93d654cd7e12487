/** Variable in which `tests/run.ts` hands over the engines it has found, as JSON. */
export const ENGINES = 'TEST_ENGINES';
