import * as z from 'zod';
import { deployedClub } from '../deployed-club.ts';
import { deleteEverything, endReports, eraseAllMembers } from '../destroy-club.ts';
import { listMembers } from '../members.ts';
import { findResource } from '../stack.ts';
import { aValue, defineVerb } from '../verb.ts';

/** What the club has no right to take away, or cannot. */
const kept = [
  'the phone number, which costs on: AWS console > AWS End User Messaging > Phone numbers > Release',
  'what SNS logged of texts (phone numbers), for 30 days at most: CloudWatch > Log groups > sns/…/DirectPublishToPhoneNumber',
  'the settings for texts of the AWS account: spend limit and delivery logging',
  'the buckets with the code of deploys: CloudFormation > CDKToolkit, and Afterrun-files',
  'the Strava app: https://www.strava.com/settings/api > Delete. Its tokens end with it',
  'this folder, with club.config.json',
] as const;

export const destroy = defineVerb({
  name: 'destroy',
  summary: 'End the club: erase every member, then take everything in AWS away.',
  details: [
    'It asks for the name of the club. Then, in this order: Strava reports no more uploads; each member is erased and told, with a receipt; the stack, the tables with their backups, ' +
      'the topics of mails and the secrets go. Stopped anywhere, run it again.',
    'What stays, and how to end it:',
    ...kept.map((line) => `- ${line}`),
  ].join('\n'),
  options: z.object({
    clubName: aValue('"NAME"', 'The name of the club, where nobody can be asked.', z.string().min(1)),
  }),
  async run(context, { clubName }) {
    const { screen } = context;
    const club = await deployedClub(context);
    const name = club.stack.parameters.ClubName ?? 'Afterrun';
    const members = await listMembers(
      club.aws.documents,
      findResource(club.stack, 'AWS::DynamoDB::GlobalTable', 'TablesMembers'),
      context.now(),
    );
    screen.warn(
      `Gone for good: ${members.length} members with all their data, the tables, the invite link. Nobody can bring it back.`,
    );
    const problem = (typed: string): string | undefined =>
      typed.trim() === name ? undefined : 'That is not the name of the club. Nothing is destroyed. Ctrl-C stops.';
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
    screen.say(['What stays, and how to end it:', ...kept.map((line) => `- ${line}`)].join('\n'));
    screen.end('The club has ended.');
    return { json: { destroyed: name, erasedMembers: members.length, kept } };
  },
});
