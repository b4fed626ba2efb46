import * as z from 'zod';
import { askAdminFunction } from '../ask-admin.ts';
import { anAthlete, memberOf, NoSuchAthleteError } from '../athlete-word.ts';
import { deployedClub } from '../deployed-club.ts';
import { StoppedByAdminError } from '../screen.ts';
import { defineVerb } from '../verb.ts';

const erased = [
  'Erased: contact, settings, consent, profile, answers, all advice, the link to Strava, messages that wait to be sent.',
  'What stays: a receipt, which is a random number and a date; copies in backups for 7 days, in logs for 30.',
].join('\n');

export const remove = defineVerb({
  details: `The athlete gets one last message: that the club has ended the membership, that all is deleted, and the receipt.\n${erased}`,
  example: '1234567',
  options: z.object({ athlete: anAthlete }),
  asksFirst: true,
  async run(context, { athlete }) {
    const { screen } = context;
    const { aws, stack } = await deployedClub(context);
    const { athleteId, contact } = await memberOf(aws, stack, athlete);
    const reached = contact.kind === 'text' ? `by text (the phone ends in ${contact.phone.slice(-4)})` : 'by e-mail';
    const goes = await screen.confirm(
      `${erased}\nThe athlete is told, ${reached}. This cannot be undone. Remove them now?`,
      false,
    );
    if (!goes) throw new StoppedByAdminError('Nothing was changed.');
    const { removal } = await askAdminFunction(
      aws,
      stack,
      { ask: 'remove', athleteId },
      z.object({ removal: z.enum(['begun', 'no such member']) }),
    );
    if (removal === 'no such member') throw new NoSuchAthleteError();
    screen.good(
      'The erasure has begun and ends within minutes. The seat is then free for the next on the waiting list.',
    );
    screen.end('See that it is done: npm run club -- athletes');
    return { json: { removal, athlete } };
  },
});
