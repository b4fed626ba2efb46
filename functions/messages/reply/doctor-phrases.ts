import { doctor, hurting, type RedFlagPhrase } from './red-flag-phrase.ts';

const urine = 'pee|pees|peeing|peed|wee|weeing|urine|urinating|urinate|urinated|piss|pissing|pissed';
const dark =
  'dark|darker|brown|brownish|cola|coke|black|tea|coffee|guinness|red|reddish|rust|rusty|pink|pinkish|bloody';
/** Between urine and its color these speak of something else: "a pee in the dark", "a pee and a black coffee". */
const elsewhere =
  'in stop stops break breaks then behind after before and to by with drank had dog shorts need for no not';
const darkFluids = `${dark}|stout|ale|syrup|treacle|marmite|coca|orange|bloody|blood`;
const boneOrJoint =
  'knee|knees|hip|hips|ankle|ankles|shin|shins|bone|bones|joint|joints|tibia|fibula|femur|metatarsal|pelvis|rib|ribs|spine|elbow|wrist|shoulder|shoulders|foot';
const feverish = '38*|39*|40*|41*|100*|101*|102*|103*|104*|105*';
const notWeather = { unlessAfter: 'outside sun today shade degrees', unlessBefore: 'outside air ran run water race' };

/** Hearts that are not ill. Any other mention goes to a doctor. */
const innocentHeart = [
  'heart rate|rates|monitor|zone|zones|out|melted|wants|strong|healthy|happy|full|warming|break|emoji|attack|foundation|gold|says',
  'heart and soul',
  'heart of gold|steel|it|the|stone|a',
  'by|dear|sweet|love|whole|bless|take|took|takes|lost|big|all ~ heart',
  'bless ~ heart',
  'heart ~ fine|ok|okay|good|great|normal|happy|full|strong|alright|singing|proud',
  'heart ~ not ~ in ~ it',
  'heart ~ in ~ it',
  'my heart ~ bleeds|breaks|sank|sings|goes',
  'heart ~ pounding|racing|thumping|pumping ~ hill|hills|climb|interval|intervals|finish|start|reps|sprint|sprints|lap|final|last',
];

/** Blood that worries no runner. */
const innocentBlood = [
  'blood blister|blisters|test|tests|work|pressure|donor|donation|type|orange|bath|moon|brother|sugar|flow|flowing|pumping|group|drive|results|count',
  'blood sweat',
  'blood , sweat',
  'blood and sweat|tears',
  'gave|give|giving|donate|donated|donating|draw|drew|drawn|took|take ~ blood',
  'nose|toe|toes|sock|socks|shoe|shoes|nipple|nipples|knee|knees|heel|heels|shin|elbow|lip|gums|thumb|finger ... blood|bleeding|bled',
  'blood|bleeding|bled ... nose|toe|toes|sock|socks|shoe|shoes|nipple|nipples|knee|knees|heel|heels|elbow|lip|thumb|finger|blister|shirt',
  'in ~ blood',
];

const outdoors = 'outside degrees drop 5 8 10 12 14 15 16 18 20 22 24 25 26 28 30 32 33 34 35';

/** Urine, swelling, bone and joint, fever, heart, faintness (rules, B10): a doctor the same day. */
export const doctorPhrases: readonly RedFlagPhrase[] = [
  // Urine
  doctor(`${dark} ${urine}`, { unlessAfter: 'stop stops break breaks off' }),
  doctor(`${dark} colored|color|looking|like|and|yellow|orange ${urine}`, {
    unlessAfter: 'stop stops break breaks off',
  }),
  doctor(`${dark} brown|red|cola|orange|yellow ${urine}`),
  doctor(`${urine} ... ${darkFluids}`, { unlessBetween: elsewhere, unlessAfter: 'dog shorts shirt shoes stop' }),
  doctor(`${urine} and it is|was|looks|looked|came|had ~ ${dark}`),
  doctor(`blood|bleeding ... ${urine}`, { unlessAfter: 'off stop' }),
  doctor(`${urine} ... blood`, { unlessBefore: 'stop break', unlessAfter: 'test' }),
  doctor('blood ~ stool|poo|poop|stools'),
  doctor('no|not|nothing|without ~ pee|peed|peeing|wee|weed|urine|urinated|urinating|urination', {
    isNegation: true,
    unlessAfter: 'stop stops break breaks dark brown red blood color pink bloody hurting pain',
  }),
  doctor('cannot ~ pee|wee|urinate|pass', { isNegation: true, unlessAfter: 'enough out anyone him her them' }),
  doctor('not ~ been|gone|go to ~ loo|toilet|bathroom|restroom', { isNegation: true }),
  doctor('not ~ been|gone|go for ~ wee|pee|slash', { isNegation: true }),
  doctor(`toilet ~ bowl|water|pan ... ${darkFluids}`),
  doctor(`${darkFluids} ... toilet bowl|water|pan`),
  doctor('cannot ~ go ~ loo|toilet|bathroom|restroom', { isNegation: true }),
  doctor('last ~ peed|pee|wee|urinated ... yesterday'),
  doctor('nothing ~ comes|came|coming out', { isNegation: true }),
  doctor('rhabdo*'),
  doctor('blood|bleeding|bled', { unlessPartOf: innocentBlood }),
  // Swelling, muscle, bone and joint
  doctor('swollen|swelling|swelled|swells', { unlessAfter: 'pride head ego', unlessBefore: 'orchestra' }),
  doctor('calf|calves ... hot|warm|red|puffy|balloon|bigger|huge|massive|hard|throbbing|blown|twice|double', {
    unlessBetween: 'and but',
  }),
  doctor('hot|warm|red|puffy|huge ~ calf'),
  doctor('calf|leg ... bigger|larger|fatter than'),
  doctor('blood clot|clots'),
  doctor('dvt|thrombosis'),
  doctor('worse|worsens|stronger|sharper ~ every|each', { unlessBefore: notBodies() }),
  doctor('getting|gets|get|got|growing|keeps ~ worse', { unlessBefore: notBodies(), unlessAfter: 'sleep' }),
  doctor(`${hurting}|sore ~ more ~ every|each`),
  doctor('every|each run|day|time ... worse|stronger|bad', { unlessBefore: notBodies() }),
  doctor(`${boneOrJoint} ~ ${hurting}|throbbing|stabbing|sharp|agony|killing`),
  doctor(`${hurting}|throbbing|stabbing|sharp|agony ~ ${boneOrJoint}`),
  doctor(`pain|hurts|tender|sore ... bone`),
  doctor('hurts to touch'),
  doctor('one|same|single|pinpoint spot ... hurts|pain|tender|sore'),
  doctor('pain|hurts|tender|sore ... one|same|single|pinpoint spot'),
  doctor('fracture|fractured|fractures'),
  doctor('broke|broken ~ leg|arm|toe|bone|wrist|rib|ribs|ankle|hip|foot'),
  doctor('cannot ~ put ~ weight|pressure', { isNegation: true }),
  doctor('cannot ~ bear ~ weight', { isNegation: true }),
  doctor('cannot ~ walk|stand', { isNegation: true, unlessAfter: 'downstairs stairs down straight lol haha people' }),
  doctor('cannot ~ lift|bend|straighten|move|feel ~ leg|legs|arm|arms|foot', { isNegation: true }),
  doctor('too weak to|for'),
  doctor('weak ... cannot', { unlessAfter: 'wait' }),
  doctor('cannot ~ get up', { isNegation: true, unlessAfter: 'to for early at hill hills speed pace' }),
  doctor('knee|hip|ankle|jaw ~ locked|locks|locking'),
  doctor('worse on|by day', { unlessBefore: notBodies() }),
  doctor('numb|numbness', {
    unlessAfter: 'toes fingers hands feet bum bottom cold mind saddle',
    unlessBefore: 'toes fingers hands feet bum bottom mind brain comfortably saddle',
  }),
  doctor('legs|leg|arms|arm|muscles ~ gave|giving|give way'),
  doctor('leg|legs ~ numb'),
  doctor('numb ~ leg|legs'),
  // Fever, heart, faintness, stomach
  doctor('fever|feverish|fevers', {
    unlessBefore: 'race cabin hay spring pitch marathon taper running pb summer gold',
    unlessAfter: 'pitch dream tree',
  }),
  doctor('running|have|got|with|had|bit|of a temperature', { unlessAfter: outdoors }),
  doctor('high temperature', { unlessAfter: 'today outside forecast run' }),
  doctor(`my ~ temperature ~ 37.5|37.6|37.7|37.8|37.9|99*|${feverish}`),
  doctor(`temperature ~ ${feverish}`, notWeather),
  doctor(`temperature : ${feverish}`, notWeather),
  doctor('burning up'),
  doctor(`${feverish} this|since|all|fever|and|last`, {
    unlessAfter: 'miles km weeks k minutes days degrees sunny week',
    unlessBefore: 'ran hr at for of',
  }),
  doctor('chills|shivering|shivers', { unlessAfter: 'start finish ending crowd' }),
  doctor('chest infection'),
  doctor('heat exhaustion|illness'),
  doctor('overheated|overheating'),
  doctor('palpitation|palpitations|palps'),
  doctor('heart|heartbeat|heartbeats', { unlessPartOf: innocentHeart }),
  doctor('heart rate|beat ~ racing|erratic|irregular|flutter*|skipping|jumping|everywhere|weird|crazy', {
    unlessAfter: 'hill hills up climb interval intervals',
  }),
  doctor('pulse ~ racing|erratic|irregular|flutter*|skipping|jumping|weird|crazy', { unlessAfter: 'hill hills up' }),
  doctor('irregular ~ heart*'),
  doctor('arrhythmia|afib|tachycardia'),
  doctor('dizzy|dizziness|vertigo', { unlessAfter: 'heights' }),
  doctor('light - headed'),
  doctor('light headed'),
  doctor('head|room|world|everything ~ spinning|swimming|spins'),
  doctor('woozy|giddy'),
  doctor('faint|fainter|faintish', { unlessAfter: 'memory smell sound heart hope chance' }),
  doctor('vision|sight|eyesight ~ blurry|blurred|double|funny|weird|tunnel|spotty', { unlessPartOf: ['night vision'] }),
  doctor('blurry|blurred|double|tunnel vision'),
  doctor('seeing|saw stars|spots|double'),
  doctor('vomiting|vomited|vomit|puked|puke|vommed|vomming|vom'),
  doctor('threw|throwing|throw|thrown up', { unlessAfter: 'hands arms' }),
  doctor('been|being ~ sick', { unlessAfter: 'of' }),
  doctor('cannot ~ keep ... down', { isNegation: true }),
  doctor('pain ~ unbearable|excruciating'),
  doctor('severe|unbearable|excruciating|extreme ~ pain'),
  doctor('in agony', { unlessAfter: 'lol haha' }),
  doctor('wheez*'),
  doctor('hospital|hospitalised|hospitalized|casualty', {
    unlessBefore: 'work working shift visiting job nurse',
    unlessAfter: 'shift radio work job run fundraiser charity appointment',
  }),
  doctor('in|to|at a e', { unlessBefore: 'work working shift' }),
  doctor('in|to|at the er', { unlessBefore: 'work working shift' }),
  doctor('on ~ drip'),
];

/** What may get worse without anybody being ill. */
function notBodies(): string {
  return 'weather rain wind traffic pace times time form results snoring jokes splits forecast hills roads trains parking singing he';
}
