import { createHash } from 'node:crypto';
import * as z from 'zod';
import { announcement } from '../../../functions/messages/club-notices.ts';
import { septetsOf } from '../../../functions/messages/gsm-7.ts';
import { AdminError } from '../admin-error.ts';
import { problemOfAnnouncement } from '../announcement-words.ts';
import { askAdminFunction, ClubDidNotActError } from '../ask-admin.ts';
import { deployedClub } from '../deployed-club.ts';
import { listMembers } from '../members.ts';
import { StoppedByAdminError } from '../screen.ts';
import { findResource } from '../stack.ts';
import { aValue, defineVerb } from '../verb.ts';

export const announce = defineVerb({
  details:
    'Only about the service, never about training, food or health: such words are refused. It starts with the name of the club. ' +
    'Nobody gets it twice, at night (it comes in the morning), or while they have paused by choice. ' +
    "It counts against the month's budget for texts. Without --text you are asked for the words, which no shell can change.",
  example: '--text "no texts until 9pm, the phone company has an outage. Uploads are kept."',
  options: z.object({ text: aValue('"WORDS"', 'The words, without the name of the club.', z.string().trim().min(1)) }),
  asksFirst: true,
  async run(context, { text }) {
    const { screen } = context;
    const { aws, stack } = await deployedClub(context);
    const clubName = stack.parameters.ClubName ?? 'Afterrun';
    const problem = (words: string) => problemOfAnnouncement(clubName, words.trim());
    const words = (
      text ??
      (await screen.ask({
        question: 'What do you want to tell members?',
        why: `One text: "${clubName}: …". Only about the service, never about training, food or health.`,
        flag: 'text',
        problem,
      }))
    ).trim();
    const wrong = problem(words);
    if (wrong !== undefined) throw new AnnouncementRefusedError(wrong);

    const whole = announcement(clubName, words);
    const members = findResource(stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers');
    const reached = (await listMembers(await aws.documents(), members, context.now())).filter(
      ({ delivery, paused }) => ['arrives', 'by mail'].includes(delivery) && paused !== 'by choice',
    ).length;
    const goes = await screen.confirm(
      `"${whole}"\n${septetsOf(whole)} characters, to ${reached} members, by text or mail. It cannot be recalled. Send it?`,
      false,
    );
    if (!goes) throw new StoppedByAdminError('Nothing was sent.');
    // The same words within an hour are the same announcement: run again after a failure, nobody hears it twice.
    const hour = Math.floor(context.now() / 3_600_000);
    const id = createHash('sha256').update(`${hour} ${words}`).digest('base64url').slice(0, 16);
    const answer = await askAdminFunction(
      aws,
      stack,
      { ask: 'announce', id, words },
      z.object({ announced: z.enum(['yes', 'no']), told: z.int().default(0), later: z.int().default(0) }),
    );
    if (answer.announced === 'no') throw new ClubDidNotActError();
    screen.end(`${answer.told} get it now, ${answer.later} in their morning.`);
    return { json: answer };
  },
});

export class AnnouncementRefusedError extends AdminError {
  override readonly name = 'AnnouncementRefusedError';
  override readonly exitCode = 2;

  constructor(problem: string) {
    super(
      `Nothing was sent. ${problem}`,
      'Change the words and run this again. What is allowed: npm run club -- announce --help',
    );
  }
}
