import { emergency, hurting, type RedFlagPhrase } from './red-flag-phrase.ts';

/** Where a chest is not a body's, or is said to be well. Any other is an emergency until somebody has asked. */
const innocentChest = [
  'chest day|days|press|presses|strap|straps|band|belt|freezer|hair|high|deep|number|bump|bumps|monitor|of|drawers|pocket|rub|pass',
  'chest out|up|bib|fly|flies|workout|session|gains|pump|strength|exercises',
  'chest and back|shoulders|triceps|arms|tris',
  'treasure|ice|medicine|toy|tool|bare|puffed ~ chest',
  'chest ~ sore|tight|stiff|achy|aching ~ bench|press|pushups|gym|weights|dips|day|pressups',
  'chest ~ sore|tight|stiff|achy|aching from ... press|ups|gym|weights|day|pressups|pushups',
  'off ~ chest',
  'chest ~ fine|ok|okay|clear|good|great|normal|alright',
  'chest ~ does|is|was|did|has not ~ hurt|hurting|sore|tight|painful|heavy|bad|pain|burning',
];

const vomiting = 'vommed|vomming|vom|vomit|vomits|vomiting|vomited|threw|throwing|sick|puke|nauseous|nausea';

/** Chest, collapse, confusion, seizure, breath, heat and too much water (rules, B10). In doubt, in this list. */
export const emergencyPhrases: readonly RedFlagPhrase[] = [
  // Chest
  emergency(`chest ~ ${hurting}|tight|tightness|pressure|heavy|heaviness|discomfort`, { unlessPartOf: innocentChest }),
  emergency(`${hurting}|tight|tightness|pressure|heaviness|discomfort ~ chest`, { unlessPartOf: innocentChest }),
  emergency('chest', { unlessPartOf: innocentChest }),
  emergency('breastbone|sternum'),
  emergency('crushing', { unlessAfter: 'it pb pbs hills goals session workout defeat miles', unlessBefore: 'been am' }),
  emergency(`${hurting}|shooting|tingling ... left|down ~ arm`),
  emergency('heart attack'),
  emergency('cardiac arrest'),
  emergency(`left ~ arm ~ ${hurting}|numb|tingling|tingly|tingles|weak`),
  emergency(`${hurting}|numb|numbness|tingling ~ left ~ arm`),
  emergency('heart ~ stopped|stopping', { unlessAfter: 'smiling singing' }),
  emergency('jaw ~ chest'),
  emergency('angina'),
  // Fainting and collapse
  emergency('fainted|fainting|faints'),
  emergency('feel|feeling|felt|feels|am|going|about|gonna|nearly|almost|did|to|so|very|bit|and ~ faint', {
    unlessAfter: 'memory smell sound heart',
  }),
  emergency('faint .'),
  emergency('came|come|coming over ~ faint|dizzy|funny'),
  emergency('pass|passed|passing|past ~ out', { unlessAfter: 'flyers water bibs medals leaflets' }),
  emergency('black|blacked|blacking out'),
  emergency('blackout|blackouts|syncope', { unlessAfter: 'curtain curtains blind blinds shades' }),
  emergency('collapse|collapsed|collapsing', {
    unlessPartOf: [
      'collapsed|collapse|collapsing into|onto ~ bed|sofa|couch|chair',
      'collapsed|collapsible tent|buggy',
    ],
  }),
  emergency('lost|losing|lose ~ consciousness'),
  emergency('loss of consciousness'),
  emergency('unconscious|unresponsive'),
  emergency('knocked ~ unconscious'),
  emergency('woke|came|wake ~ up|to|round on|in ~ floor|ground|pavement|road|tent|ambulance|hospital|medics'),
  emergency('medical|medic|aid ~ tent|station|bay'),
  emergency('keeled|toppled over'),
  emergency('out cold'),
  emergency('went|go|going|gone down at|hard|like', { unlessAfter: 'stairs hill steps road street path' }),
  emergency('hit the deck|floor|ground|tarmac|pavement', { unlessAfter: 'running' }),
  emergency('greyed|grayed out'),
  emergency('vision|eyes|everything ~ went|gone|going|goes|turned ~ black|dark|white|grey|gray|blank'),
  emergency('came to'),
  emergency('not|cannot ~ remember ~ falling|finishing|finish|end|race|what|how|anything|last|getting|much|crossing', {
    isNegation: true,
    unlessAfter: 'password login name bib time',
  }),
  emergency('dropped|fell|falling|fallen|found|went ~ to|on ~ floor|ground|deck', {
    unlessAfter: 'stretch stretching rolling yoga phone gel bottle',
    unlessBefore: 'phone gel bottle keys watch',
  }),
  emergency('then ~ on ~ floor|ground'),
  emergency('no memory of'),
  emergency('memory loss|gone|blank'),
  // Confusion, seizure, signs of a stroke
  emergency('confus*', {
    unlessAfter: 'plan text texts message messages route course map app numbers signs instructions schedule reply',
  }),
  emergency('not ~ know where ~ i|he|she|we', { isNegation: true, unlessAfter: 'put left parked' }),
  emergency('not ~ making|make sense', { isNegation: true, unlessBefore: 'plan text message app it numbers' }),
  emergency('disorient*|muddled|babbling'),
  emergency('not ~ know what|which day|year|month|time|planet', { isNegation: true, unlessAfter: 'run race session' }),
  emergency('cannot ~ form|find|finish|get ~ words|word|sentence|sentences', { isNegation: true }),
  emergency('talking|talked|talk|speaking ~ nonsense|gibberish|rubbish|funny|weird|strange'),
  emergency('acting|behaving ~ weird|strange|strangely|funny|odd|oddly|drunk'),
  emergency('out of it', { unlessBefore: 'get got make made most' }),
  emergency('foggy|hazy|dazed|delirious|zoned', { unlessAfter: 'morning route weather run outside park hills out' }),
  emergency('cannot ~ speak|talk properly|right|straight|clearly', { isNegation: true }),
  emergency('mumbling|slurry'),
  emergency('cannot think straight', { isNegation: true }),
  emergency('delirium|hallucinating|incoherent'),
  emergency('seizure|seizing|convuls*'),
  emergency('a fit', { unlessAfter: 'of body runner woman man guy person lad girl shape mum dad' }),
  emergency('having|had|get|getting fits'),
  emergency('he|she|am|started ~ fitting', { unlessAfter: 'in it well together shoes' }),
  emergency('shaking ~ uncontrollably|over|violently'),
  emergency('slurred|slurring'),
  emergency('face|mouth ~ droop*'),
  emergency('droop* ~ face|mouth'),
  emergency('having|had|have a ~ stroke', { unlessAfter: 'luck rate' }),
  emergency('mini stroke'),
  emergency('face|arm|side ~ numb|weak|paralysed|paralyzed'),
  emergency('numb|numbness ~ face|arm|side'),
  emergency('cannot ~ feel ~ face|arm|side', { isNegation: true }),
  // Breath
  emergency('cannot ... breath|breathe|breathing', {
    isNegation: true,
    unlessAfter: 'nose nostril nostrils',
    unlessBetween: 'wait stop forget until without',
  }),
  emergency('cannot ... catch|get ... breath|air', { isNegation: true, unlessAfter: 'pump tyre' }),
  emergency('not ~ enough|any ~ air|oxygen', { isNegation: true, unlessBefore: 'tyre tyres' }),
  emergency('need|want air', { unlessAfter: 'con conditioning' }),
  emergency('fighting|gasping|desperate|struggle*|struggling ~ breath|air'),
  emergency('breath|breathing ~ labored|laboured|shallow|rapid|wheezy|ragged'),
  emergency('not ~ breathing', { isNegation: true }),
  emergency('short|shortness of breath'),
  emergency('out of breath ... rest|resting|sitting|sat|lying|bed|sofa|couch|walking|talking|stairs|still'),
  emergency('still|always|constantly ~ out of breath'),
  emergency(
    'struggling|struggle|struggled|difficulty|difficult|trouble|hard|problems|problem|hurts|painful ~ breathe|breathing|breath|air',
    {
      unlessAfter: 'nose nostril nostrils',
    },
  ),
  emergency('breathing ~ hurts|difficult|hard|harder|worse|painful', {
    unlessAfter: 'work workout hills hill session',
  }),
  emergency('breathless|breathlessness|breathlesness|gasping|suffocating|choking|panting', {
    unlessPartOf: [
      'breathless|gasping|panting at|on|up|after|by ~ climb|climbs|hill|hills|sprint|sprints|interval|intervals|reps',
      'breathless view|views',
    ],
  }),
  emergency('throat ~ closing|closed|swollen|swelling'),
  emergency('lips|tongue|face ~ swollen|swelling|swelled|puffy'),
  emergency('anaphyla*'),
  // Heat, and too much water
  emergency('heat|sun stroke'),
  emergency('sunstroke'),
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
];

/** Two symptoms that are an emergency together, in any order: too much water after a long event, or heat. */
export const emergencyPairs: readonly (readonly [string, string])[] = [
  ['headache|headaches|migraine', `${vomiting}|swollen|swelling|swelled|puffy|bloated`],
  ['headache|headaches|migraine', 'weight|kg|kilos|kilo|lb|lbs|pounds ~ up'],
  ['headache|headaches|migraine', 'up ~ kg|kilos|kilo|lb|lbs|pounds'],
  ['headache|headaches|migraine', 'gained|gaining|gain'],
  ['headache|headaches|migraine', 'heavier'],
  ['bad|sore|thumping head', 'sick|vomiting|vomited|vomit|threw|throwing'],
  ['head ~ hurts|hurting|pounding|splitting|exploding|killing|banging', 'vomiting|vomited|vomit|threw|throwing'],
];
