/** What is mutated, and the pure tests that hold it. */
export const mutatedParts = {
  recovery: { sources: 'functions/recovery', tests: ['tests/recovery/**/*.test.ts'] },
  plan: { sources: 'functions/plan', tests: ['tests/plan/**/*.test.ts'] },
  reader: { sources: 'functions/messages/reply', tests: ['tests/messages/reply/**/*.test.ts'] },
} as const;
