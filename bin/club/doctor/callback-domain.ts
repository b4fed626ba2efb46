import type { Check } from './finding.ts';

/**
 * Whether Strava would send a runner back to us. No API says what is in the app's settings; but the page that a runner
 * would see does: it refuses the address, or it asks the runner. Where it wants a login first, it says nothing.
 */
export const callbackDomain: Check = {
  id: 'callback-domain',
  title: 'Authorization Callback Domain',
  async look(club) {
    const { outputs, parameters } = await club.stack();
    const host = new URL(outputs.Url ?? '').host;
    const fix = `https://www.strava.com/settings/api: "Authorization Callback Domain" must be ${host}`;
    const query = new URLSearchParams({
      client_id: parameters.StravaClientId ?? '',
      redirect_uri: `${outputs.Url}/oauth/callback`,
      response_type: 'code',
      scope: 'read',
    });
    const answer = await askPage(`${parameters.StravaOauthUrl}/authorize?${query}`);
    if (answer === undefined) {
      return { state: 'unknown', found: 'Strava did not answer', meaning: 'Joining may not work just now.', fix };
    }
    if (/redirect_uri/.test(answer.text) && answer.status >= 400) {
      return {
        state: 'problem',
        found: 'Strava refuses our address',
        meaning: 'A runner who wants to join sees an error page of Strava ("redirect_uri", "invalid").',
        fix,
      };
    }
    // The question itself, for this very address. A page that only asks for a login is none.
    if (answer.status === 200 && /authorize/i.test(answer.text) && !/type="password"/i.test(answer.text)) {
      return { state: 'ok', found: host, meaning: 'A runner who connects with Strava comes back to the club.' };
    }
    return {
      state: 'unknown',
      found: 'Strava does not show it to programs',
      meaning: 'If it were wrong, a runner who joins would see an error page of Strava ("redirect_uri", "invalid").',
      fix: `Look once: ${fix}`,
    };
  },
};

async function askPage(address: string): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
