import { setUpClub } from '../setup.ts';
import { defineVerb } from '../verb.ts';
import { releaseOption } from './release-option.ts';

export const setup = defineVerb({
  details:
    'Each flag answers one question, as a line of club.config.json can. You are asked for the rest. After Ctrl-C, ' +
    'it continues where it stopped. With --yes the Strava secret comes from STRAVA_CLIENT_SECRET, never from a flag.',
  example: '--club-name "Harbor Runners" --seats 10',
  options: releaseOption,
  async run(context, { release = context.release }) {
    const { link } = await setUpClub({ ...context, release });
    return { json: { inviteLink: link } };
  },
});
