/** What is changed, and the tests that hold it: each change is tried on the quick ones, and on the others if these notice nothing. */
export const mutatedParts = {
  recovery: {
    sources: ['functions/recovery/**/*.ts'],
    quick: ['tests/recovery/**/*.test.ts'],
    slow: ['tests/recovery/{rules,properties,no-amounts}.test.ts', 'tests/season/golden.test.ts'],
  },
  plan: {
    sources: ['functions/plan/**/*.ts'],
    quick: ['tests/plan/**/*.test.ts', 'tests/upload/{told,plan-changed,one-clock,planned-erasure}.test.ts'],
    slow: [
      'tests/plan/{agreement,mornings-of-seasons}.test.ts',
      'tests/upload/{upload-and-plan,device-clocks,changed-source,deletion}.test.ts',
      'tests/morning/*.test.ts',
      'tests/inbound/{answers,weigh-ins}.test.ts',
      'tests/pages/today/spared-weights.test.ts',
    ],
  },
  reader: {
    sources: ['functions/messages/reply/**/*.ts'],
    quick: ['tests/messages/reply/**/*.test.ts'],
    slow: ['tests/messages/reply/{any-text,own-words/own-words,signs/wordings}.test.ts'],
  },
} as const;

export type MutatedPart = keyof typeof mutatedParts;

/** Written by our own commands out of other sources. */
export const generatedSources = ['our-sentences.ts', 'word-weights.ts'];

/** Tests that only compare what such a command has written with what it would write. */
export const testsOfGenerated = /npm run (?:our-sentences|word-weights)/;
