import type { FormErrors } from '../form-fields.ts';
import type { RequestContext } from '../web.ts';
import { fullContent } from './waiting-view.ts';

/** The page of a full club, with the form for the waiting list. */
export async function showFullClub(
  { services, now, token, show }: RequestContext,
  status: 200 | 409 | 422,
  { action, errors }: { readonly action?: string; readonly errors?: FormErrors } = {},
): Promise<Response> {
  const { seats } = await services.seats.count(now);
  const labelOf = (hasSeatLimit: boolean) =>
    services.sources.all.find(({ policy }) => policy.hasSeatLimit === hasSeatLimit)?.policy.label;
  const content = fullContent({
    action: action ?? `/join/${services.settings.inviteCode}`,
    token,
    errors: errors ?? {},
    seats,
    limited: labelOf(true) ?? services.settings.clubName,
    unlimited: labelOf(false),
  });
  return show({ title: 'All seats are taken', content, isProblem: status === 422 }, status);
}
