/** What the body as a whole, the mind and the senses may do. */
export const states = {
  // Consciousness
  faint:
    'greying|graying|whiting|blanking_out fainted fainting faints swoon swooned swooning blacked_out blackedout black_out blacking_out blackout blackouts lost_consciousness lost_the_consciousness lost_my_consciousness losing_consciousness lose_consciousness loss_of_consciousness lost_conciousness unconscious unconcious unresponsive syncope knocked_unconscious greyed_out grayed_out fainted_and fainty faintd blackout_while lost_the|my_conscience lost_conscience lose_conscience without_conscience out_of_consciousness losing_conscience felt_myself_going|slipping|leaving knocked_myself_out knocked_out_cold',
  passOut:
    'passed_out pass_out passing_out past_out passed_right_out keeled_over keel_over keeling_over toppled_over conked_out conk_out went_out_cold out_cold blanked_out blank_out blanking_out spaced_out_and lights_went_out lost_a_minute flaked_out whited_out dropped_like_a dropped_like fell_like_a went_over_like lost_time missing_minutes zonked_out_at passout passedout passed_clean_out got_knocked_out was_knocked_out knocked_me_out',
  likeALight: 'like_a_light',
  collapse: 'collapse collapsed collapsing collapses keeled crumpled',
  feelFaint:
    'feel|feels|feeling|felt_faint go|going|went|gone_faint nearly|almost|about_faint about|going_to_faint gonna|will|would|might|did_faint came|come|coming_over_faint came|come|coming_over_all came|come|coming_over_funny came|come|coming_over_dizzy so|very|bit|all|quite|really_faint faint_. and_faint',
  aboutToGo:
    'about_to_drop about_to_go about_to_keel about_to_faint gonna_drop gonna_keel going_to_drop going_to_go going_to_keel about_to_collapse going_to_collapse gonna_collapse about_to_pass gonna_pass going_to_pass about_to_black gonna_black going_to_black going_to_faint gonna_faint i_will_drop i_will_faint i_will_pass might_drop might_pass might_faint about_to_fall',
  cameTo:
    'came_to came_round came_around come_round coming_round opened_my_eyes wake_up woke_up woken_up waking_up woke next_thing_i next_thing',
  onGround:
    'floor ground deck pavement tarmac road path track grass ambulance medical_tent medic_tent aid_tent hospital medics',
  wentDown: 'hit dropped fell fall falling fallen went_down down lying lay found ended_up woke face_down crumpled',
  awayForAWhile:
    'was_not_there not_there how_long_i blank blanked gone_for out_for dont_remember do_not_remember cannot_remember no_idea_how no_memory no_idea_why',
  darkening: 'black dark grey gray white blank fuzzy fading tunnel closing_in',
  seeing: 'everything vision sight eyes eyesight world',
  going: 'went goes going go turned turns turning gone getting',

  // Mind
  confused:
    'confused confusion confus* disorientated disoriented disorient* muddled bewildered delirious delirium incoherent incoherently rambling babbling dazed hallucinat* away_with_the_fairies out_of_it zoned_out spaced_out foggy fogged hazy brain_fog not_with_it head_not_right like_dreaming like_a_dream feels_like_dreaming dreamlike gone_in_the_head scrambled mixed_up_and woolly cotton_wool cotton_wool_head head_fuzzy fuzzy_head fuzzy_headed dopey stupefied bewilder* loopy',
  easyThing: 'simple|easy|basic|normal_question|questions|instructions|words|things|task|tasks',
  cannot:
    'cannot hardly barely unable struggling struggle struggles struggled hard tough difficult difficulty trouble problem problems labored laboured not_able',
  cannotStrict: 'cannot unable not_able',
  thinking:
    'of_the_word|words think_straight string_a string_words form_words form_sentences form find_words find_the_words get_words get_the_words add_up count read_the focus_eyes follow_what follow_a make_sense finish_a_sentence finish_sentences finish_a_word speak speak_properly talk_properly talk_straight talk_right recognise recognize remember_my remember_anything remember_where remember_what remember_how remember_finishing remember_the_end remember_the_finish remember_the_last remember_the_race remember_much remember_getting remember_crossing work_out_where concentrate put_words put_a_sentence put_sentences follow_a_conversation follow_conversation follow_conversations count_to read_my read_anything do_simple tie_my think_clearly think_properly see_straight think_right',
  notThinking: 'not_thinking thinking_slow not_thinking_straight not_thinking_clearly head_gone',
  forgetting:
    'forgot forgetting forget forgotten no_memory memory_gone lost_my_memory memory_loss memory_blank no_recollection keep_forgetting losing_my_memory',
  whatOneKnows:
    'my_name name names kids_names wife_name my_address where_i what_day what_year what_month how_i who_i the_finish the_end the_last things stuff everything my_own what_i where_home is_home',
  notKnowing: 'not_know not_sure no_idea no_clue cannot_tell unsure',
  whereAndWho:
    'where_home|my where_am where_i where_he where_she where_we what_day which_day what_year what_month what_time_it what_planet who_i who_the who_is how_i_got how_i_ended',
  whereAmI: 'where_am_i what_day_is_it who_am_i what_is_my_name',
  noSense:
    'no_sense not_make_sense not_making_sense making_no_sense talk|talking|speak|speaking|saying|talked_nonsense|gibberish',
  behaving: 'acting behaving talking answering speaking replying saying',
  strangely:
    'strange strangely weird weirdly odd oddly funny drunk nonsense gibberish rubbish the_wrong wrong_questions wrong_answers wrong_words garbled slurry slurred not_right not_normal out_of_character gobbledygook garbage',
  slurring:
    'slur slurs slurring slurred slurry mumbling jumbled garbled wrong_words words_wrong words_muddled tongue_tied lost_my_speech lost_speech',

  // Seizure
  seizure:
    'seizure seizures seizing siezure siezures convuls* epilepsy|epileptic_attack|attacks|episode|episodes|fit|fits|seizure|seizures|turn|event fitting having_fits had_fits having_a_fit had_a_fit has_a_fit a_fit he_fits grand_mal fits_came fit_came fits_again fits_today fits_started have_fits get_fits getting_fits more_fits two_fits 2_fits three_fits 3_fits another_fit absence_and tonic_clonic first_fit my_fits body_was_jumping',
  seizedUp: 'seized_up siezed_up seize_up',
  rhabdo: 'rhabdo*',
  historyOf: 'history_of_rhabdo*|heat|sunstroke rhabdo*_survivor|before|history heat_stroke_history',
  epilepticWord: 'epileptic',
  epilepsyWord: 'epileptic epilepsy',
  livesWithIt:
    'am|is|are|was|being_epileptic|an controlled control medication medicated meds tablets keppra lamotrigine levetiracetam valproate mention mentioned put_down forgot no_seizures|fits|attacks brother|sister|son|daughter|friend|mate_is',
  /** A known disease that shows itself. */
  flaresUp:
    'attack attacks bad worse now again today tonight having had_one|another|two got_one came_back|on is_back episode episodes aura one_today|this|last coming_on feel|feeling|felt_weird|strange|funny|odd|off|wrong|rough playing|acting_up flared flaring grey gray pale clammy sweating pain pains jerking shaking floor ground stiff rigid unconscious unresponsive collapsed help hurts hurting hurt awful terrible spray gtn arm jaw chest went_down|grey|pale|stiff fell fallen is|just|gone|falls|going_down wo_not not_working|helping|responding cannot looks jumping twitching starting about_to clutching holding_his|her',
  shaking: 'shaking shook jerking twitching trembling thrashing shaky shakes',
  wholeBody:
    'whole_body all_over entire_body uncontrollably violently whole_of_me cannot_stop body_was body_went body_stiff went_stiff stiffened',
  tongueBitten:
    'bitten_tongue bit_my_tongue bitten_my_tongue bit_tongue wet_myself wet_shorts wet_my wet_pants eyes_rolled eyes_rolling foaming frothing tongue_bitten bitten_through tongue_is_bitten',

  // Breath
  breath:
    'breath breathe breathing breathes breaths breth breathin inhale inhaling exhale breathe_in breathing_in brething breathng respiration respirations respire respiring',
  air: 'air oxygen',
  wrongBreath:
    'shallow rapid ragged wheezy labored laboured painful hurts worse harder hard difficult fast_and_shallow bubbling rattling crackling noisy bad awful terrible wrong odd weird funny not_right tough fight battle effort struggle restricted rattly straw super_fast through_a_straw heavy gone_funny gone_weird gone_wrong playing_up through_a through_cloth like_a_pillow sipping sips short_sips',
  breathless:
    'breathless breathlessness breathlesness short_of_breath shortness_of_breath short_breath out_of_breath gasp gasping gasps panting puffing suffocat* choking choke fighting_for_breath gulping_for_air air_hungry winded shortness_of_breathe short_of_breathe shortness_breath no_breath drowning puffed_out_just winded_just air_wo_not short_of_puff short_of_wind',
  notEnough:
    'not_enough not_any not_getting not_get no need want cannot_get cannot_catch starved fighting desperate gasping hungry not_going wo_not_go not_coming wo_not_get not_getting_in',
  wheeze: 'wheez* wheeze whistling',
  asthma: 'asthma_attack asthma asthmatic',
  inhaler: 'inhaler puffer ventolin salbutamol pump blue_inhaler reliever',
  noHelp:
    'not_doing_anything|a|much|it|its doing_nothing|nowt not_working not_helping nothing no_help useless empty does_nothing no_effect not_touching run_out ran_out getting_worse not_help not_work',
  blue: 'blue bluish grey gray purple',
  nails: 'lips lip fingers fingernails nails fingertips',
  pinkSpit: 'pink_spit pink_froth pink_foam pink_phlegm frothy_spit frothing_at',
  swallow: 'swallow swallowing',
  closing:
    'closing closed close closes swelling swollen swelled swells tight tightening tightness itchy itching itch fat thick thickening lumpy big huge puffy',

  // Heat, salt, sugar, allergy
  heatStroke: 'heat_stroke heatstroke sunstroke sun_stroke',
  veryHot:
    'overheated overheating boiling cooked roasting burning_up so_hot very_hot too_hot really_hot the_heat heat_got hot_skin skin_hot burning_hot hot_and temperature baked fried heat_exhaustion blazing_heat full_sun blazing_sun',
  boneDry: 'bone_dry hot|red|boiling|burning|roasting|flushed|overheated|cooked|dizzy|tight|feels|skin_and_dry',
  hotDry: 'not_sweating stopped_sweating stopped_to_sweat no_sweat no_longer_sweating dry_skin skin_dry',
  staggering:
    'stagger* zigzag* zig_zag* zig_zagging wobbl* weaving swaying stumbling cannot_walk cannot_stand cannot_see cannot_run_straight unsteady legs_like_jelly veering',
  headache:
    'headache headaches migraine headace sore_head bad_head thumping_head pounding_head banging_head throbbing_head splitting_head heavy_head head_pain head_pains pain_in_head head_ache',
  vomiting:
    'vomit vomits vomiting vomited vomitting vom vommed vomming throwing_up threw_up thrown_up throw_up chucking_up chucked_up puke puked puking hurling heaving retching barfing spewing spewed upchuck*',
  sickWord: 'being_sick been_sick was_sick got_sick sick_again sick_everywhere sick_twice sick_times sick_all',
  nausea: 'nausea nauseous nauseated queasy sick feel_sick feeling_sick',
  weightUp:
    'heavier gained gain gaining more_than_before weight_up up_kg put_on weigh_more more_kilos kilos_more kilos_up up_by',
  weightWord: 'weight kg kgs kilo kilos lb lbs pounds pound scale scales',
  upWord: 'up more gained heavier',
  drankLots:
    'drank_loads drank_lots drank_so drank_too drank_tons drank_litres drank_gallons too_much_water lots_of_water loads_of_water so_much_water overdrank over_hydrated overhydrated water_poisoning hyponatr* over_-_hydrated overhydrat* drank_way drank_a_lot drank_a_ton drank_gallons drank_bucket* drank_far drank_masses drank_heaps drank_more_than drank_buckets overdone_the_water too_much_fluid too_much_to_drink_on guzzled chugged glugged necked_litres downed_litres gallons_of_water litres_of_water liters_of_water heaps_of_water tons_of_water masses_of_water bottles_of_water over_drank water_overload waterlogged at_every_stop|station|table every_aid|water_station chugging guzzling downing_water necking_water drank_3|4|5|6|7|8|9|10|12_l|litres|liters|bottles|pints|gallons water_water water_nonstop|non_stop|constantly|all_day nothing_but_water just|only_water_for no_salt_just',
  hyponatremia: 'hyponatr* water_intoxication',
  rash: 'hives welts rash rashes blotch* urticaria itchy_all itching_all red_bumps covered_in_spots nettle_rash',
  allergicReaction: 'allergic_reaction anaphyl* anaphal* anaphalaxis anafyl* allergic_shock reaction_to',
  anaphylaxis: 'anaphyl* anaphal* anafyl* anaphelaxis anaphilaxis allergic_shock epipen epi_pen adrenaline_pen jext',
  allergen:
    'sting stung stings bee wasp hornet nuts peanut peanuts almond shellfish prawns nut_bar allergy allergic antibiotic penicillin bees wasps hornets bitten_by insect_bite cashew cashews walnut sesame egg kiwi strawberries latex ibuprofen naproxen aspirin amoxicillin',
  diabetes:
    'diabetic diabetes type_1 t1d insulin hypo sugar blood_sugar sugars glucose bg cgm libre dexcom hypoglycaem* hypoglycem*',
  hypo: 'hypo hypoglycaem* hypoglycem* low_sugar low_blood sugar_low sugar_is_low sugars_low',
  sweaty: 'sweaty sweating sweat clammy cold_sweat cold_sweats grey gray pale ashen drenched white_as dripping',
  dying: 'i_am_dying like_dying going_to_die impending_doom',

  // Faintness and fever
  dizzy:
    'giddiness vertigo swimmy dizzy dizziness dizzy_spells vertigo light_headed light_-_headed woozy giddy lightheadedness off_balance unsteady',
  seeingThings:
    'seeing_spots seeing_stars saw_stars seeing_double double_vision two_of_everything blurry_vision blurred_vision vision_blurry vision_blurred tunnel_vision spots_in_front seeing_flashes cannot_see_straight cannot_see_properly cannot_see_clearly cannot_see_right',
  blurry: 'blurry blurred double funny weird tunnel spotty fuzzy',
  spinning: 'spinning spins swimming spun',
  room: 'room head world everything house',
  fever: 'fever feverish fevers fevr rigors pyrexia',
  chills: 'chills shivers shivering shivery shaking_chills night_sweats hot_flushes cold_sweats sweats the_shakes',
  temperature: 'temperature',
  feverNumber:
    '37.6 37.7 37.8 37.9 38 38.* 38c 39 39.* 39c 40 40.* 40c 41 41.* 41c 42 42.* 42c 99.5 99.6 99.7 99.8 99.9 ' +
    '100.* 100f 101 101.* 101f 102 102.* 102f 103 103.* 103f 104 104.* 104f 105 105.* 105f',
  veryHighTemperature: '40 40.* 41 41.* 42 42.* 104 104.* 105 105.* 106',
  running:
    'running|have|got|having|had|with|of|a_temperature high_temperature raised_temperature temperature_high temperature_up',
  burningUp: 'burning_up',
  flu: 'flu influenza covid virus infection pneumonia',
  palpitation:
    'palpitation palpitations palps arrhythmia arrythmia afib a_fib atrial_fibrillation tachycardia tachy svt ectopic ectopics atrial_fib',
  irregular:
    'flutter* skip skips skipped skipping irregular erratic jumping jumps jumpy flip flipping flips thumping thudding pounding pounded racing races raced all_over everywhere mental haywire bonkers crazy nuts berserk uneven odd weird funny strange missing missed misses stutter* stopping fast quick galloping banging hammering going_mad out_of_rhythm rhythm bump pauses paused pause high spiking spiked weirdly oddly strangely funnily wildly bounding stumbling hiccup hiccups somersaults butterflies dancing misbehaving misfiring thud thuds boom jackhammer fluttery fluttering skippy lumpy off_beat way_up sky_high elevated',
  missedBeats:
    'skipped|skipping|missed|missing|dropped|extra_beat skipped|skipping|missed|missing|dropped|extra_beats skip|miss_beats skip|miss_a_beat skipped|missed_a_beat misses|skips|drops_beats misses|skips|drops_a_beat',
  fastAtRest: '110 115 12* 13* 14* 15* 16* 17* 18* 19* 200 205 210 215 220',
  diarrhoea:
    'loose_motions|motion|stools loose_bowels diarrhoea diarrhea diarrhoe* diahrr* diarr* the_runs the_trots the_squits squits dysentery',
  keepDown:
    'keep_anything keep_water keep_food keep_it keep_any keep_fluids hold_water hold_anything hold_food keep_drinks keep_even keep_a',
} as const;
