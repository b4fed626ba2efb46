import type { SourceAnswer, Unavailable } from '../sources/source.ts';
import type { IntervalsAnswer } from './intervals-api.ts';

type Refused = Exclude<IntervalsAnswer<unknown>, { readonly kind: 'ok' }>;

/** What is not an answer, in the words of every source. */
export function refusalOf(answer: Refused): SourceAnswer<never> {
  const { rate } = answer;
  switch (answer.kind) {
    case 'gone':
      return { kind: 'not-found', rate };
    case 'refused':
    case 'forbidden':
      return { kind: 'forbidden', rate };
    case 'unauthorized':
    case 'failed':
      return { kind: answer.kind, rate };
    case 'rate-limited':
      return { kind: 'rate-limited', retryAfterMs: answer.retryAfterMs, rate };
    case 'unavailable':
      return { ...unavailable(answer), rate };
    default:
      return answer satisfies never;
  }
}

export function unavailable(answer: Refused): Unavailable {
  return { kind: 'unavailable', why: answer.kind === 'unavailable' ? answer.why : answer.kind };
}
