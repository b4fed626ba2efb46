import * as z from 'zod';
import { askFunction } from '../ask-function.ts';
import type { AwsClients } from '../aws-clients.ts';
import { type DeployedStack, findResource } from '../stack.ts';

const silenceSchema = z.object({
  connected: z.int(),
  withActivities: z.int(),
  withheldOnly: z.int(),
  silent: z.int(),
});

const readingSchema = z.object({
  optedOut: z.union([z.int(), z.string()]),
  textsLogged: z.union([z.int(), z.string()]),
  dropped: z.record(z.string(), z.int()).optional(),
  /** By source, or the name of an error. An older club does not send it. */
  silence: z.union([z.record(z.string(), silenceSchema), z.string()]).optional(),
});

export type Reading = z.infer<typeof readingSchema>;
export type Silence = z.infer<typeof silenceSchema>;

/** Only the function can count these, and it never says whose rows they are. */
export async function askReading({ lambda }: AwsClients, stack: DeployedStack): Promise<Reading | undefined> {
  return askFunction(await lambda(), findResource(stack, 'AWS::Lambda::Function', 'Reconcile'), {
    what: 'run the function that looks for STOP',
    request: { ask: 'examine' },
    answer: readingSchema,
  });
}
