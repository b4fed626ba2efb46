export type RedFlag = 'emergency' | 'doctor';

export interface RedFlagPhrase {
  readonly level: RedFlag;
  /**
   * Words in order, as `plainWords` spells them. `a|b` either; `confus*` any ending; `~` up to four link words ("is",
   * "in my", "really"); `...` up to three words of any kind within the sentence.
   */
  readonly phrase: string;
  /** Not meant when one of these stands within three words before it, or after it, in the same part of the sentence. */
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  /** The phrase is itself a negation ("not peed"): a "no" before it takes nothing back. */
  readonly isNegation?: true;
}

const emergency = (phrase: string, unless: Unless = {}): RedFlagPhrase => ({ level: 'emergency', phrase, ...unless });
const doctor = (phrase: string, unless: Unless = {}): RedFlagPhrase => ({ level: 'doctor', phrase, ...unless });
type Unless = Omit<RedFlagPhrase, 'level' | 'phrase'>;

const hurting = 'pain|painful|painfull|hurt|hurts|hurting|ache|aches|aching|achy';
const pressing =
  'tight|tightness|tightening|pressure|heavy|heaviness|squeezing|squeezed|crushing|burning|burns|discomfort|pinching';
const vomiting = 'vomit|vomits|vomiting|vomited|threw|throwing|sick|puke|nauseous|nausea';
const urine = 'pee|pees|peeing|peed|wee|weeing|urine|urinating|urinate|urinated|piss|pissing|pissed';
const dark =
  'dark|darker|brown|brownish|cola|coke|black|tea|coffee|guinness|red|reddish|rust|rusty|pink|pinkish|bloody';
const urineLinks =
  'is|was|are|has|had|looks|looked|looking|like|came|coming|turned|turning|went|gone|color|colored|the|this|still|really|very|so|quite|pretty|bit|a|:|all';
const boneOrJoint =
  'knee|knees|hip|hips|ankle|ankles|shin|shins|bone|bones|joint|joints|tibia|fibula|femur|metatarsal|pelvis|rib|ribs|spine|elbow|wrist|shoulder|shoulders|foot';
const feverish = '38*|39*|40*|41*|100*|101*|102*|103*|104*|105*';
const notWeather = { unlessAfter: 'outside sun today shade degrees', unlessBefore: 'outside air ran run water race' };
const gym = 'press bench gym pushups push-ups pressups day dips weights';

/** Emergencies and reasons to see a doctor the same day (rules, B10). Where words leave a doubt, they are here. */
export const redFlagPhrases: readonly RedFlagPhrase[] = [
  // Chest
  emergency(`chest ~ ${hurting}|${pressing}`),
  emergency(`${hurting}|${pressing} ~ chest`),
  emergency('chest ~ sore|stabbing|sharp|weird|funny|odd', { unlessAfter: gym, unlessBefore: gym }),
  emergency('sore|stabbing|sharp ~ chest', { unlessAfter: gym }),
  emergency('elephant|weight|band ... on|round|around ~ chest', { unlessAfter: 'freezer' }),
  emergency('heart attack'),
  emergency('cardiac arrest'),
  emergency(`left ~ arm ~ ${hurting}|numb|tingling|tingly|tingles|weak`),
  emergency(`${hurting}|numb|numbness|tingling ~ left ~ arm`),
  emergency('heart ~ stopped|stopping'),
  emergency('angina'),
  // Fainting and collapse
  emergency('fainted|fainting|faints'),
  emergency('feel|feeling|felt|feels|am|going|about|gonna|nearly|almost|did|to|so|very|bit|and ~ faint', {
    unlessAfter: 'memory smell sound heart',
  }),
  emergency('faint .'),
  emergency('pass|passed|passing|past ~ out', { unlessAfter: 'flyers water bibs medals leaflets' }),
  emergency('black|blacked|blacking out'),
  emergency('collapse|collapsed|collapsing', { unlessAfter: 'tent stroller' }),
  emergency('lost|losing|lose ~ consciousness'),
  emergency('loss of consciousness'),
  emergency('unconscious|unresponsive'),
  emergency('knocked ~ unconscious'),
  emergency('woke|came ~ up|to|round on ~ floor|ground|pavement|road'),
  emergency('not remember ~ falling|finishing|finish|end|race|what', { isNegation: true }),
  // Confusion, seizure, signs of a stroke
  emergency('confus*', {
    unlessAfter: 'plan text texts message messages route course map app numbers signs instructions schedule reply',
  }),
  emergency('not ~ know where ~ i|he|she|we', { isNegation: true, unlessAfter: 'put left parked' }),
  emergency('not ~ making|make sense', { isNegation: true, unlessBefore: 'plan text message app it numbers' }),
  emergency('disorient*'),
  emergency('cannot think straight', { isNegation: true }),
  emergency('delirious|delirium|hallucinating|incoherent'),
  emergency('seizure|convulsion|convulsions|convulsing'),
  emergency('had|having a fit'),
  emergency('slurred|slurring'),
  emergency('face|mouth ~ droop*'),
  emergency('droop* ~ face|mouth'),
  emergency('having|had|have a ~ stroke', { unlessAfter: 'luck rate' }),
  emergency('mini stroke'),
  emergency('face|arm|side ~ numb|weak|paralysed|paralyzed'),
  emergency('numb|numbness ~ face|arm|side'),
  emergency('cannot ~ feel ~ face|arm|side', { isNegation: true }),
  // Breath
  emergency('cannot ~ breath|breathe|breathing', { isNegation: true, unlessAfter: 'nose nostril nostrils' }),
  emergency('cannot ~ catch|get ~ breath|air', { isNegation: true }),
  emergency('not ~ breathing', { isNegation: true }),
  emergency('short|shortness of breath'),
  emergency('out of breath ... rest|resting|sitting|sat|lying|bed|sofa|couch|walking|talking|stairs|still'),
  emergency('still|always|constantly ~ out of breath'),
  emergency(
    'struggling|struggle|struggled|difficulty|difficult|trouble|hard|problems|problem|hurts|painful ~ breathe|breathing|breath',
    {
      unlessAfter: 'nose nostril nostrils',
    },
  ),
  emergency(`breathing ~ hurts|difficult|hard|painful`, { unlessAfter: 'work workout hills hill session' }),
  emergency('breathless|breathlessness|breathlesness|gasping|suffocating|choking'),
  emergency('throat ~ closing|closed|swollen|swelling'),
  emergency('lips|tongue|face ~ swollen|swelling|swelled|puffy'),
  emergency('anaphyla*'),
  // Heat, and too much water
  emergency('heat stroke'),
  emergency('stopped sweating'),
  emergency('not ~ sweating ... hot', { isNegation: true }),
  emergency('hot ... not|stopped ~ sweating', { isNegation: true }),
  emergency('hyponatr*'),
  // Blood, injury, despair
  emergency('coughing|coughed|cough|vomiting|vomited|threw|throwing|spitting ~ blood'),
  emergency('need|call|called|calling|in|send ... ambulance|paramedic|paramedics'),
  emergency('ambulance|paramedics'),
  emergency('call|calling|called|ring|dial 911|999|112|000'),
  emergency('hit|banged|smashed ~ head'),
  emergency('hit|knocked ~ by ~ car|van|truck|bike|bus'),
  emergency('concuss*'),
  emergency('suicid*'),
  emergency('kill|killing|hurt|harm myself'),
  emergency('want|wanna to die|end'),
  // Urine
  doctor(`${dark} ${urine}`, { unlessAfter: 'stop stops break breaks off' }),
  doctor(`${dark} colored|color|looking|like|and|yellow|orange ${urine}`, {
    unlessAfter: 'stop stops break breaks off',
  }),
  doctor(`${dark} brown|red|cola|orange|yellow ${urine}`),
  doctor(`${urine} ${dark}`),
  doctor(`${urine} ${urineLinks} ~ ${dark}`, { unlessAfter: 'dog shorts shirt shoes' }),
  doctor(`${urine} and it is|was|looks|looked|came|had ~ ${dark}`),
  doctor(`blood|bleeding ... ${urine}`, { unlessAfter: 'off stop' }),
  doctor(`${urine} ... blood`, { unlessBefore: 'stop break', unlessAfter: 'test' }),
  doctor('blood ~ stool|poo|poop|stools'),
  doctor('no|not|nothing ~ pee|peed|peeing|wee|weed|urine|urinated|urinating|urination', {
    isNegation: true,
    unlessAfter: 'stop stops break breaks dark brown red blood color pink bloody hurting pain',
  }),
  doctor('cannot ~ pee|wee|urinate|pass', { isNegation: true, unlessAfter: 'enough out anyone him her them' }),
  doctor('not ~ been|gone|go to ~ loo|toilet|bathroom|restroom', { isNegation: true }),
  doctor('rhabdo*'),
  // Swelling, muscle, bone and joint
  doctor('swollen|swelling|swelled|swells', { unlessAfter: 'pride head ego', unlessBefore: 'orchestra' }),
  doctor('calf ~ hot|warm|red|puffy|balloon|bigger|huge|hard|throbbing'),
  doctor('hot|warm|red|puffy|huge ~ calf'),
  doctor('calf|leg ... bigger|larger|fatter than'),
  doctor('blood clot|clots'),
  doctor('dvt|thrombosis'),
  doctor('worse|worsens ~ every|each', { unlessBefore: notBodies() }),
  doctor('getting|gets|get|got|growing|keeps ~ worse', { unlessBefore: notBodies() }),
  doctor('every|each run ... worse', { unlessBefore: notBodies() }),
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
  doctor('legs|leg|arms|arm|muscles ~ gave|giving|give way'),
  doctor('leg|legs ~ numb'),
  doctor('numb ~ leg|legs'),
  // Fever, heart, faintness, stomach
  doctor('fever|feverish|fevers', {
    unlessBefore: 'race cabin hay spring pitch marathon taper running pb summer gold',
    unlessAfter: 'pitch dream tree',
  }),
  doctor('running|run|have|got|with|high a|the|my temperature'),
  doctor('high temperature', { unlessAfter: 'today outside forecast run' }),
  doctor(`my ~ temperature ~ 37.5|37.6|37.7|37.8|37.9|99*|${feverish}`),
  doctor(`temperature ~ ${feverish}`, notWeather),
  doctor(`temperature : ${feverish}`, notWeather),
  doctor('burning up'),
  doctor('chills|shivering|shivers', { unlessAfter: 'start finish ending crowd' }),
  doctor('chest infection'),
  doctor('heat exhaustion'),
  doctor('palpitation|palpitations'),
  doctor(
    'heart ~ racing|flutter*|skip*|pounding|irregular|thumping|jumping|flipping|erratic|missed|missing|hurts|aches',
    {
      unlessAfter: 'hill hills climb interval intervals finish miles crowd',
    },
  ),
  doctor('irregular ~ heart*'),
  doctor('arrhythmia|afib|tachycardia'),
  doctor('dizzy|dizziness|vertigo', { unlessAfter: 'heights' }),
  doctor('light - headed'),
  doctor('light headed'),
  doctor('woozy|wobbly ~ head'),
  doctor('vomiting|vomited|vomit|puked|puke'),
  doctor('threw|throwing|throw up', { unlessAfter: 'hands arms' }),
  doctor('been|being ~ sick', { unlessAfter: 'of' }),
  doctor('cannot ~ keep ... down', { isNegation: true }),
  doctor('pain ~ unbearable|excruciating'),
  doctor('severe|unbearable|excruciating|extreme ~ pain'),
  doctor('in agony'),
];

/** What may get worse without anybody being ill. */
function notBodies(): string {
  return 'weather rain wind traffic pace times time form results snoring jokes splits forecast hills roads trains parking singing he';
}

/** Two symptoms that are an emergency together, in any order: too much water after a long event, or heat. */
export const redFlagPairs: readonly (readonly [string, string])[] = [
  ['headache|headaches|migraine', `${vomiting}|swollen|swelling|swelled|puffy`],
  ['headache|headaches|migraine', 'weight up'],
  ['headache|headaches|migraine', 'gained|gaining|gain'],
  ['headache|headaches|migraine', 'heavier'],
  ['head hurts|hurting|pounding', 'vomiting|vomited|vomit|threw|throwing'],
];
