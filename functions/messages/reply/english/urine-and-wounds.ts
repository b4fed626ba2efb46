/** Colors, blood, wounds, and accidents. */
export const urineAndWounds = {
  dark: 'dark darker darkish brown brownish cola coke pepsi coca black blackish tea coffee guinness stout ale porter red reddish rust rusty pink pinkish bloody syrup treacle molasses marmite mahogany burgundy maroon amber_brown orange_brown gravy wine port rosé rum bourbon whisky whiskey bovril beetroot iron_bru irn_bru bru espresso mocha americano cappuccino tar mud muddy iced_tea',
  darkOnly: 'dark darker brown brownish cola coke rusty rust reddish',
  drinkish: 'cola coke coca tea coffee guinness stout',
  elsewhere:
    'stop stops break breaks queue queues queued before behind and_a and_had then_a dog shorts portaloo portaloos toilet loo in_the_dark in_dark light pale clear straw then_coffee then_tea then_coke then_beer then_cola then_dark then_had then_some then_out then_to',
  noUrine:
    'not_passed_a|any|one|anything not_a_drop not_peed not_peeing not_weed not_urinated not_had_a_wee not_had_a_pee not_passed_urine not_passed_water no_pee no_wee no_urine no_urination nothing_comes nothing_coming cannot_pee cannot_wee cannot_urinate cannot_pass only_a_few_drops few_drops a_few_drops a_dribble only_dribbles hardly_any_pee hardly_any_wee hardly_any_urine barely_peed barely_any_pee hardly_peed last_pee last_wee without_a_wee without_a_pee without_peeing without_weeing nothing_out hardly|barely_passing|passed_any|much|water hardly|barely_any_water',
  urineStop: 'pee|wee|urine_stop pee|wee_stops pee|wee_break pee|wee_breaks pee|wee_queue pee|wee_queues',
  notGone: 'not_been not_gone cannot_go nothing_since nothing_for',
  toilet: 'toilet loo bathroom bladder',
  likeDark:
    'like|as_coffee|cola|coke|espresso|guinness|stout|tea|rust|treacle|bovril|porter|mud|syrup|gravy|whisky|marmite like|as|color|shade_strong|black|dark|cold|flat|old|of|milky|rusty_coffee|tea|cola|coke|espresso|guinness|stout|rust|water|gravy|wine',
  coloredWord: 'color colored looking shade tint tinge tinged hue stain stained',
  nothingWord: 'no not nothing cannot hardly barely without last few drops',
  drops: 'drops drop dribble dribbles trickle',
  bleeding: 'bleed bleeds bleeding bled blood',
  wontStop:
    'wo_not_stop not_stop not_stopping cannot_stop pouring gushing spurting soaked soaking everywhere lots_of loads_of heavily pumping nonstop not_clot wo_not_clot not_clotting loads',
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

  hit: 'hit banged bang smacked smack knocked knock cracked whacked bumped bashed split smashed smash smashing clonked clattered walloped landed_on',
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
    'i_am_a shift shifts nurse work working works job charity raised raising fundraiser course training_day marshalled marshalling volunteering volunteer volunteered visiting visit visited appointment radio passed siren sirens drove went_past number bib metres metre meters m climb paramedic_training paramedic_course paramedic_exam paramedic_student paramedic_school trainee nights paramedic_here i_was_a duty crew station training_to',
  hospital:
    'hospital hospitalised hospitalized casualty a_e a_and_e a_&_e a&e emergency_room the_er in_er on_a_drip iv_drip',
} as const;
