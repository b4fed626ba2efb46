/** Words of despair. The notation is that of `SignLanguage.slots`. */
export const despair = {
  want: 'want wanna want_to wish wishing ready going_to gonna plan_to planning_to thinking_of thinking_about thought_of thoughts_of thinking_bout rather tempted_to about_to just_want feel_like considering',
  endLife:
    'die be_dead dying_would end_it end_it_all end_my_life ending_it ending_my_life ending_it_all kill_myself killing_myself take_my_own_life taking_my_own_life take_my_life not_wake_up never_wake_up not_wake wake_up_dead not_be_here not_be_alive not_exist stop_existing disappear_forever all_to_stop everything_to_stop stop_for_good be_gone give_up_on_life jump_in_front step_in_front disappear not_be_around end_things stop_living jump ending_things ending_everything out_of_life|this_life',
  killSelf:
    'kill_myself killing_myself end_my_life ending_my_life take_my_own_life taking_my_own_life top_myself topping_myself off_myself do_myself_in hang_myself shoot_myself slit_my_wrists hurt_myself hurting_myself harm_myself harming_myself self_harm self_harming self_harmed self_harmin cut_myself_again unalive_myself kms kill_my_self killing_my_self hurt_my_self harm_my_self cut_my_wrists cut_both_wrists cut_my_wrist cutting_my_wrists slit_my_wrist',
  suicidal: 'suicidal suicide suicidle sucidal sucide suicidial',
  suicideSport:
    'pace sprint sprints set hill hills run runs drill drills court session rep reps squeeze mission squad prevention pass',
  cutting: 'cutting_myself cut_myself burning_myself scratching_myself',
  slipped: 'slack short some branch brambles',
  overdose:
    'overdose overdosed overdosing od_on took_all_my took_too_many took_all_the took_a_load swallowed_all handful_of_pills all_my_pills all_my_tablets bottle_of_pills took_a_bunch',
  pills:
    'pills tablets paracetamol ibuprofen meds sleeping_pills tylenol medication aspirin codeine tramadol antidepressants xanax diazepam sertraline co-codamol painkillers panadol acetaminophen',
  tookWord: 'took taken swallowed',
  manyOf: '10 12 14 15 16 18 20 24 25 28 30 32 36 40 48 50 60 64 80 96 100 dozen dozens twenty thirty forty fifty',
  doseWord: 'mg milligrams milligram g mcg km min',
  tooMany: 'took_all took_too_many took_loads whole_packet whole_pack whole_bottle handful all_of_them took_a_lot',
  life: 'life living live alive exist existence',
  hateWord: 'hate hating loathe',
  ownLife: 'my_life life living being_alive',
  noPoint:
    'no_point nothing_left no_reason not_worth nothing_to no_will point_in point_of tired_of done_with sick_of had_enough_of give_up given_up giving_up not_want do_not_want end over anymore too_painful cannot_face a_reason the_point_of no_reason_to tired_of_being not_worth_living',
  liveFor: 'to_live_for to_live worth_living live_for living_for',
  goOn: 'cannot_go_on cannot_carry_on cannot_live no_way_out',
  goOnSport:
    'holiday pace hills hill run running race speed session interval intervals until lap mile km k plan without_water|food|gels|gel|coffee|breakfast|carbs|music|shoes',
  betterOff:
    'better_off_without better_off_dead better_off_if better_without_me burden_to_everyone burden_on_everyone a_burden nobody_would_notice nobody_would_miss nobody_would_care would_be_missed not_be_missed world_without_me',
  farewell:
    'goodbye_everyone goodbye_all say_goodbye said_goodbye goodbye_letter goodbye_note suicide_note written_a_note final_goodbye',
  low: 'low hopeless desperate despair empty worthless dark dark_place alone',
  notBeHere: 'not_wanna_live not_wanna_wake not_wake_up better_dead rather_be_dead',
  clockTime: 'am pm at_5 at_6 at_7 oclock early lol work office',
  deathMarch:
    'race hill hills pb marathon beer massage lol haha coffee pizza to_race to_run for_a food nap carbs on_the',
  endOfTether:
    'tired_of_living no_future_for no_future_left done_with_everything done_with_life done_living cannot_cope_anymore cannot_face_another nothing_matters_anymore nothing_matters_any dark_thoughts sleep_and_never sleep_forever sleep_and_not never_wake_up want_to_disappear wanna_disappear happier_without_me better_without_me life_not_worth hate_being_alive hate_my_life last_message_from took_an_overdose feel_like_ending',
  notWanting: 'not_want not_wanna no_longer_want no_longer_wish not_wish tired_of hate sick_of',
  beAlive:
    'be_here be_alive to_live living alive exist existing wake wake_up be_around being_alive being_here go_on_living carry_on_living live live_anymore',
  wishWere: 'wish_i_was wish_i_were wish_i_had wish_i_would wish_i rather_be want_to_be wanna_be wish_id',
  deadWord: 'dead gone never_born not_born never_been_born not_wake not_here not_alive never_existed',
  noSeeing:
    'not_see cannot_see no_longer_see not_have no_longer_have see_no have_no is_no is_there_any what_is_the there_is_no whats_the',
  reasonWord: 'reason point future way_out purpose',
  toLive: 'live living life anymore any_more go_on going_on carrying_on to_be_here of_it_all in_living left',
  nobodyWord: 'nobody no_one noone who',
  missMe: 'miss_me would_notice would_miss would_care notice_if care_if notice_me',
  without: 'without_me if_i_was if_i_were if_i_died if_i_disappeared dead',
  betterWord: 'better happier better_off best_off',
  throughWord:
    'make_it_through get_through make_it_to make_it_till see_the see_out last_the survive_the survive be_here',
  nightWord: 'night tonight tomorrow morning weekend',
  goOnWord:
    'go_on carry_on take_it_anymore take_this_anymore do_this_anymore cope_anymore cope_any_more take_any_more do_this_any take_it_any face_another keep_living do_this_life do_life live_like_this',
  wontBe: 'wo_not_be will_not_be not_gonna_be',
  hereWord: 'here around alive about',
  muchLonger: 'tomorrow much longer long soon anymore',
  itAll:
    'all_to_stop all_to_end everything_to_stop everything_to_end it_all_over stop_for_good over_for_good end_it_all be_over',
  justWant: 'want just_want wish wanna need',
  burden: 'burden a_burden dead_weight',
  toAll: 'everyone everybody family them people kids',
} as const;
