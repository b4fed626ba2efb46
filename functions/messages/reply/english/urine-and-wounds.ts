/** Colors, blood, wounds, accidents, and words of despair. */
export const urineAndWounds = {
  dark: 'dark darker darkish brown brownish cola coke pepsi coca black blackish tea coffee guinness stout ale porter red reddish rust rusty pink pinkish bloody syrup treacle molasses marmite mahogany burgundy maroon amber_brown orange_brown gravy wine port rosé rum bourbon whisky whiskey bovril beetroot',
  darkOnly: 'dark darker brown brownish cola coke rusty rust reddish',
  drinkish: 'cola coke coca tea coffee guinness stout',
  elsewhere:
    'stop stops break breaks queue queues queued before behind and_a and_had then_a dog then shorts portaloo portaloos toilet loo in_the_dark in_dark light pale clear straw',
  noUrine:
    'not_peed not_peeing not_weed not_urinated not_had_a_wee not_had_a_pee not_passed_urine not_passed_water no_pee no_wee no_urine no_urination nothing_comes nothing_coming cannot_pee cannot_wee cannot_urinate cannot_pass only_a_few_drops few_drops a_few_drops a_dribble only_dribbles hardly_any_pee hardly_any_wee hardly_any_urine barely_peed barely_any_pee hardly_peed last_pee last_wee without_a_wee without_a_pee without_peeing without_weeing nothing_out',
  urineStop: 'pee|wee|urine_stop pee|wee_stops pee|wee_break pee|wee_breaks pee|wee_queue pee|wee_queues',
  notGone: 'not_been not_gone cannot_go nothing_since nothing_for',
  toilet: 'toilet loo bathroom bladder',
  coloredWord: 'color colored looking shade',
  nothingWord: 'no not nothing cannot hardly barely without last few drops',
  drops: 'drops drop dribble dribbles trickle',
  bleeding: 'bleed bleeds bleeding bled blood',
  wontStop:
    'wo_not_stop not_stop not_stopping cannot_stop pouring gushing spurting soaked soaking everywhere lots_of loads_of heavily pumping nonstop',
  coughed: 'cough coughed coughing coughs coughd spat spit spitting hacked_up brought_up hocked phlegm sputum mucus',
  redStuff: 'red_stuff red_bits rusty_phlegm bloody_phlegm pink_phlegm blood bloody clots',
  tarry: 'black tar tarry sticky blood bloody red maroon',
  vomited: 'vomit vomited vomiting threw_up throwing_up thrown_up being_sick been_sick was_sick puke puked puking sick',

  wound:
    'wound cut graze grazes blister blisters toenail toe scrape gash bite stitches scab ingrown knee leg foot shin elbow',
  infected:
    'infected infection pus oozing septic sepsis cellulitis abscess smelly smells weeping_pus going_green yellow_gunk',
  redStreak: 'red_streak red_streaks red_line red_lines streaking red_spreading redness_spreading spreading_redness',
  chestInfection: 'chest_infection pneumonia',
  bite: 'bit_me bitten_by bite_from got_bitten dog_bite tick_bite tick_on been_bitten bit_my_leg bit_my_hand bit_my_ankle bullseye_rash bulls_eye_rash',
  biter: 'dog dogs tick ticks snake fox bat cat rat spider monkey',
  snakeBite: 'snake_bit snake_bite bitten_by_a_snake adder_bit adder_bite bitten_by_an_adder',

  hit: 'hit banged bang smacked smack knocked knock cracked whacked bumped bashed split',
  headInjury: 'head_injury head_knock knock_to_the_head blow_to_the_head concuss* skull_fracture fractured_skull',
  vehicle: 'car cars van truck lorry bus bike cyclist motorbike scooter tram train taxi',
  struck: 'hit_by struck_by knocked_over_by knocked_off run_over run_down knocked_down_by knocked_by',
  spineInjury: 'broken_neck broke_my_neck broke_my_back broken_back neck_injury spine_injury spinal_injury',
  boneOut: 'bone_sticking bone_poking bone_coming bone_through see_the_bone see_bone through_the_skin',
  broken: 'broke broken fracture fractured fractures stress_fracture snapped',
  getUp: 'get_up get_off move sit_up stand_up stand walk',
  stranded: 'lying ground floor path trail help alone ditch road',
  sos: 'sos help_me need_help_now emergency_now mayday send_help please_help_me',
  ambulance:
    'ambulance paramedic paramedics call_911 call_999 call_112 call_000 call_triple ring_999 ring_112 dial_999 dial_911 phone_999 calling_999 calling_911 called_999 called_911',
  medicalWork:
    'i_am_a shift shifts nurse work working works job charity raised raising fundraiser course training_day marshalled marshalling volunteering volunteer volunteered visiting visit visited appointment radio passed siren sirens drove went_past number bib metres metre meters m climb',
  hospital:
    'hospital hospitalised hospitalized casualty a_e a_and_e a_&_e a&e emergency_room the_er in_er on_a_drip iv_drip',

  // Despair
  want: 'want wanna want_to wish wishing ready going_to gonna plan_to planning_to thinking_of thinking_about thought_of thoughts_of thinking_bout rather tempted_to about_to just_want feel_like considering',
  endLife:
    'die be_dead dying_would end_it end_it_all end_my_life ending_it ending_my_life ending_it_all kill_myself killing_myself take_my_own_life taking_my_own_life take_my_life not_wake_up never_wake_up not_wake wake_up_dead not_be_here not_be_alive not_exist stop_existing disappear_forever all_to_stop it_all_to_end everything_to_stop it_to_stop_for_good stop_for_good be_gone give_up_on_life jump_off_a_bridge jump_in_front step_in_front disappear not_be_around never_have_been_born end_things stop_living be_with_my_dead jump ending_things ending_everything',
  killSelf:
    'kill_myself killing_myself end_my_life ending_my_life take_my_own_life taking_my_own_life top_myself topping_myself off_myself do_myself_in hang_myself shoot_myself slit_my_wrists hurt_myself hurting_myself harm_myself harming_myself self_harm self_harming self_harmed self_harmin cut_myself_again unalive_myself kms kill_my_self killing_my_self hurt_my_self harm_my_self',
  suicidal: 'suicidal suicide suicidle sucidal sucide suicidial',
  suicideSport:
    'pace sprint sprints set hill hills run runs drill drills court session rep reps squeeze mission squad prevention pass',
  cutting: 'cutting_myself cut_myself burning_myself scratching_myself',
  cope: 'again cope coping feel release pain relief badly on_purpose deliberately numb',
  slack: 'slack shaving shave knife kitchen branch glass brambles short some',
  overdose:
    'overdose overdosed overdosing od_on took_all_my took_too_many took_all_the took_a_load swallowed_all handful_of_pills all_my_pills all_my_tablets bottle_of_pills took_a_bunch',
  pills: 'pills tablets paracetamol ibuprofen meds sleeping_pills tylenol medication',
  tooMany: 'took_all took_too_many took_loads whole_packet whole_pack whole_bottle handful all_of_them took_a_lot',
  life: 'life living live alive exist existence',
  noPoint:
    'no_point nothing_left no_reason not_worth nothing_to no_will point_in point_of tired_of done_with sick_of had_enough_of hate give_up given_up giving_up not_want do_not_want end over anymore too_painful cannot_face a_reason not_see_a_reason not_see_any_reason not_see_the_point not_see_a_point the_point_of what_is_the_point what_is_the_reason no_reason_to tired_of_being not_worth_living',
  liveFor: 'to_live_for to_live worth_living live_for living_for no_reason_to_live',
  goOn: 'cannot_go_on cannot_carry_on cannot_do_this_anymore cannot_do_this_any cannot_live cannot_take_it_anymore cannot_take_any_more_of_life cannot_see_a_way_out no_way_out',
  goOnSport:
    'holiday pace hills hill run running race speed session interval intervals without like_this until lap mile km k plan',
  betterOff:
    'better_off_without better_off_dead better_off_if better_without_me better_if_i_was burden_to_everyone burden_on_everyone a_burden nobody_would_notice no_one_would_notice nobody_would_miss no_one_would_miss nobody_would_care no_one_would_care would_not_miss_me would_be_missed not_be_missed world_without_me',
  gone: 'gone me_gone disappeared dead not_here without_me',
  farewell:
    'goodbye_everyone goodbye_all say_goodbye said_goodbye goodbye_letter goodbye_note suicide_note written_a_note final_goodbye',
  nightThrough:
    'make_it_through_the_night make_it_through_tonight make_it_to_tomorrow make_it_till_morning see_tomorrow get_through_tonight get_through_the_night wake_up_tomorrow be_here_tomorrow see_the_morning',
  low: 'low hopeless desperate despair empty worthless dark dark_place alone',
  notBeHere:
    'not_want_to_be_here not_wanna_be_here not_want_to_be_alive not_want_to_live not_want_to_wake not_wanna_live not_wanna_wake not_want_to_exist not_want_to_go_on not_wake_up wish_i_was_dead wish_i_were_dead wish_i_was_never_born wish_i_had_never_been_born wish_i_would_not_wake wish_i_was_not_here better_dead rather_be_dead',
  clockTime: 'am pm at_5 at_6 at_7 oclock early lol work office',
  deathMarch:
    'race hill hills pb marathon beer massage lol haha coffee pizza to_race to_run for_a food nap carbs on_the',
  endOfTether:
    'tired_of_being_alive tired_of_living no_future_for not_see_a_future cannot_see_a_future no_future_left done_with_everything done_with_life done_living cannot_cope_anymore cannot_cope_any_more cannot_face_another nothing_matters_anymore nothing_matters_any dark_thoughts wo_not_be_here_tomorrow wo_not_be_here_much wo_not_be_around_much will_not_be_here_much sleep_and_never sleep_forever sleep_and_not never_wake_up want_to_disappear wanna_disappear happier_without_me better_without_me around_me_would_be not_want_to_be_around want_out_of_this_life life_is_not_worth life_not_worth end_of_my_tether hate_being_alive hate_my_life no_longer_want_to_live no_longer_wish_to_live last_message_from sorry_for_everything_goodbye took_an_overdose feel_like_ending',
} as const;
