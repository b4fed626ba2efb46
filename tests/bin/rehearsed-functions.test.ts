import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testEvents } from '../../bin/rehearse/test-events.ts';

test('npm run rehearse has an event for every function', () => {
  const files = readdirSync(fileURLToPath(new URL('../../functions', import.meta.url)), { withFileTypes: true });
  const functions = files
    .filter((file) => file.isFile() && file.name !== 'environment.ts')
    .map(({ name }) =>
      name.replace(/\.ts$/, '').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    );

  expect([...new Set(testEvents.map(({ of }) => of))].toSorted()).toEqual(functions.toSorted());
});
