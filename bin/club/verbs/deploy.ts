import { deployClubAgain } from '../deploy-again.ts';
import { defineVerb } from '../verb.ts';
import { releaseOption } from './release-option.ts';

export const deploy = defineVerb({
  name: 'deploy',
  summary: 'Deploy again: after an update, or after a change in club.config.json.',
  details: 'Asks nothing. What no flag and no line of club.config.json says stays as it was at the deploy before.',
  example: '--seats 10',
  options: releaseOption,
  async run(context, { release = context.release }) {
    const { url } = await deployClubAgain({ ...context, release });
    return { json: { url } };
  },
});
