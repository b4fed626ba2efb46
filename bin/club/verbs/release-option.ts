import { resolve } from 'node:path';
import * as z from 'zod';
import { aValue } from '../verb.ts';

/** For the verbs that deploy. */
export const releaseOption = z.object({
  release: aValue(
    'FOLDER',
    'Deploy a downloaded and unpacked release, without CDK.',
    z.string().transform((folder) => resolve(folder)),
  ),
});
