import * as z from 'zod';

/**
 * What an athlete can grant, with the words that stand beside the box on Strava's own page: a message that names a box
 * must name it so.
 */
export const scopeLabels = {
  read: 'View data about your public profile',
  read_all: 'View private non-activity data such as segments and routes',
  'profile:read_all': 'View your complete Strava profile',
  'profile:write': 'Update your Strava profile',
  'activity:read': 'View data about your activities',
  'activity:read_all': 'View data about your private activities',
  'activity:write': 'Upload your activities from this app to Strava',
} as const;

export type Scope = keyof typeof scopeLabels;

export const scopeSchema = z.custom<Scope>((value) => typeof value === 'string' && isScope(value));

/** What the club asks for. */
export const usualScopes: readonly Scope[] = ['read', 'activity:read', 'activity:read_all', 'profile:read_all'];

/** Scopes of a list with commas or spaces between; `undefined` where one of them is unknown. */
export function parseScopes(text: string): readonly Scope[] | undefined {
  const names = text.split(/[, ]+/).filter((name) => name !== '');
  const scopes = names.filter(isScope);
  return scopes.length === names.length && scopes.length > 0 ? [...new Set(scopes)] : undefined;
}

export function isScope(name: string): name is Scope {
  return Object.hasOwn(scopeLabels, name);
}

export type Visibility = 'everyone' | 'followers_only' | 'only_me';

/** Whether an app with these scopes gets to see, and to hear of, an activity. */
export function maySee(scopes: readonly Scope[], visibility: Visibility): boolean {
  if (scopes.includes('activity:read_all')) return true;
  return scopes.includes('activity:read') && visibility !== 'only_me';
}
