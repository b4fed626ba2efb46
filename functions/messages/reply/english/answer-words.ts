import { wordSet } from '../word-set.ts';

/** Words that answer a question of ours: yes, no, a color, a unit. */
export const answerWords = {
  yesWords: wordSet(
    'yes y yeh ya yah yh yessir yass yip yus ofc yep yeah yea yup ye yh yess aye yas ja affirmative correct indeed definitely absolutely',
  ),
  noWords: wordSet('no n nope nah naw na negative none neither nothing nor nay'),
  /** These deny something else where a noun follows: "no running". */
  bareNo: wordSet('no none'),
  not: 'not',
  both: 'both',
  one: 'one',
  /** May stand around a yes or a no. */
  softeners: wordSet(
    'sir maam mate boss buddy bro please pls plz thanks thank you thx ty i am sure that is right it all of course do the to ok okay unfortunately sadly',
    'afraid so sorry really just and hi hello coach . , - still am me my them those these both three all',
  ),
  darkColors: wordSet(
    'dark darker darkish brown brownish cola coke pepsi coca tea coffee guinness stout ale porter beer black blackish red',
    'reddish rust rusty pink pinkish bloody blood maroon burgundy treacle syrup molasses marmite mahogany amber orange',
    'orangey orangy tan soy rum port',
  ),
  swelling: wordSet('swelling swollen swelled swell swells puffy ballooned bloated tight huge massive'),
  weakness: wordSet(
    'weak weakness weaker weakish feeble floppy powerless buckle buckled buckling buckles collapsing wobbly jelly limp',
  ),
  healthyColors: wordSet(
    'pale clear light straw yellow lemon yellowish normal fine transparent watery healthy lighter',
  ),
  unsureWords: wordSet('unsure dunno maybe perhaps possibly idk unclear uncertain'),
  looking: wordSet('look looked check checked notice noticed see seen know tell pee peed wee weed been gone say'),
  orderWords: wordSet('first second third last former latter both'),
  behindNo: wordSet(
    'to of not but its my pee wee urine never ? ; ! x thankfully luckily change problem problems issues worries',
  ),
  moving: wordSet('stand walk lift move climb bend straighten walking standing moving stairs'),
  erasing: wordSet('confirm confirmed confirming delete erase wipe'),
  pounds: wordSet('lb lbs lbss pound pounds pds stone stones st us imperial american'),
  kilograms: wordSet('kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kgms metric'),
  goingAhead: [
    'go ahead',
    'go on',
    'go for it',
    'wipe it',
    'do it',
    'forget me',
    'please do',
    'i confirm',
    'delete me',
    'delete it',
    'delete everything',
  ],
  keeping: [
    'keep',
    'never mind',
    'nevermind',
    'do not',
    'mistake',
    'cancel',
    'wait',
    'stay',
    'changed my mind',
    'leave it',
  ],
  fullDenials: new Set(['think so', 'at all', 'one bit', 'a thing', 'even slightly']),
  /** May stand beside an answer and hides nothing. */
  beside: wordSet("colour color coloured colored pee wee urine legs leg swollen don't dont didn't can't cannot"),
  /** Before a movement: the weakness that we ask about. */
  hardly: wordSet('cannot barely hardly struggling'),
  /** Before a word of looking: it is not known. */
  cannotTell: wordSet('not cannot hard difficult'),
  unknown: [/ (not|cannot) (\S+ ){0,2}(sure|certain) /, / no (idea|clue) /],
  afraidSo: / (afraid|think|guess|believe|fear) so /,
} as const;
