/** What a part of the body may feel like, look like, or do: states, onset and degree. */
export const sensations = {
  ache: 'pain painful painfull paining pains ache aches aching achey achy hurt hurts hurting sore soreness stab stabs stabbing stabby sharp burning burn burns stitch twinge twinges twinging niggle niggles niggly niggling discomfort uncomfortable throb throbs throbbing cramp cramps cramping agony agonising agonizing tender tenderness killing|kills_me killing sting stinging shooting ouch',
  strongAche:
    'pain painful painfull paining hurt hurts hurting ache aches aching sharp stabbing throb throbs throbbing agony agonising killing kills shooting',
  killing:
    'killing kills pounding banging splitting exploding throbbing thumping bursting hammering hurts hurting sore aching caning',
  severe:
    'severe unbearable excruciating agony agonising agonizing worst extreme intense terrible horrific doubled_over doubled_up',
  squeeze:
    'tight tightness tighten tightens tightening tighter tightish squeeze squeezed squeezing squeezes squashed crush crushed crushing pressure pressing pressed vice vise clamp clamped clamping band belt strap fist grip gripped gripping gripe constrict* compress* clench* unclench heavy heaviness heavier weight weighed fullness bursting knot knotted corset wrung cramped seized cinched strapped girdle ratchet hugging hugged wrapped pinned bearing_down bearhug contracting contracted tensed tense lock locks locked locking seizes wringing twisted',
  load: 'elephant brick bricks boulder anvil rock stone concrete_block slab weight ton tonne sitting_on sat_on standing_on stood_on kneeling_on pressing_on truck car lorry horse someone somebody man hand foot knee punched kicked hugged bear_hug seatbelt cling_film ratchet lead knife knives poker bubble trapped gorilla rhino hippo cow safe piano bus bowling_ball cement sack stepped stamped trampled stamping',
  sittingOnMe: 'sitting_on_me sat_on_me standing_on_me pressing_on_me kneeling_on_me weight_on_me pushing_on_me',
  odd: 'odd oddly weird weirdly strange strangely funny not_right off wrong peculiar unusual iffy dodgy rough playing_up bothering worrying worries flutter* bubbl* rattl* crackl* gurgl* not_good not_feeling_right not_feel_right feels_wrong feel_wrong feels_bad feels_awful not_feeling_good something_wrong wrong_with weirdness hmm rattly tugging pulling pinching grumbling indigestion heartburn bruised not_happy niggly',
  burn: 'burning burns burn burnt',

  numb: 'numb numbness tingle tingly tingling tingles pins_and_needles pins_&_needles dead asleep lost_feeling no_feeling',
  limp: 'weak weakness weaker limp flop flopped floppy flops drooping useless paralysed paralyzed paralysis lead leaden like_lead heavy lifeless powerless gave_way given_up gone_dead not_working wo_not_move wo_not_work drifting drifts drifted',
  weak: 'weak weakness weaker feeble powerless no_strength no_power jelly',
  droop:
    'droop droops drooping drooped droopy lopsided lop_sided crooked wonky uneven sagging sagged dropped fallen slid sliding slipped twisted skewed skewwhiff half not_working hanging lower wo_not_move frozen numb_on tilted squint melted',

  swollen:
    'swollen swell swells swelling swelled swole puffy puffed puffing ballooned balloon balloons bloated bigger huge massive enlarged fat fatter blown_up blew_up sausages sausage doubled twice_the_size',
  digging: 'digging_in dig_in cutting_in wo_not_come_off stuck rings ring watch_strap',
  hot: 'hot warm burning red redness shiny',
  lump: 'lump lumps hard_lump knot cord',
  rockHard: 'rock_hard rock solid hard_as like_wood like_rock tight shiny',
  pop: 'crack cracked pop popped snap snapped crunch crunched went_bang ping pinged',

  // Where and how it behaves
  onePoint:
    'one_spot one_point one_place same_spot same_place single_spot pinpoint point_of a_point to_touch to_press touch press pressing poke on_the_bone finger_exactly finger_right finger_on_it finger_on_the one_finger one_bit sore_bit sore_spot tender_spot exact_spot exact_place exactly_where pinprick fingertip fingertip_sized coin_sized touched pressed pressing_it touching_it poked poked_at when_i_press|push|touch|poke push_on_it pushed a_spot thumb_on to_the_touch prodded',
  pointTender:
    'point|bony|bone|focal|local|localised|localized|pinpoint|spot_tenderness|tender point|bone|local|localised|localized|focal_pain tender|painful|sore_right_on',
  tenderWord: 'tender tenderness',
  boneStrict:
    'fibula tibia femur metatarsal metatarsals navicular bone bones shinbone shin_bone heel_bone ankle_bone hip_bone sacrum pubic_bone calcaneus cuboid tailbone coccyx',
  weekWord: 'week weeks days month months',
  allOverWord: 'all_over both usual always easing',
  muscleWork: 'pecs pec bench press_ups press_up pushups pushup doms massage foam roller',
  worse:
    'worse worsening stronger increasing more_every more_each every_run each_run every_time each_time with_every with_each sharper weaker',
  rest: 'rest resting sitting sat lying laying lie bed sofa couch still seated armchair desk standing_still doing_nothing night nights asleep sleep',
  nightRest: 'at_rest at_night in_bed all_night wakes_me keeps_me_awake night',
  walking: 'walk walking walks standing stand hop hopping weight_bearing put_weight bear_weight stairs step steps',
  sudden: 'sudden suddenly out_of_nowhere all_of_a_sudden abrupt abruptly instantly flash',
  everRecord: 'ever of_my_life in_my_life',
  spreading: 'spreading spread spreads everywhere all_over head_to_toe covered',
  oneSided: 'one left right other_leg one_side',

  // Amounts of time and of things
  hours:
    'hour hours hrs hr h since yesterday all_day last_night this_morning overnight lunchtime lunch breakfast ages days day',
  times:
    'times twice nonstop non_stop constantly cannot_stop keep keeps all_night all_day every_hour hours days straight again_and_again repeatedly cannot_keep',
  days: 'day days week weeks',
  chestPain:
    'pain painful painfull hurt hurts hurting burning stab stabs stabbing sharp squeeze squeezed squeezing crushing crush crushed pressure pressing heavy heaviness discomfort agony throb throbbing stitch twinge twinges clamp vice vise elephant',
} as const;
