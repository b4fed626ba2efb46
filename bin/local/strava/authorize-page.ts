import type { Athlete } from './athletes.ts';
import { type Scope, scopeLabels } from './scopes.ts';

export interface AuthorizeQuestion {
  readonly scopes: readonly Scope[];
  readonly athletes: readonly Athlete[];
  /** Sent back with the answer, as hidden fields. */
  readonly request: Readonly<Record<string, string>>;
}

/**
 * What an athlete sees at Strava: a box for each scope, Authorize and Cancel. Works without JavaScript and on a phone.
 * Strava knows who is logged in; here one says who one is.
 */
export function authorizePage({ scopes, athletes, request }: AuthorizeQuestion): string {
  const hidden = Object.entries(request).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const people = athletes.map(
    ({ id, firstname, lastname }) =>
      `<option value="${escapeHtml(id)}">${escapeHtml(`${firstname} ${lastname}`)}</option>`,
  );

  return layout(
    'Authorize Afterrun',
    `<h1>Authorize the club to connect to Strava</h1>
<form method="post" action="authorize">
${hidden.join('\n')}
<p><label for="athlete">You are</label>
<select id="athlete" name="athlete_id">${people.join('')}</select></p>
<fieldset>
<legend>The club will be able to</legend>
${scopes.map(box).join('\n')}
</fieldset>
<p><button name="decision" value="authorize">Authorize</button>
<button name="decision" value="cancel" class="quiet">Cancel</button></p>
</form>`,
  );
}

/** Strava's own page for one athlete too many: the app never hears of it. */
export function fullAppPage(): string {
  return layout(
    'Limit of connected athletes exceeded',
    `<h1>Error 403: Limit of connected athletes exceeded</h1>
<p>This app has as many athletes as Strava allows it. Its developer can ask Strava for more.</p>`,
  );
}

export function nobodyPage(): string {
  return layout(
    'No athlete',
    `<h1>Nobody is on this Strava yet</h1>
<p>Add an athlete: POST to /stand-in/athletes, then open this page again.</p>`,
  );
}

/** `read` cannot be left out: who one is, is what a connection is. */
function box(scope: Scope): string {
  const fixed = scope === 'read' ? ' disabled' : '';
  return `<label class="box"><input type="checkbox" name="scope" value="${scope}" checked${fixed}> ${escapeHtml(scopeLabels[scope])}</label>`;
}

function layout(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} (Strava stand-in)</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 32rem; padding: 1rem; }
h1 { font-size: 1.375rem; line-height: 1.25; }
fieldset { border: 1px solid; border-radius: .5rem; margin: 0 0 1rem; }
.box { display: block; padding: .5rem 0; }
select, button { font: inherit; padding: .625rem 1rem; border-radius: .5rem; border: 1px solid; max-width: 100%; }
button { background: #b23a00; border-color: #b23a00; color: #fff; }
.quiet { background: none; border-color: currentcolor; color: inherit; }
.small { font-size: .875rem; }
</style>
</head>
<body>
<main>
${main}
</main>
<footer><p class="small">This is the stand-in for Strava on this machine. Nothing here reaches Strava.</p></footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
