import * as z from 'zod';
import { askAdminFunction } from '../ask-admin.ts';
import { deployedClub } from '../deployed-club.ts';
import { StoppedByAdminError } from '../screen.ts';
import { defineVerb, noOptions } from '../verb.ts';

const report = z.object({ state: z.enum(['paused', 'running']), changed: z.int(), told: z.int(), later: z.int() });

export const pauseAll = defineVerb({
  details:
    'Each member is told once; where it is night, in the morning. Uploads are still read and kept, and warning signs ' +
    "and members' own texts are still answered. New members are paused, too. To end it: npm run club -- resume all",
  options: noOptions,
  asksFirst: true,
  async run(context) {
    const { screen } = context;
    const { aws, stack } = await deployedClub(context);
    const goes = await screen.confirm('Pause advice for everybody? Each member is told, by one text or mail.', false);
    if (!goes) throw new StoppedByAdminError('Nothing was changed.');
    const answer = await askAdminFunction(aws, stack, { ask: 'pause-all' }, report);
    screen.good(
      `Paused. ${answer.changed} members changed; ${answer.told} are told now, ${answer.later} in their morning.`,
    );
    screen.end('To end it: npm run club -- resume all');
    return { json: answer };
  },
});

export const resumeAll = defineVerb({
  details:
    "Advice starts again with each member's next upload; there is no message about it. Members who paused by choice stay paused.",
  options: noOptions,
  async run(context) {
    const { aws, stack } = await deployedClub(context);
    const answer = await askAdminFunction(aws, stack, { ask: 'resume-all' }, report);
    context.screen.end(`The pause has ended. ${answer.changed} members changed. Advice comes with their next upload.`);
    return { json: answer };
  },
});
