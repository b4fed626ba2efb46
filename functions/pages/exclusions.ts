/**
 * Who gets no amounts (rule B10), in the words of the join page. Table `recovery` stores the ids. All have the same
 * effect, so the list may grow without a change to the rules.
 */
export const exclusions = [
  { value: 'kidney', label: 'Kidney disease' },
  { value: 'heart', label: 'Heart disease' },
  { value: 'liver', label: 'Liver disease' },
  { value: 'blood-pressure', label: 'High blood pressure, or a low-salt diet' },
  {
    value: 'medication',
    label: 'I take water tablets (diuretics), lithium, an SGLT2 inhibitor or steroids',
  },
  { value: 'pregnancy', label: 'I am pregnant' },
  { value: 'diabetes', label: 'Diabetes with insulin or a sulfonylurea' },
  { value: 'eating-disorder', label: 'An eating disorder, now or in the past' },
  { value: 'fluid-restriction', label: 'I have been told to limit what I drink' },
  { value: 'hyponatremia', label: 'Low blood sodium (hyponatremia) or SIADH, now or in the past' },
  { value: 'other', label: 'I am under 18, or have another condition for which a doctor should set the amounts' },
] as const;

/** The box for "none of these": an unanswered question counts as an exclusion. */
export const noExclusion = { value: 'none', label: 'None of these' } as const;
