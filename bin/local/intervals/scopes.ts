import * as z from 'zod';

const areas = ['ACTIVITY', 'WELLNESS', 'CALENDAR', 'CHATS', 'LIBRARY', 'SETTINGS'] as const;
export type Area = (typeof areas)[number];
export type Scope = `${Area}:${'READ' | 'WRITE'}`;

export const scopeSchema = z.custom<Scope>((value) => typeof value === 'string' && isScope(value));

/** What the club asks for. */
export const usualScopes: readonly Scope[] = ['ACTIVITY:READ', 'WELLNESS:READ'];

/** Why a text is no list of scopes. */
export type ScopeProblem = 'Unknown scope' | 'Duplicate scope';

/** Scopes with commas between. Naming one area twice is refused. */
export function parseScopes(text: string): readonly Scope[] | ScopeProblem {
  const names = text.split(',').map((name) => name.trim());
  const scopes = names.filter(isScope);
  if (scopes.length !== names.length) return 'Unknown scope';
  return new Set(scopes.map(areaOf)).size === scopes.length ? scopes : 'Duplicate scope';
}

export function isScope(name: string): name is Scope {
  return areas.some((area) => name === `${area}:READ` || name === `${area}:WRITE`);
}

/** Whether somebody with these scopes may read of an area. WRITE implies READ. */
export function mayRead(scopes: readonly Scope[], area: Area): boolean {
  return scopes.some((scope) => areaOf(scope) === area);
}

/** The words beside its box. */
export function labelOf(scope: Scope): string {
  const what = {
    ACTIVITY: 'Activities: what you did, and what you wrote about it',
    WELLNESS: 'Wellness: sleep, resting pulse, weight, soreness and the like',
    CALENDAR: 'Calendar: planned workouts and notes',
    CHATS: 'Chats: messages and groups',
    LIBRARY: 'Library: workouts and plans',
    SETTINGS: 'Settings: zones, weight, time zone and connected services',
  }[areaOf(scope)];
  return scope.endsWith(':WRITE') ? `${what} (read and change)` : `${what} (read)`;
}

function areaOf(scope: Scope): Area {
  return areas.find((area) => scope.startsWith(`${area}:`)) ?? 'SETTINGS';
}
