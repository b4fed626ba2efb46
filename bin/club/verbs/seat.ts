import * as z from 'zod';
import { AdminError } from '../admin-error.ts';
import { askAdminFunction } from '../ask-admin.ts';
import { anAthlete, memberOf, NoSuchAthleteError } from '../athlete-word.ts';
import { deployedClub } from '../deployed-club.ts';
import { StoppedByAdminError } from '../screen.ts';
import { defineVerb } from '../verb.ts';

const freed = z.discriminatedUnion('seat', [
  z.object({ seat: z.literal('no such member') }),
  z.object({ seat: z.literal('leaving already') }),
  z.object({ seat: z.literal('on notice'), until: z.int(), told: z.int(), later: z.int() }),
]);

export const seatFree = defineVerb({
  details:
    'The athlete is told now, or in the morning if it is night there: on which day the seat goes to somebody else and all their data is deleted, and ' +
    'that texting KEEP, or the page "My data", keeps the seat. Advice goes on until then. Then everything is deleted, Strava is ' +
    'disconnected, and the next on the waiting list is invited. To take it back: npm run club -- seat keep ATHLETE',
  example: '1234567',
  options: z.object({ athlete: anAthlete }),
  asksFirst: true,
  async run(context, { athlete }) {
    const { screen } = context;
    const { aws, stack } = await deployedClub(context);
    const { athleteId } = await memberOf(aws, stack, athlete);
    const goes = await screen.confirm(
      'In 7 days the seat is freed and everything about this athlete is deleted, unless they choose to stay. They are told now. Continue?',
      false,
    );
    if (!goes) throw new StoppedByAdminError('Nothing was changed.');
    const answer = await askAdminFunction(aws, stack, { ask: 'free-seat', athleteId }, freed);
    if (answer.seat === 'no such member') throw new NoSuchAthleteError();
    if (answer.seat === 'leaving already') throw new LeavingAlreadyError();
    const day = new Date(answer.until).toISOString().slice(0, 10);
    screen.good(
      `On notice until ${day}. ${answer.later > 0 ? 'It is night where they are: they are told in the morning.' : 'They have been told.'}`,
    );
    screen.end(`To take it back: npm run club -- seat keep ${athleteId}`);
    return { json: answer };
  },
});

export const seatKeep = defineVerb({
  details: 'Everything is as before the notice. The athlete is not told.',
  example: '1234567',
  options: z.object({ athlete: anAthlete }),
  async run(context, { athlete }) {
    const { aws, stack } = await deployedClub(context);
    const { athleteId } = await memberOf(aws, stack, athlete);
    const answer = await askAdminFunction(
      aws,
      stack,
      { ask: 'keep-seat', athleteId },
      z.object({ seat: z.enum(['kept', 'not on notice']) }),
    );
    if (answer.seat === 'not on notice') throw new NotOnNoticeError();
    context.screen.end('The notice is taken back: the athlete keeps the seat.');
    return { json: answer };
  },
});

export class LeavingAlreadyError extends AdminError {
  override readonly name = 'LeavingAlreadyError';

  constructor() {
    super('This athlete has asked to leave already.', 'You need to do nothing. When: npm run club -- athletes');
  }
}

export class NotOnNoticeError extends AdminError {
  override readonly name = 'NotOnNoticeError';

  constructor() {
    super('This athlete is not on notice.', 'Look at the column "seat": npm run club -- athletes');
  }
}
