import { changeSource } from '../../join/change-source.ts';
import type { Connected, Source } from '../../sources/source.ts';
import type { AgreedBefore } from '../../store/oauth-states.ts';
import { activitySourceOf } from '../../store/outside-athlete.ts';
import { boxMissingContent } from '../join/connect-view.ts';
import { erasingPage } from '../join/source-problem-pages.ts';
import { othersAccountContent } from '../mornings/mornings-view.ts';
import type { Html } from '../page.ts';
import { oldLinkPage } from '../problem-pages.ts';
import type { RequestContext } from '../web.ts';
import { changedContent, noSeatContent, nothingComesContent } from './source-view.ts';

/** @param retry leads to the consent once more. */
export async function showSourceChanged(
  source: Source,
  { externalAthleteId, tokens, scope = '' }: Connected,
  { athleteId, wording, agreedAt }: AgreedBefore,
  retry: Html | undefined,
  request: RequestContext,
): Promise<Response> {
  const { services, now, show } = request;
  const member = await services.members.read(athleteId);
  const from = member && services.sources.of(activitySourceOf(member).source);
  const connection = { source: source.name, externalAthleteId, ...tokens, athleteId, scope };
  const end = await changeSource(source, connection, { wording, agreedAt }, now, services);
  if (end.kind === 'not-a-member' || from === undefined) return show(member ? erasingPage : oldLinkPage, 409);

  const base = new URL(await services.links.myData(athleteId, now)).pathname;
  const words = { from, to: source, base };
  switch (end.kind) {
    case 'changed':
      return show({ title: 'Changed', content: changedContent({ ...words, ...end }) });
    case 'connected-again':
      return request.goTo(base);
    case 'others-account':
      return show({ title: 'Already connected', content: othersAccountContent, isProblem: true }, 409);
    case 'box-missing':
      return show({ title: 'One box was not ticked', content: boxMissingContent(source, retry), isProblem: true }, 422);
    case 'nothing-comes': {
      const { warning } = end;
      const title = warning?.title ?? `${source.policy.label} is not answering`;
      return show({ title, content: nothingComesContent({ ...words, warning }) }, warning === undefined ? 503 : 200);
    }
    case 'full':
      return show({ title: 'All seats are taken', content: noSeatContent(words) }, 409);
    default:
      return end satisfies never;
  }
}
