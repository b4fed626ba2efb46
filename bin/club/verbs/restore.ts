import * as z from 'zod';
import { restoreTable } from '../restore.ts';
import { aWord, defineVerb } from '../verb.ts';

const at = z
  .string()
  .pipe(
    z.iso
      .datetime({ error: 'must be a time in UTC, such as 2026-11-24T08:00:00Z' })
      .transform((text) => new Date(text)),
  );

export const restore = defineVerb({
  details:
    'Only rows that are missing now come back; athletes who have left since stay erased. You see counts only. recovery and tokens reach back one day, members and ledger seven days.',
  example: 'members --at 2026-11-24T08:00:00Z',
  options: z.object({
    table: aWord('TABLE', 'members, tokens, recovery or ledger.', z.enum(['members', 'tokens', 'recovery', 'ledger'])),
    at: at.meta({ what: 'The moment, in UTC.', value: 'TIME' }),
  }),
  run: restoreTable,
});
