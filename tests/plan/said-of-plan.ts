/** What a text, or a page, says about the plan; what it leaves out is absent. The days as it words them. */
export interface SaidOfPlan {
  readonly isOnHold?: true;
  readonly day?: string;
  readonly tomorrow?: string;
  readonly noHardBefore?: string;
  readonly noRunBefore?: string;
}

const words = '(rest day|gentle day|easy day|train as usual|no running|rest|gentle|easy)';

/** Read by its words alone, as a runner does. */
export function saidOfPlan(text: string): SaidOfPlan {
  const read = (pattern: RegExp) => pattern.exec(text)?.[1]?.toLowerCase();
  const ofBoth = read(new RegExp(`\\b${words} today and tomorrow\\b`, 'i'));
  const day = ofBoth ?? read(new RegExp(`\\b${words} today\\b`, 'i'));
  const tomorrow =
    ofBoth ??
    read(new RegExp(`\\b${words} tomorrow\\b`, 'i')) ??
    read(new RegExp(`\\btomorrow(?: is|:)? (?:an? )?${words}`, 'i'));
  const noHardBefore = /\bnothing hard before ([^.,:]+)/i.exec(text)?.[1];
  const noRunBefore = /\bno running before ([^.,:(]+?)(?: \(| and |[.,:])/i.exec(text)?.[1];
  return {
    ...(/\bon hold\b/i.test(text) && { isOnHold: true as const }),
    ...(day !== undefined && { day: nameOf(day) }),
    ...(tomorrow !== undefined && { tomorrow: nameOf(tomorrow) }),
    ...(noHardBefore !== undefined && { noHardBefore }),
    ...(noRunBefore !== undefined && { noRunBefore }),
  };
}

/** `rest day` and `rest` are one thing. */
function nameOf(word: string): string {
  return word
    .replace(/ day$/, '')
    .replace('train as usual', 'normal')
    .replace('gentle', 'active-recovery')
    .replace('no running', 'no-run');
}
