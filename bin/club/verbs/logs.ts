import * as z from 'zod';
import { AdminError } from '../admin-error.ts';
import { deployedClub } from '../deployed-club.ts';
import { readLogs } from '../function-logs.ts';
import { findResources } from '../stack.ts';
import { aSwitch, aValue, defineVerb } from '../verb.ts';

const hours = z
  .string()
  .regex(/^\d{1,3}$/, 'must be a whole number of hours')
  .transform(Number)
  .refine((count) => count >= 1 && count <= 720, 'must be from 1 to 720: logs are kept for 30 days');

export const logs = defineVerb({
  details:
    'Each line has the time, the function, what happened and the name of the error, which a maintainer will ask for. ' +
    'The functions never log a phone number, a token, or a word or number of a runner; no other log is read.',
  example: '--hours 2 --function prescribe',
  options: z.object({
    hours: aValue('HOURS', 'How far back. Default: 24.', hours),
    function: aValue(
      'NAME',
      'One function, such as deliver. Default: all.',
      z.string().regex(/^[a-z-]{2,20}$/i, 'must be the name of a function'),
    ),
    all: aSwitch('Show normal lines as well.'),
  }),
  async run(context, { hours: back = 24, function: only, all }) {
    const { aws, stack } = await deployedClub(context);
    const since = context.now() - back * 3_600_000;
    const functions = findResources(stack, 'AWS::Lambda::Function');
    const groups = findResources(stack, 'AWS::Logs::LogGroup').flatMap(({ logicalId, physicalId }) => {
      const name = /^(.+?)Logs[0-9A-F]{8}$/.exec(logicalId)?.[1];
      const isOfFunction = functions.some((one) => one.logicalId.startsWith(`${name}Function`));
      return name === undefined || !isOfFunction ? [] : [{ name, group: physicalId }];
    });
    const wanted = groups.filter(
      ({ name }) => only === undefined || name.toLowerCase() === only.toLowerCase().replaceAll('-', ''),
    );
    if (wanted.length === 0) throw new NoSuchFunctionError(groups.map(({ name }) => name.toLowerCase()));
    const lines = [];
    for (const group of wanted) lines.push(...(await readLogs(await aws.logs(), group, { since, withInfo: all })));
    lines.sort((one, other) => one.at - other.at);
    context.screen.lines(
      lines.length === 0
        ? `Nothing in the last ${back} hours, of ${wanted.map(({ name }) => name.toLowerCase()).join(', ')}.`
        : lines
            .map(
              (line) =>
                `${new Date(line.at).toISOString().slice(0, 19)}Z ${line.level.padEnd(5)} ${line.function}: ${[line.message, ...line.about].join(': ')}`,
            )
            .join('\n'),
    );
    return { json: { lines: lines.map((line) => ({ ...line, at: new Date(line.at).toISOString() })) } };
  },
});

export class NoSuchFunctionError extends AdminError {
  override readonly name = 'NoSuchFunctionError';

  constructor(known: readonly string[]) {
    super('The club has no function of that name.', `One of: ${known.join(', ')}. Without --function you see all.`);
  }
}
