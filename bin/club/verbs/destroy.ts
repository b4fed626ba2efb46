import * as z from 'zod';
import { deployedClub } from '../deployed-club.ts';
import { deleteEverything, endReports, eraseAllMembers } from '../destroy-club.ts';
import { readAllMembers } from '../members.ts';
import { findResource } from '../stack.ts';
import { aValue, defineVerb } from '../verb.ts';

/** What the club may not or cannot delete. */
const kept = [
  'the phone number, which keeps costing money: AWS console > AWS End User Messaging > Phone numbers > Release',
  'what SNS logged of texts (phone numbers), for 30 days at most: CloudWatch > Log groups > sns/…/DirectPublishToPhoneNumber',
  'the settings for texts of the AWS account: spend limit and delivery logging',
  'the buckets with the code of deploys: CloudFormation > CDKToolkit, and Afterrun-files',
  'the Strava app: https://www.strava.com/settings/api > Delete. Its tokens end with it',
  'the app at intervals.icu, if you have one: https://intervals.icu > Settings > Manage App',
  'this folder, with club.config.json',
] as const;

export const destroy = defineVerb({
  details: [
    'It asks for the name of the club. Then, in this order: Strava stops reporting uploads; each member is erased and gets a receipt; the stack, the tables with their backups, ' +
      'the mail addresses and the secrets are deleted. If it stops anywhere, run it again.',
    'What stays, and how to remove it:',
    ...kept.map((line) => `- ${line}`),
  ].join('\n'),
  options: z.object({
    clubName: aValue('"NAME"', 'The name of the club, to confirm without being asked.', z.string().min(1)),
  }),
  async run(context, { clubName }) {
    const { screen } = context;
    const club = await deployedClub(context);
    const name = club.stack.parameters.ClubName ?? 'Afterrun';
    const { members, unreadable } = await readAllMembers(
      await club.aws.documents(),
      findResource(club.stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers'),
    );
    screen.warn(
      `This deletes for good: ${members.length} members with all their data, the tables and the invite link. Nobody can undo it.`,
    );
    if (unreadable > 0) {
      screen.warn(
        `${unreadable} more members have rows that this version of Afterrun cannot read. Their data is deleted, too, but they are not told, and the club's access to their accounts is not ended. Press Ctrl-C and run first: npm run club -- upgrade`,
      );
    }
    const problem = (typed: string): string | undefined =>
      typed.trim() === name
        ? undefined
        : 'That is not the name of the club. Nothing has been deleted. Press Ctrl-C to stop.';
    await screen.ask({
      question: 'To end this club, type its name',
      why: 'Each member is told that the club has ended their membership and that everything is deleted.',
      flag: 'club-name',
      ...(clubName === undefined ? {} : { initial: clubName }),
      problem,
    });
    await endReports(context, club);
    await eraseAllMembers(context, club);
    await deleteEverything(context, club);
    context.state.write({ ...context.state.read(), answers: {}, done: [], inviteCode: undefined });
    screen.say(['What stays, and how to remove it:', ...kept.map((line) => `- ${line}`)].join('\n'));
    screen.end('The club has ended.');
    return { json: { destroyed: name, erasedMembers: members.length, kept } };
  },
});
