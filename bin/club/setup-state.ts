import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

/** How far the setup is, so that it continues where it stopped. The file holds no secret: those go straight to Parameter Store. */
const stateSchema = z.object({
  region: z.string().optional(),
  account: z.string().optional(),
  answers: z.record(z.string(), z.string()).default({}),
  /** Of a finished setup: the defaults when its questions are asked again. */
  formerAnswers: z.record(z.string(), z.string()).default({}),
  /** The code in the invite link: made once, or the link would change. */
  inviteCode: z.string().optional(),
  done: z.array(z.enum(['deployed', 'texts', 'callback-domain', 'intervals-app', 'finished'])).default([]),
});

export type SetupState = z.infer<typeof stateSchema>;
export type SetupStep = SetupState['done'][number];

export interface SetupStateFile {
  /** A file that cannot be read counts as absent: everything is asked again, nothing breaks. */
  read(): SetupState;
  /** Replaces the file as a whole, so a stop while writing leaves the old one. */
  write(state: SetupState): void;
}

export function createSetupStateFile(path: string): SetupStateFile {
  return {
    read() {
      try {
        return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return stateSchema.parse({});
      }
    },

    write(state) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`);
      renameSync(`${path}.new`, path);
    },
  };
}
