/**
 * How people who know no medicine tell a sign: by half a breath, a towel that is soaked, a kettle that cannot be held. The
 * notation is that of `SignLanguage.slots`.
 */
export const layWords = {
  // Breath
  onlyWord: 'only just barely hardly cannot',
  smallBreath:
    'half|quarter|tiny|little|small|shallow|short_a_breath half|quarter|tiny|little|small|shallow|short_breath|breaths',
  eachBreath: 'each|every_breath|inhale time_i_breathe when_i_breathe breathing_in breathe_in deep_breath',
  knifeWord: 'knife knives dagger needle needles razor razors stab stabs stabbing glass sword agony',
  sayWord: 'talk say speak get_out manage',
  fewWordsAtOnce: 'at_a_time two|three|2|3|couple|few_words more_than_a',

  scaryWord: 'scary scaring frightening terrifying mad mental',
  pressWord: 'crushing squeezing pressing heavy burning gripping',
  middlePlace: 'in|across_the|my_middle|front|centre|center',

  // Chest
  spreadsTo: 'going|goes|shooting|spreading|moving|travelling|creeping_up|down|into|to|through|along',
  neckOrJaw: 'neck jaw throat shoulder',
  grayOrSweaty: 'grey gray clammy sweaty sweating pale white sweats',

  // Falls
  nextThing: 'next_thing',
  overMe:
    'slapping shaking leaning standing_over looking_down picking_me scraping splashing over_me strangers ambulance medics paramedics floor ground',
  theySaid:
    'they_said they_say apparently they_reckon people_said i_am_told told_me says_my he_said she_said they_told',
  farAway: 'far_away|off underwater distant muffled echoey miles_away',
  soundsWord: 'sounds sound sounding voices hearing ears everyone everything people',

  lostTime: 'lost_a|some_few|couple|bit|minutes lost_time missing_time',
  wasOut: 'was_out out_cold',
  outOther: 'out_of|for|with|to|the|on|in|at|running|again|and|there',
  trivialEffort:
    'laces dishes teeth dressed dressing shower kettle loo toilet bedroom fridge sofa sentence talking chatting',
  lyingWord: 'lying laid slumped down collapsed face_down',
  notMoving: 'not_moving|move|budging|stirring motionless',

  // Mind
  homeWay: 'get_home find_home home_from way_home back_home',
  transport:
    'train trains bus buses car taxi uber lift strike late money ticket tickets traffic flight ferry keys rain until till before',
  askedWord: 'asked asking ask',
  badNight: 'sleep slept night coffee morning',
  keepWord: 'keep keeps kept',
  askingWord: 'asking repeating saying telling',
  sameAgain: 'same_question|questions|thing|things|sentence|word|story|stuff',

  callingMe: 'calling_me|her|him_by|the|a calls_me|her|him_by|the|a',
  deadOrOther: 'late dead other wrong brother sister mother father somebody someone',
  eyesRolled:
    'foam_at|from|in|on mouth_has_foam foaming_at eyes_rolled|rolling|gone|went|going_back|up|white eyes_are_rolling|rolled|back eyes_in_the',

  // Water
  everyStop: 'every_single_station|stop|table|aid every|each|all_station|stop|table|aid|drinks|the_stations at_all_the',
  waterWord: 'water drank drinking drink sponge cups fluids',
  manyWord: '6 7 8 9 10 11 12 13 14 15 six seven eight nine ten twelve dozen',
  vessels: 'bottles litres liters flasks jugs pints',
  swimmy: 'swimmy swimming_around everything_is_swimming|moving|spinning head_is_swimming',
  likeBalloons: 'like_balloons|gloves|sausages|marshmallows balloon_hands',

  // Allergy
  ateWord: 'ate eaten eating gel bar had took swallowed tried stung sting bee wasp after',
  itchAll: 'itchy|itching|hives|rash|welts|lumps|blotchy_everywhere|all|over hives welts',
  voiceGone: 'voice_gone|going|is|has|all voice_hoarse hoarse croaky lump_in_my',

  // Bleeding
  stopBleeding: 'not_stops|stop|stopping to_stop it_to_stop stop_it stop_the stop_this under_control to_clot',
  bleedingWord: 'bleeding bleed blood bloodflow',
  goneThrough: 'gone_through been_through went_through soaked_through soaking_through on_my_second|third|fourth',
  towelWord: 'towel towels bandage bandages dressing dressings gauze cloths tea_towel|towels',
  sharpThing: 'glass knife saw axe blade chainsaw fence wire',
  pumpingOut: 'pumping_out|everywhere spurting squirting gushing_out pouring_out wo_not_stop',

  likeTap: 'like_a|an_tap|fountain|hose|river|stream|waterfall like_tap like_water_from runs_like',
  pressing: 'pressing|pressed|holding|held|pressure pressing_on hand lift_my towel knee nose leg arm head finger cut',

  // Stroke, head, neck
  oneLimb: 'left|right|one_leg|arm|hand|foot|side|eye',
  toDoWhat: 'to_do_what|as|anything do_what_i to_obey|respond|listen to_work|move',
  stoppedDoing: 'not_do_what|as|anything not_obey|respond|listen stopped_working|responding',
  worstPain: 'worst_pain|ache worst_ever|headache',
  headPlace: 'head skull',
  halfSight: 'lost_half_my|of half_my|the_sight|vision|view|eyesight lost_sight|vision_on|in',
  headBurst: 'head_exploded|burst|split head_just_exploded',
  suddenPain: 'worst suddenly sudden instant instantly pain blinding',
  neckPlace: 'neck spine',
  limbPlace: 'arm arms hand hands legs leg fingers feet',
  tinglyWord: 'tingling tingly tingles numb numbness pins dead weak electric',
  muchWord: 'much lot lots lots_of loads so_much',
  limbsRefuse: 'legs|arms_not_move|moving|work|working cannot_move_my cannot_feel_my',
  neckOrBack: 'neck back spine',
  crashWord: 'came_off fell crashed crash fall thrown landed hit tumbled went_over_the',

  // Heat
  insideHeat: 'burn|burning|boiling|cooking_inside burning_from_inside|within on_fire_inside',
  sunWord: 'sun heat midday noon hot scorching sweltering',
  legsRefuse:
    'legs|leg_not_obey|obeying|work|working|listen|hold legs_wo_not legs_stopped|refuse|refused|giving legs_have_stopped',

  cookedMyself: 'cooked|boiled|roasted|fried_myself overheated cooked in_the_heat|sun',
  veryHighNumber: '40.* 41 41.* 42 104.* 105 105.* 106',

  // Despair
  standingOn: 'stood|standing|sat|sitting|am|was_on|at_the|a|my standing_on|at',
  overTheEdge:
    'nearly|almost|could|would|should|want|wanted|going_to_go|jump|step|went went_over go_over jumped jump_off step_off fall_off let_go no_point end_it',
  lettersLeft:
    'written|wrote|writing|left_the|my|some|a|goodbye_letters|letter|notes|note letters|letter|note_to|for_my|the|everyone|mum|dad',
  lovedOnes: 'children kids family wife husband mum dad parents everyone son daughter mother',
  crashInto:
    'driving|drive|run|running|walking|walk|stepping|step|jumping|jump|swerving|going_in|into|under|towards throwing|throw|chucking_myself_in|into|under|off',
  deadlyThing: 'tree wall traffic train trains lorry truck oncoming car cars bus river bridge motorway platform tracks',
  betterWithout: 'be|are|is_better_off all_better_off',
  aloneBetter: 'dead gone point burden hate end tired useless nobody alone cannot',

  soOrHope: 'so hope hoping wish let',
  trafficThing: 'train car lorry bus truck tram',
  getsMe: 'gets|hits|takes|kills|finishes_me hit_me would_hit',

  // Doctor
  slicedWord: 'sliced gashed slashed slit hacked',
  stuckJoint: 'stuck_bent|straight|open|closed|locked|there locked_solid|up|in',
  outOvernight: 'overnight nothing_there nothing_in nothing_left since yesterday',
  handPlace: 'hand hands fingers forearm forearms',
  likeWood: 'like_wood|rock|stone|concrete rock_hard cannot',
  wipeWord: 'tp loo_roll bog_roll toilet_roll paper tissue wipe wiped wiping wiped_and',
  skinPlace: 'chafing chafe chafed patch skin bite blister graze cut spot scratch sore rash wound lump',
  redHot: 'red hot warm angry throbbing',
  spreadingWord: 'spreading spread spreads growing getting_bigger bigger creeping tracking',
  gaveWay: 'gave_way|out|in giving_way buckled collapsed_under folded went_from_under',
  noStrength: 'no_strength|power|force|feeling strength_gone|left without_strength turned|gone|are_to_mush|jelly jelly',
  holdWord: 'hold lift pick grip carry raise open turn squeeze',
  lightThing:
    'kettle cup mug pan plate glass toothbrush hairbrush spoon fork pen phone jar tap key doorknob bag shopping arm arms head',
  goSince: 'able_to_go|pee|wee cannot_go_for',
  sinceWord: 'since all_day hours yesterday overnight morning lunch',
  bustWord: 'bust busted buggered knackered done_in',
  tickInsect: 'tick ticks',
  tickSigns: 'stuck embedded ring latched burrowed rash bullseye head_still in_my_leg|arm|skin|groin',
  slapping:
    'foot_keeps|is|just|starts_slapping|flapping|dragging|dropping foot_slapping|flapping slapping_the_ground foot_slaps|flaps slap_down',
  flashes:
    'black_spots|dots spots_in|floating dark_spots floaters flashes flashing zigzags zig_zags sparkles shimmering cobwebs',
  eyeWord: 'eye eyes vision sight',
  cameraWord:
    'camera photographer photos strobe torch disco lights_of lightning ambulance police fireworks car cars bike',
} as const;
