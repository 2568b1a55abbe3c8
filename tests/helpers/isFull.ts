/** `npm run test:full` takes every case that `npm test` samples. */
export const IS_FULL = import.meta.env.MODE === 'full';
