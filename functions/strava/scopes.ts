import type { ScopeBox } from '../sources/source.ts';

interface AskedScope extends ScopeBox {
  readonly scope: string;
  readonly grantedBy: readonly string[];
}

/** The scopes that are asked for, with the words beside the box on Strava's page and why the box matters. */
export const askedScopes: readonly [AskedScope, ...AskedScope[]] = [
  {
    scope: 'activity:read',
    // What shows private activities shows the others too.
    grantedBy: ['activity:read', 'activity:read_all'],
    box: 'View data about your activities',
    why: 'without it no activity reaches us, and there is nothing to advise on',
    without: 'There is nothing to advise on.',
    needed: true,
  },
  {
    scope: 'activity:read_all',
    grantedBy: ['activity:read_all'],
    box: 'View data about your private activities',
    why: 'so that advice also follows an activity that only you can see',
    without: 'Activities that only you can see get no advice.',
    needed: false,
  },
  {
    scope: 'profile:read_all',
    grantedBy: ['profile:read_all'],
    box: 'View your complete Strava profile',
    why: 'so that your weight is filled in for you',
    without: 'Please type your weight yourself.',
    needed: false,
  },
];

/** `read` is not a box: Strava grants it with any of the others. */
export const askedScope = `read,${askedScopes.map(({ scope }) => scope).join(',')}`;

export function missingScopes(granted: string): readonly ScopeBox[] {
  const names = new Set(granted.split(/[ ,]+/));
  return askedScopes.filter(({ grantedBy }) => !grantedBy.some((scope) => names.has(scope)));
}
