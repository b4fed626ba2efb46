/**
 * Signs told by what one sees, does or cannot do any more: a ring that does not fit, a hand without a grip, a heart that will
 * not slow down. The notation is that of `SignLanguage.slots`.
 */
export const plainDescriptions = {
  // Chest and breath
  heavyThing: 'car truck lorry elephant bus weight ton brick bricks piano cow horse fridge boulder',
  onMe: 'on_me on_top_of on_my_front',
  indigestion: 'heartburn indigestion',
  fillLungs: 'fill|inflate|expand_my|them_lungs fill_lungs',
  stillWord: 'still',

  // Falls and the mind
  withoutKnowing: 'without_knowing|warning|realising|realizing|noticing',
  notAnswering: 'not_answer|answering|respond|responding|react|reacting|speak was_not_answering slow_to_answer',
  notSelf: 'not_herself|himself|themselves|myself|themself',
  oddWays: 'staring stares vacant slow agitated swearing aggressive rambling hot grey pale',
  simpleTask: 'unlock_my|the tie_my|the open_my|the button_my do_buttons find_my_key use_my_phone dial',
  twitch: 'twitching jerking twitches jerks twitched jerked spasming spasms',
  stopOrControl: 'stop control',
  noGrip: 'no_grip|strength|power lost_grip|my|the_grip grip_has|is|gone lost_all_grip grip_went grip_gone',
  smiling: 'smile grin',

  // Heat and water
  decimalFever: '40.* 41.* 104.* 105 105.* 106',
  cool: 'cool_down cool_off get_cool',
  coolOther: 'bedroom room house flat weather drink car tent beer',
  ringsTight: 'not_fit too_tight wo_not_come not_come_off cutting_in digging_in',
  sodiumWord: 'sodium',
  sodiumNumber: '110 112 114 115 116 117 118 119 12* 130 131 132 133 134',
  drowsy: 'drowsy sleepy woozy spaced groggy weird_in|head bloated',

  // Blood
  openedBy: 'glass knife saw axe cut fell gash blade chainsaw',
  soaked: 'soaked soaking soaks drenched filled',
  redOnly: 'red',
  redDrinks: 'bull gatorade powerade gel wine beet beetroot juice berries sauce velvet',
  pouringOut: 'pouring gushing streaming pumping',
  rainOrSweat: 'rain raining sweat tears outside weather',
  muchBlood: 'so|too|that_much_blood lot|lots|loads_of_blood blood_everywhere',
  impaled: 'impaled skewered',
  earWord: 'ear ears',
  miscarriage: 'miscarrying miscarriage miscarried',

  // Despair
  picturing: 'picturing imagining picture imagine images_of urge_to urges_to',
  offTheEdge:
    'jump|step|walk|run|drive|lie_in|into|off|under|over in_front_of running|walking|stepping|jumping|going|throwing|lying|driving_in|into|off|under jumping|going|stepping|throwing_over',
  notCareIf: 'not_care_if|whether not_mind_if hope_i_do hope_i_never',
  wakeOrLive: 'wake live die survive',
  doItAny: 'do_it|this_any do_it|this_anymore',
  allOfIt: 'all_of_it everything life any_of_it',
  othersEnd: 'kill|hurt|harm_himself|herself|themselves|themself he|she|they_will|wants|want_end_it|to',
  endThemselves: 'end_it end_his|her|their_life die kill_himself|herself|themselves',
  sayingGoodbye: 'saying_goodbye goodbye_to_everyone|you|them',
  otherGoodbye: 'work job school club party holiday summer shoes colleague colleagues race house car season',

  // Legs, bones and nerves
  oneWord: 'one left right',
  purple: 'purple purply mottled dusky bluish',
  unexplained:
    'out_of_nowhere outta_nowhere on_the_pill no_reason not_eased never_lets flight flew swells days_straight not_going_away wo_not_go',
  oneCalf: 'calf lower_leg back_of_my_calf',
  calfPain: 'pain cramp painful hurts hurting sore ache aching pains',
  deformed:
    'bent_wrong|funny|weird wrong|funny|weird|odd_angle crooked deformed misshapen out_of_place|joint sticking_out',
  limping: 'limp limping limped',
  notBetter: 'not_getting_better|easing not_better no_better not_improving|easing|going still worse',
  footDrops: 'foot_drop|drops|dropping|dropped foot_is_dropping over_my_toes foot_slaps',
  notHolding: 'not_hold|carry|support wo_not_hold|carry|support give_out stopped_working|obeying',
  weakOnly: 'weak weakness feeble',
  weakFrom:
    'squats deadlifts gym leg_day lunges doms bit little slightly session tempo massage bonk hungry hunger run race long marathon hills half ultra sprint intervals coffee tea monday mondays',
  weakAs: 'weak_as so_weak too_weak really_weak very_weak',

  // Fever and infection
  hotAndCold: 'hot_and_cold hot_then_cold hot_or_cold',
  achingShaking: 'shaking aching shivering aches sweats everywhere',
  notComingDown: 'not_coming|going|come|go_down wo_not_come|go|drop not_dropping not_shifting',
  neckStiff: 'stiff_neck neck_stiff neck_is_stiff',
  lightHurts: 'light_hurts|hurting lights_hurt bright_light cannot_stand_light sensitive_to_light',
  coughColor: 'green yellow brown rusty red',
  notHealing: 'not_closing|healing|heal|close wo_not_close|heal discharge white_liquid liquid leaking',
  abscess: 'abscess boil carbuncle discharge_from ear_discharge',
  uti: 'uti utis cystitis water_infection bladder_infection kidney_infection_again urine_infection',
  tetanus: 'tetanus rusty_nail stepped|trod|stood_on_a_nail|needle|glass',
  jab: 'jab jabs shot booster injection jabbed vaccine',
  bittenThing: 'bottle belt tent bag rope cable ball toy lead postman postie carpet sofa stick frisbee tyre',
  bowlFood: 'wine glass soup salad cereal chilli pasta fruit',
  wider: 'wider more enough stop bigger',
  whistledTune: 'trail tune song wind birds kettle happily',
  haematuria: 'haematuria hematuria',
  onThePaper: 'toilet loo bowl paper tissue',

  // Heart
  stuckHigh:
    'stuck_at stayed_there|up|high wo_not_slow|settle|drop not_slowing|settling|dropping not_coming|going_down wo_not_come|go_down',
  lasting: 'since yesterday all_day|morning|night|evening for_hours|days still on_and_off',
  surelyIrregular:
    'boom_boom boom_then then_stop|stops like_a|bird|fish|butterfly bird_inside flapping somersaults flutter* skipping flip flips flipping flopping flop backflips',
} as const;
