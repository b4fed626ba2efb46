import { createIntervalsApi } from '../intervals/intervals-api.ts';
import { fetchMornings } from '../intervals/mornings.ts';
import { userAgentOf } from '../intervals/user-agent.ts';
import type { MorningSource } from '../morning/read-mornings.ts';

/** The question waits for it, and for no more than this. */
const timeoutMs = 4000;

/** Where mornings are read with each athlete's own token: of a whole source as much as the question of the morning needs. */
export function createMorningSources(siteUrl: string, publicUrl: string): readonly MorningSource[] {
  const api = createIntervalsApi({ apiUrl: `${siteUrl}/api/v1`, userAgent: userAgentOf(publicUrl), timeoutMs });
  return [{ name: 'intervals', fetchWellness: (dates, connection) => fetchMornings(dates, connection, api) }];
}
