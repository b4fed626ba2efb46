import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { AdminError } from '../admin-error.ts';
import { deployedClub } from '../deployed-club.ts';
import { readAllMembers } from '../members.ts';
import { findResource } from '../stack.ts';
import { aValue, defineVerb } from '../verb.ts';

export const exportClub = defineVerb({
  details:
    'For your records, or for an authority that asks who agreed to what, and when. It holds phone numbers: keep it where nobody else reads it, and delete it after use. ' +
    'It holds no health data, training or tokens; members find their own under "My data". E-mail addresses are in AWS: SNS > Subscriptions.',
  example: '--to club-export.json',
  options: z.object({
    to: aValue('FILE', 'The file to write. Default: club-export-DATE.json in this folder.', z.string().min(1)),
  }),
  async run(context, { to }) {
    const { aws, stack } = await deployedClub(context);
    const { members, unreadable } = await readAllMembers(
      await aws.documents(),
      findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers'),
    );
    const now = new Date(context.now()).toISOString();
    const file = resolve(context.cdk.projectFolder, to ?? `club-export-${now.slice(0, 10)}.json`);
    const content = {
      exportedAt: now,
      club: { stack: stack.name, url: stack.outputs.Url, settings: stack.parameters },
      members: members.map(
        ({ athleteId, contact, state, joinedAt, consent, textsAgreedAt, units, pausedUntil, delivery }) => ({
          athleteId,
          contact,
          state: state.kind,
          joinedAt,
          consent,
          textsAgreedAt,
          units,
          pausedUntil,
          delivery,
        }),
      ),
    };
    try {
      // Not over another file, and for nobody else on this computer.
      writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw new FileNotWrittenError({ cause: error });
    }
    context.screen.good(`${members.length} members, and the settings of the club: ${file}`);
    if (unreadable > 0) {
      context.screen.warn(
        `${unreadable} more members are not in this file: this version of Afterrun cannot read their rows. Run: npm run club -- upgrade, then export again.`,
      );
    }
    context.screen.warn('It holds phone numbers: keep it where nobody else reads it, and delete it after use.');
    return { json: { file, members: members.length } };
  },
});

export class FileNotWrittenError extends AdminError {
  override readonly name = 'FileNotWrittenError';

  constructor(options?: ErrorOptions) {
    super(
      'The file could not be written: one of that name exists, or the folder is not writable.',
      'Name another: --to club-export-2.json',
      options,
    );
  }
}
