/**
 * Signs that runners describe without naming them: what a part of the body no longer does, what something looks like, and
 * the company in which the words mean something else. The notation is that of `SignLanguage.slots`.
 */
export const descriptions = {
  // Function that is lost, and what goes with it
  outOfPuff:
    'out_of_puff out_of_wind no_puff puffed puffed_out short_of_puff no_wind gasping huffing panting winded wheezing puffing breathless',
  atRest:
    'bed sofa couch chair armchair lying laying sitting sat seated desk resting at_rest doing_nothing standing_still in_my_sleep walking_to_the toilet kitchen fridge bathroom flat_on',
  hardTo:
    'hard_to tough_to hard_time harder_to difficult_to difficulty trouble problem problems struggling_to struggle_to',
  betweenWords:
    'between_words every_word each_word few_words two_words three_words every_sentence each_sentence between_sentences mid_sentence every_three each_three',
  obey: 'obey obeys obeying cooperate cooperating respond responds responding listen listens listening do_what do_as work works working move moves function functions functioning go_where lift grip belong smile close grab hold write',
  ownArm: 'arm arms hand hands fingers right_side left_side one_side face mouth tongue',
  phantoms:
    'seeing_things hearing_things saw_things hearing_voices seeing_people seeing_animals seeing_faces imagining_things things_not_there',
  muddled:
    'brain_like brain_soup brain_is_soup brain_mush brain_is_mush head_like_soup head_is_soup foggy muddled muddle woozy dopey twitchy twitching twitches jerky spaced spacey acting_drunk drunk dazed not_myself wobbly silly swollen puffy bloated bloating',
  drunkLike:
    'acting_drunk like_a_drunk feel_drunk feels_drunk feeling_drunk like_i_am_drunk like_drunk drunk_without drunk_but_not as_if_drunk seem_drunk look_drunk sound_drunk sounding_drunk walking_drunk drunken',
  straightLine: 'straight_line walk_straight stand_straight walk_a_straight',
  noseWord: 'nose nosebleed nostril nosebleeds nose_bleed',
  longMinutes:
    '15 20 25 30 40 45 50 60 90 hour hours hrs half_an_hour ages nonstop non_stop all_morning all_night twenty thirty forty fifteen wo_not_stop not_stopping',
  pouring: 'gushing pouring streaming flooding pumping bleed bleeds bleeding bled running_blood',
  thinnersWord: 'thinners warfarin apixaban rivaroxaban xarelto eliquis anticoagulant anticoagulants clopidogrel',
  bleedWord: 'bleeding bleed bleeds bled',
  heavily:
    'a_lot heavily heavy profusely buckets gallons flooding soaking soaked pads filling filled loads_of_blood clots so_much',
  fillsIt: 'fill filled filling fills full_of covered pool pools puddle soaked soaking pints',
  bowlWord: 'bowl toilet loo floor pads towel towels sheets bath sink',
  bloodOnly: 'blood',
  pillsReady:
    'in_front_of laid_out lined_up counted_out counting_out counting_my in_my_hand saved_up stockpiled hoarded enough_pills enough_to',
  myPills: 'pills tablets paracetamol sleeping_pills meds',
  edge: 'bridge cliff ledge roof rooftop railway tracks train trains viaduct overpass traffic balcony',
  overIt:
    'jump jumping step_off stepping_off step_in_front stepping_in_front throw_myself throwing_myself just_going_over walk_into run_into_traffic drive_off go_over_the_edge let_go letting_go end_it lie_down_on',
  edgeSport:
    'race splash swim sea photo bungee parachute abseil puddle puddles joy jump_on jumping_on jump_over jumping_over jump_aboard',
  notStopping: 'not_stopping just_going_over just_go_over keep_running_off',
  // Blood and infection
  bloodIn:
    'blood_in blood_when blood_with blood_at traces_of_blood specks_of_blood streaks_of_blood clots_in bit_of_blood drops_of_blood spots_of_blood',
  stingsWhen:
    'burns|stings|hurts|burning|stinging|painful|pain|sting|burn|hurt_when stings|burns|hurts|burning|stinging|painful|agony_to burning|stinging|pain|burns|stings_while burning|stinging|pain|burns_during knives|glass|razors_when',
  kidneyPart: 'kidney kidneys loin loins',
  turned:
    'green smelly smelling smells smell stinks stinking stink oozing ooze oozes weeping pus puss goo gooey gunk gunky yellow festering festered manky throbbing_and_hot hot_and_red red_and_hot red_and_spreading spreading getting_bigger angry_red',
  cellulitis: 'cellulitis lymphangitis',
  notMuscle:
    'not_muscle not_muscles not_muscular not_the_muscle not_a_muscle not_the_muscles not_my_muscles not_muscly not_soft_tissue',
  boneWord: 'bone bones shin shinbone tibia fibula joint hip femur metatarsal',
  // Other senses of them
  stoppedSoon:
    'all_sorted sorted stopped_now stopped_quickly stopped_after stopped_in then_stopped stopped_straight all_stopped stopped_soon has_stopped',
  puffSport: 'hill hills box_hill reps climb climbs sprint sprints intervals stairs pace finish tempo',
  greenThings: 'park grass shoes kit smoothie stick lights light bin field vegetable banana socks',
  struggling: 'hardly barely struggling struggle struggles struggled labored laboured',
  thingsOnWrist: 'watch garmin gloves strap zip zips laces phone',
  tiredLegs: 'legs leg hills hill marathon_legs stairs doms knackered stiff squats',
  snot: 'snot snotty cold runny hay',
  beanWord: 'bean beans pie',
  boozy:
    'beers beer wine pub pints cocktails tequila hungover hangover gin vodka prosecco champagne party stag hen on_no_sleep',
  nosebleedWord: 'nosebleed nosebleeds nose_bleed nose_bleeding',
  stoppedWorking: 'stopped_working stopped_moving quit_working not_working_properly',
  oneEye: 'right_eye left_eye one_eye an_eye',
  blindWord: 'blind dim dimmed dimming shadow',
  bruised: 'black bruise bruised bruising elbow branch punched',
  exactSpot:
    'finger_exactly finger_right finger_on_it finger_on_the one_finger one_bit sore_bit sore_spot tender_spot exact_spot exact_place exactly_where pinprick fingertip fingertip_sized coin_sized one_spot one_point pinpoint single_spot',
  woundOnly:
    'wound cut cuts graze grazes grazed blister blisters toenail scrape gash bite stitches scab ingrown scratch incision',
  comeOut: 'come coming come_out coming_out came',
  thinkingOf: 'thinking_of thinking_about thought_of thinking_bout thought_about thoughts_of think_about',
  brainFailing:
    'brain_like brain_soup brain_is_soup brain_mush brain_is_mush head_like_soup head_is_soup muddled muddle woozy dazed twitchy twitching jerky spaced not_myself',
  stings: 'stings stinging burns burning',
  calvesBurn: 'burning_calves calves_burning calves_were_burning calves_on_fire',
  mudWord: 'mud muddy rain sunburn sun',
} as const;
