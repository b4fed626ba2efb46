import { wordSet } from '../word-set.ts';

/**
 * Words that carry no fact: they may stand around numbers without making them small talk. Verbs of doing ("ran") and
 * words of place and time ("at", "in", "to") are left out on purpose: with those, a number is a distance or an hour.
 */
const greetings =
  'hi hello hey hiya morning evening good gm coach team club dear guys folks mate mates lol haha ha x xx xo';
const thanks = 'thanks thank you thx ty cheers ta please pls plz ok okay k kk yes yep yeah yup sure no worries right';
const links =
  "and n & but so then also with plus i i'm im i'd id i've ive say guess think it it's its is was are were am be been";
const hedges =
  'about abt approx approximately around roughly maybe probably like only just still bit a an the my this that only';
const hedgesMore =
  'pretty really very quite fairly rather kinda kind of sort honest tbh wise exactly roughly almost nearly';
const days = 'today tonight now yesterday last night day monday tuesday wednesday thursday friday saturday sunday';
const moods =
  'fine well bad badly poorly great alright rough tired fresh better best worse nice lovely solid feeling feel feels felt back again overall number';

export const smallWords: ReadonlySet<string> = wordSet(greetings, thanks, links, hedges, hedgesMore, days, moods);

/** Words that may stand between a label and its number: "sleep last night was about 7". */
export const linkWords: ReadonlySet<string> = wordSet(
  'is was are were n feel feels felt feeling about approx approximately around roughly maybe probably like only just still',
  'pretty really very quite fairly a an the my of today tonight now morning this last night say',
  "i'd id it it's its bit total in ok okay got had been solid",
);

/** A message of nothing but these has taken note of ours and needs no answer. */
export const acknowledgements: ReadonlySet<string> = wordSet(
  'ok okay k kk thanks thank thx ty cheers ta yes yep yeah yup sure cool great perfect noted roger understood fine',
);

/** What may stand beside an acknowledgement or a command without changing it. */
export const courtesies: ReadonlySet<string> = wordSet(
  'hi hello hey hiya morning coach team club dear guys folks mate mates pal buddy lol haha ha x xx please pls plz so much a lot you',
  "got it will do that's thats all good nice one very too many for the and my now",
);
