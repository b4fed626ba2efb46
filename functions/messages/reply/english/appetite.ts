import type { Pattern } from '../signs/sign-language.ts';

/** Words of eating well and of not wanting to. The notation is that of `SignLanguage.slots`. */
export const appetiteSlots = {
  appetite: 'appetite apetite appitite',
  noAppetite:
    'no|zero|without|little|low|less|poor|bad|rubbish|reduced|lost|any_appetite lost_my|all_appetite off_my|his_food|meals not|never_hungry cannot_face_food|eating|dinner|breakfast not_want|fancy|feel_food|eating|anything not_feel|fancy_like_food|eating not_eating_well|properly barely|hardly_hungry food_is|was_unappealing',
  isLow:
    'gone low poor bad down rubbish missing weak suppressed off lost nil none zero little disappeared vanished terrible awful no',
  goodAppetite:
    'good|great|big|huge|healthy|normal|decent|strong|massive|excellent_appetite eating|ate|eat_well|fine|normally|properly|loads|plenty|lots eating_like_a|normal ate_like_a|normal hungry_as_a|always hungry_again|all_day appetite_is_back appetite_back always_hungry ravenous',
  isHigh: 'good great fine normal back ok okay big huge healthy strong excellent massive decent through usual',
  notGood:
    'not_great|good|there|back|normal|fine|much|up|big|eating not_really|very|so|that|too_good|great|well not_feel|eat|ate not_so',
  otherFood: 'dog cat kids kid baby for_running|racing|speed|it|adventure|risk|life bites shoes money',
} as const;

/** The first that is found counts; a poor appetite before a good one. */
export const appetitePatterns: readonly Pattern[] = [
  { name: 'poor', when: 'noAppetite', unless: 'otherFood' },
  { name: 'poor', when: 'appetite & isLow/notGood', within: 3, isOrdered: true, unless: 'otherFood' },
  { name: 'good', when: 'goodAppetite', unless: 'otherFood/notGood' },
  { name: 'good', when: 'appetite & isHigh', within: 3, isOrdered: true, unless: 'otherFood/notGood/noAppetite' },
];
