import { deployClubAgain } from '../deploy-again.ts';
import { defineVerb } from '../verb.ts';
import { releaseOption } from './release-option.ts';

export const deploy = defineVerb({
  details: 'Asks nothing. Settings that neither a flag nor club.config.json gives stay as they are.',
  example: '--seats 10',
  options: releaseOption,
  async run(context, { release = context.release }) {
    const { url } = await deployClubAgain({ ...context, release });
    return { json: { url } };
  },
});
