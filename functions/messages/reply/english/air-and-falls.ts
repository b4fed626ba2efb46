/**
 * Breathlessness, falls that nobody remembers, confusion and self-harm, in whole expressions as runners use them. The notation
 * is that of `SignLanguage.slots`.
 */
export const airAndFalls = {
  airHunger:
    'gulping sucking fighting heaving clawing gasping begging starving starved hungry craving desperate straining pulling struggling battling snatching sipping searching working short',
  airWord: 'air oxygen breath wind breathe breaths',
  easyEffort:
    'easy walking jogging jog slow slowly gentle flat warmup warm_up stairs flight bed sofa couch desk chair sitting sat lying standing kitchen rest resting still_going going_on still never_had never_before not_usual not_like_me is_not_me not_normal not_going_away not_settling not_easing getting_worse hour hours',
  windWord: 'catch|get|getting|catching_wind catch|get|getting|catching_my|any|enough_wind',
  wontGo: 'wo_not_go|come|get|reach|fill|open|flow not_going|coming|getting|reaching|filling',
  fullOf: 'full filling filled water fluid',
  cardiacWord: 'cardiac coronary',
  painWord: 'pain pains ache aches type|like|style_pain discomfort',

  outFor: 'out_for|a|cold was|were_out|gone went|blank_out|for gone_for',
  secondsWord: 'sec secs second seconds a|half|one|couple|few|about_minute|minutes moment',
  thenOn:
    'then_i_was|am_on then_on_the next_i_am|was_on found_myself_on woke_on woke_up_on|in came_to_on came_round_on',
  tunnelling: 'tunnel* narrowing narrowed closing_in closed_in greying whiting blacking fading greyed whited dimming',
  rigid:
    'went|gone|going|body|all|whole_rigid|stiff rigid_and stiff_and locked_up stiffened tensed_up_all|completely|and',
  jerking: 'shook shaking jerk jerked jerking jerks twitched twitching thrashed thrashing convulsed',
  fitNoun:
    'proper|real|right|actual_fit kind|sort|type|form|bit|species_of_fit|fits|seizure small|mini|full|big|bad|violent|massive|proper|another_fit fit_in_my|bed|the fit_this|last|today|again|on|during|while|after',
  fitContext:
    'carpet filmed remember tongue bed wet shaking jerking jerked twitching floor foaming unconscious epilepsy epileptic ambulance sleep blackout hospital paramedics medics wife|husband|partner|mum|dad|they|people_saw|says|said',
  tongueWord: 'tongue tongues',
  bittenWord: 'bit bitten bite biting chewed bleeding bitten_through',
  slack: 'slack loose saggy lifeless dead lame immobile',
  smileWord: 'smile smiling whistle grin',
  ownFacts:
    'my_own_name|address|birthday|age|number my_name|address|birthday|postcode|pin own_name|address what_day|year|month',
  lostWord: 'lost find found wandering unfamiliar',
  ownPlace: 'my_own_street|road|house|block|way|estate|neighbourhood|village|town my_street my_house way_home',
  unfamiliar: 'unfamiliar nothing_looks|feels_familiar|right not_familiar looks_foreign',
  seeingPhantoms: 'seeing|saw|see|hearing|heard_people|things|voices|faces|animals|shapes|someone|stuff|music',
  notThere: 'not_there not_real are_not_there is_not_there was_not_there were_not_there nobody_there not_exist',
  notOriented: 'no_orientation lost_orientation lost_my_bearings not_oriented|orientated not_all_there',
  headPain: 'head_pain|pains pain_in_my|the_head ache_in_my|the_head pain_in_head',

  cuttingWord: 'cutting',
  cutAgain:
    'cut_again cut_last_night cut_tonight cut_yesterday cut_today cut_this_morning cut_this|last_week and_cut cut_my|an_arm|arms|thighs|thigh|wrist|wrists',
  relapsedWord: 'relapsed relapse relapsing',
  relapse:
    'again relapsed relapse arms arm thighs thigh wrists wrist forearm forearms legs skin cope on_purpose deliberately',
  beenCutting: 'been_cutting started_cutting back_to_cutting keep_cutting want_to_cut urge_to_cut need_to_cut',
  notSafeAlone:
    'not_safe_with|from|around_myself|me not_safe_alone|tonight not_trust_myself scared|afraid|frightened_of_what_i scared|afraid|frightened_of_myself do_something_stupid|silly|drastic|bad safe_from_myself not_safe_on|being doing_something_stupid|silly|drastic',
  wayForward: 'way_forward|on|ahead way_through a_future any_future tomorrow_for_me any_hope',
  fineWithout: 'be|are|is|all_fine|ok|okay|happier|better|alright_without_me better_off_without_me',
  iAmDying: 'think_i_am_dying i_am_dying_. am_i_dying feel_like_i_am_dying i_am_dying_help i_am_dying_,',
  coldWord: 'so_cold freezing too_cold soaked hypothermic frozen',
  boneParts: 'bone bones',
  likeAfterRun: 'like_i_have|just|am as_if_i like_after',
  funnyTurn: 'funny_turn weird_turn bad_turn strange_turn',
  fittedWord: 'fitted fitting',
  ownWill: 'on_their|its_own by_themselves|itself without_control out_of_control beyond_my against_my',
  throughIt: 'through',
  dressing: 'towel towels bandage bandages dressing dressings plasters shirt t-shirt cloth gauze sock',
  coreWord: 'core',
  extremeTemperature: '41 41.* 42 42.* 106 107',
  voicesTell: 'voices_tell|telling|say|saying|want|told voice_in_my',
  wontBend: 'wo_not_straighten|bend|lift|move|flex|extend not_straighten|bend|flex|extend',
  rising: 'going_up rising increasing climbing building worsening growing',
  everyDay: 'every_day|run|morning each_day|run|morning day_by_day daily by_the_day',
  heartCondition:
    'condition disease failure murmur pacemaker ablation diagnosed medicated medication|tablets|meds_for beta_blocker|blockers',
  controlWord: 'control',
  atOnce:
    'in_a|one_second|flash|instant|moment|split out_of_nowhere from_nowhere|hell out_of_the_blue like_a_bomb|bat|hammer',
  goingOnWhat: 'what_is_going|happening what_happens',
  openWord: 'open split cut cuts gash sliced slit gashed',
  toBone: 'to_the_bone see_the_bone',
  cutMyArms: 'cut|cutting|slashed|sliced|slit_my_arms|arm|wrists|wrist|thighs|legs',
  onPurpose: 'up again last_night tonight purpose deliberately open relief',
  pokingOut: 'poking sticking protruding coming_through out_of_my|the through_my|the_skin showing visible',
} as const;
