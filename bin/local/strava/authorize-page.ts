import { authorizeForm } from '../stand-in/authorize-form.ts';
import { standInPage } from '../stand-in/stand-in-page.ts';
import type { Athlete } from './athletes.ts';
import { type Scope, scopeLabels } from './scopes.ts';

export interface AuthorizeQuestion {
  readonly scopes: readonly Scope[];
  readonly athletes: readonly Athlete[];
  /** Sent back with the answer, as hidden fields. */
  readonly request: Readonly<Record<string, string>>;
}

/** What an athlete sees at Strava. `read` cannot be left out: who one is, is what a connection is. */
export function authorizePage({ scopes, athletes, request }: AuthorizeQuestion): string {
  const form = authorizeForm({
    request,
    athletes: athletes.map(({ id, firstname, lastname }) => ({ id, name: `${firstname} ${lastname}` })),
    legend: 'The club will be able to',
    boxes: scopes.map((scope) => ({ scope, label: scopeLabels[scope], isFixed: scope === 'read' })),
    yes: { value: 'authorize', label: 'Authorize' },
    no: { value: 'cancel', label: 'Cancel' },
  });
  return stravaPage('Authorize Afterrun', `<h1>Authorize the club to connect to Strava</h1>\n${form}`);
}

/** Strava's own page for one athlete too many: the app never hears of it. */
export function fullAppPage(): string {
  return stravaPage(
    'Limit of connected athletes exceeded',
    `<h1>Error 403: Limit of connected athletes exceeded</h1>
<p>This app has as many athletes as Strava allows it. Its developer can ask Strava for more.</p>`,
  );
}

export function nobodyPage(): string {
  return stravaPage(
    'No athlete',
    `<h1>Nobody is on this Strava yet</h1>
<p>Add an athlete: POST to /stand-in/athletes, then open this page again.</p>`,
  );
}

function stravaPage(title: string, main: string): string {
  return standInPage({ name: 'Strava', colour: '#b23a00', title, main });
}
