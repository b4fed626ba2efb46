import type { CodeVerdict } from '../../store/phone-codes.ts';

/** What the page says about a code that was not right. */
export function codeErrorOf(verdict: Exclude<CodeVerdict, { readonly kind: 'right' }>): string {
  if (verdict.kind === 'over') return 'That code is used up or more than ten minutes old. Have a new one sent.';
  return verdict.triesLeft === 1
    ? 'Those are not the digits we sent. One try is left.'
    : `Those are not the digits we sent. ${verdict.triesLeft} tries are left.`;
}
