import type { Pattern } from '../signs/sign-language.ts';

/** Words of questions and wishes, by what they mean. The notation is that of `SignLanguage.slots`. */
export const wishSlots = {
  may: 'can could may might should shall am_i_allowed allowed ok_to okay_to ok_if okay_if is_it_ok is_it_okay do_i good_idea alright_to fine_to able_to ready_to ready_for am_i_ready am_i_ok permitted cleared ought must need_to need_i have_to cannot_i do_we advisable wise sensible',
  when: 'when how_soon how_long how_many which_day what_day',
  self: 'i me my we im us',
  move: 'run race train training running racing session sessions intervals interval tempo ride cycle swim jog exercise workout hard speedwork speed_work parkrun long_run hills marathon gym lift yoga football rest hike walk sprint sprints 5k 10k track play compete fast longer double quality easy_run run_easy',
  doWhat:
    'what_is_next what_next what_now what_is_today what_is_tomorrow what_is_on what_about_tomorrow what_about_today whats_next whats_today whats_tomorrow whats_on run_or_rest rest_or_run whats_the_plan plan_for_today plan_for_tomorrow plan_please plan_again plan_today plan_tomorrow todays_plan tomorrows_plan my_schedule next_session_when whats_my_plan',
  again: 'resend send_again repeat remind say_again send_it_again lost deleted forgot_what missed again',
  adviceWord: 'advice plan recommendation text message instructions schedule last_text',
  restDays: 'rest_days rest_day days_off days_of_rest days_rest recovery_days recovery_time easy_days',
  howMany: 'how_many how_long how_much when until_when',
  nextHard:
    'next_hard next_run next_session next_quality next_long_run next_race next_workout run_next train_next run_again train_again race_again',

  why: 'what_made_you|u why how_come what_for for_what_reason whats_the_reason the_reason reason reasoning explain explanation rationale because_of_what what_makes_you justify',
  whyNot:
    'that_is_why thats_why this_is_why reason_to_run the_reason_i reason_i why_not_lol why_not_. why_not_haha why_not_eh',

  ask: 'what which how any_ideas any_suggestions suggestions ideas should tips tell_me recommend can_i could_i shall is_it ok_to best do_i_need need_to need_any',
  eat: 'for_tea for_dinner for_lunch eat eating food foods breakfast lunch dinner supper tea_tonight meal meals snack snacks carbs carb protein recipe recipes nutrition refuel fuel fueling fuelling hungry',
  drink: 'drink drinking fluid fluids water hydrate hydration electrolytes electrolyte rehydrate drinks',
  ateAlready: 'ate had drank eaten i_drank i_had',

  what: 'what which how define definition meaning mean means describe difference explain tell does count counts is',
  gentleWord:
    'gentle easy active_recovery gentle_day easy_day rest_day recovery_run hard_day nothing_hard no_running hard relaxed gently recovery recovery_day light salty_food rest',
  meaning:
    'what_is what_does what_counts what_exactly what_kind what_sort what_pace what_would how_slow how_fast how_easy how_gentle how_hard how_light how_long_is define meaning_of mean_by means definition difference does count counts explain_what whats which_pace what_heart_rate what_hr what_speed what_are is_a_walk is_walking is_cycling is_swimming is_yoga is_swim is_cycle is_a_swim is_a_ride',

  stopWord:
    'stop pause hold mute halt quit silence snooze quiet suspend shush no no_more less fewer break_from rest_from cease',
  texts:
    'text texts texting message messages messaging messags txt txts txting msg msgs sms reminders notifications contacting contact sending alerts',
  forAWhile:
    'for_a_bit for_a_while for_now a_while a_bit temporarily this_week today until_further for_some_time for_the_moment at_the_moment till_i until_i for_a_few for_a_couple',
  tooMany: 'too_many too_much so_many',
  away: 'on_hols off_on_hols on_holiday on_holidays on_vacation on_vacay going_away going_on_holiday off_on_holiday away away_for on_leave travelling traveling off_on out_of_town on_honeymoon on_a_break taking_a_break having_a_break',
  holdTexts:
    'hold_the hold_texts hold_my hold_off pause_the pause_my pause_texts pause_messages mute_the mute mute_texts need_a_break put_on_hold hold_please snooze',

  resumeWord:
    'resume restart unmute unpause un_pause turn_it_back_on turn_back_on switch_back_on start_again start_it_again start_texting start_sending start_the_texts start_up_again carry_on continue back_on_please texts_back_on begin_again reactivate come_back im_back i_am_back back_from_holiday back_from_vacation back_now send_texts_again text_me_again message_me_again restart_texts restart_please',
  notResume: 'running run pain hurts physio gym sore work school bed cannot stopped',

  erase: 'delete erase remove close cancel wipe deactivate terminate forget destroy',
  account:
    'account my_data my_info my_information my_details profile everything_you my_number all_my_data about_me membership my_record my_records all_data personal_data data_about everything_about',
  gdpr: 'gdpr right_to_be_forgotten data_deletion deletion_request erasure_request delete_request',
  offSystem:
    'off_your_system from_your_system off_the_system off_your_database from_your_database from_your_records off_your_books off_your_records',

  undoWord:
    'undo scratch scrap cancel ignore delete disregard strike revoke_that take_back take_that_back forget_that discard remove',
  last: 'last that previous it that_one last_one my_last earlier one_before my_answer',
  answerWord:
    'one text message answer reply entry numbers that response last_text last_message last_one last_answer last_reply last_entry msg',
  notUndo: 'laces shoes race subscription account membership run session advice plan week week_off course bus',

  better:
    'all_better fully_recovered recovered ok_now okay_now alright_now good_now fine_now well_again well_now good_to_go all_clear all_good_now back_to_myself cleared_by cleared_me no_longer_ill 100_percent_again fit_again i_am_well',
  notBetter: 'but still though except bit weather legs run yet almost nearly if when hope hopefully might should not',
  doctorSays: 'doctor doc gp physio consultant nurse medic',
  saysFine: 'fine ok okay clear well good healthy cleared fit',

  week: 'week_summary weekly_summary week_report weekly_report my_week my_stats weekly_stats stats statistics summary_please week_review last_7_days last_seven_days overview my_numbers my_average average_sleep average_soreness my_trend trends trend my_progress weekly_numbers week_so_far weeks_numbers this_weeks_numbers',
  howIs: 'how is am are was whats what',
  recovering:
    'recovering recovery progress progressing getting_better getting_fitter improving overtraining overtrained recovered',
  workingWord: 'working ok well enough going on_track better alright fine good',
  notWeek: 'friend marathon_go race_go to_you are_you_doing u_doing are_things',

  tellWord: 'tell update change add report enter edit set register declare inform put let_you_know where how',
  condition:
    'condition conditions medical medical_info medical_information health health_info health_condition health_conditions health_issue medication medications meds medicine illness pregnancy exclusions exclusion diagnosis',

  whoNot: 'who_should|shall|must|can who_shouldnt who_is who_cannot',
  useIt: 'use use_this not_use|be not_for use_it',
  notFor: 'not_for exclude excluded excludes not_suitable not_allowed',

  link: 'link url website web_page webpage web_address my_page the_page login log_in sign_in page_link site web_site dashboard',
  sendWord:
    'send give what where resend need get lost expired whats share new has not_work broken open access find dead is how can',

  helpWord:
    'what_else_can commands command_list the_commands keywords options instructions instruction how_to_use how_does_this how_this_works who_is_this who_are_you who_r_u what_is_this what_is_afterrun are_you_real are_you_human is_this_automated is_this_ai is_this_real real_person menu_please what_words list_of_commands user_guide guide_please what_does_0 what_is_0 which_scale what_scale numbers_mean scale_mean explain_the_numbers explain_the_scale what_does_soreness what_is_soreness',

  leave:
    'leave_me_be stop_texting stop_messaging stop_sending stop_contacting stop_bothering stop_spamming stop_these stop_it_now stop_all stopall please_stop stop_please just_stop stop_now opt_out opt_me_out optout opting_out unsubscribe unsubscribed unsub leave_me_alone not_text_me not_message_me not_contact_me never_text_me never_contact_me no_more_texts no_more_messages no_more_please no_more_msgs wrong_number wrong_person wrong_no not_my_number take_me_off remove_me unlist_me revoke revoke_consent withdraw_consent withdraw_my_consent arret arrete cease_and_desist lose_my_number get_lost go_away piss_off f_off fuck_off not_interested not_want_these not_want_texts not_want_your end_texts end_subscription cancel_subscription cancel_my_subscription cancel_my_membership quit_texting spam this_is_spam stop_with_the delete_my_number not_send_me i_want_out i_quit_this finish_the_service end_the_service finish|end|cancel|quit|leave_this want_to_leave get_out_of_this quit_this leave_the_service|club finish_this',
  stopSense:
    'watch run running eating drinking pain stop_start pit_stop traffic bus pee loo coughing raining bleeding shaking vomiting sweating laughing smiling smoking session training plan race',

  ill: 'flu a_cold the_cold bad_cold heavy_cold head_cold covid a_virus virus viral man_flu ill unwell poorly sick_today tonsillitis bronchitis stomach_bug tummy_bug norovirus bug chest_cold sinus_infection sinusitis under_the_weather strep shingles mono glandular_fever lurgy',
  haveIt: 'have got caught am feeling been tested coming feel down_with has with i',
  notIll:
    'feel_sick_of sick_of pb kid kids wife husband son daughter over gone better recovered jab vaccine shot no not',
  injury:
    'twisted sprained strained pulled tore torn tweaked rolled dislocated ruptured injured hurt_myself done_my injury broke fractured',
  injuredPart:
    'ankle knee hamstring calf hip groin back foot achilles quad leg muscle shin shoulder wrist toe arm ligament tendon myself meniscus',

  whatCan: 'what_can what_do what_should what_else which_words what_words what_am',
  textVerb: 'text say send ask write reply type use',
  howWord: 'how',
  worksWord:
    'this_work this_works it_work it_works use_this to_use i_use i_reply i_answer i_text i_rate i_score i_respond',
  areYou: 'are_you is_this is_it am_i is_there',
  botWord: 'bot robot human real person ai automated computer machine talking_to chatting_to actual',
  numbersWord: 'numbers scale 0 rating ratings score scores soreness rpe',
  meanWord: 'mean means meaning explain what_is what_are what_does which how_do',
  whatShould: 'what_should what_do what_shall what_can what_must what_am what_will what_have',
  doWord: 'do doing supposed got',
  whatIs: 'what_is what_was whats tell_me what_about what_did',
  planWord: 'advice plan my_plan the_plan schedule today tomorrow on_today on_tomorrow you_say',
  howAmI: 'am_i how_am_i how_is_my hows_my is_my are_my',
  recoveringWord:
    'recovering recovered recovery overtraining overtrained improving getting_better on_track doing_ok doing doing_well progressing getting_fitter',
  notWanted: 'not_want not_wanna not_wish not_need no_longer_want',
  theseTexts: 'text texts texting message messages these any_more anymore this receive hear contact them it',
  eraseStrong: 'delete erase forget wipe',
  meWord: 'me myself',
  everythingWord: 'everything it_all all_of_it the_lot',
  wantWord: 'want like please can need',
  erased: 'deleted erased removed closed gone wiped forgotten',
  notTexting: 'not_text not_message not_send not_contact not_bother',
  mayI: 'am_i_ok am_i_okay am_i_allowed am_i_ready am_i_fit am_i_good is_it_ok is_it_okay is_it_fine ok_to okay_to alright_to ok_if',
  duration: 'day days week weeks fortnight month months wk wks',
  untilDay: 'until till til back_on',
  holdShort: 'pause quiet hold mute snooze away off',
  backOn: 'back_on back_in home_on back_from',
  returnDay:
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december',
  notBack: 'work school track feet bike it form schedule plan pain knee legs sore',
  undoShort:
    'scratch_that cancel_that ignore_that undo_that delete_that disregard_that scrap_that take_that_back ignore_my_last cancel_my_last delete_my_last undo_. undo_please',
  myWeek: 'my_week week_going this_week',
  amIRecovering: 'am_i_recovering am_i_overtraining is_my_recovery am_i_improving hows_my_recovery',
  progressAlone: 'progress_?  progress_report my_progress any_progress',
  meantTo: 'meant_to supposed_to expected_to due_to',
  infoWord: 'info information data details everything stuff records record file files history',
  holdWord:
    'hold holding keep keeping kept store stored storing save saved saving have got know collect collected gathered recorded held',
  aboutMe: 'on_me about_me of_mine of_me from_me my_runs about_us',
  getData: 'export download see show send copy_of view give request access',
  myData:
    'my_data my_info my_information my_details my_file my_records all_my_data data_about data_on everything_about',
  changeUnit: 'put switch change use convert set show prefer can_you could_you you_do u_do',
  poundsWord: 'pounds lbs lb imperial ounces oz fahrenheit us_units american_units fluid_ounces',
  kilosWord: 'metric kilos kgs kilograms litres liters millilitres celsius',
  notUnits:
    'put_on drop dropped shed lost gained lose gain weigh weighed heavier lighter drank drink weight am was vest',
  isItTime: 'is_it_time is_it_safe is_it_too is_it_ok is_it_fine is_it_alright is_today is_tomorrow',
} as const;

type More = Omit<Pattern, 'name' | 'when'>;
const wish = (name: string, when: string, more: More = {}): Pattern => ({ name, when, ...more });

/** What a runner wants, in the order in which it is looked for: the first one that is found counts. */
export const wishes: readonly Pattern[] = [
  wish('forget me', 'eraseStrong & meWord', { within: 1, isOrdered: true, unless: 'answerWord' }),
  wish('forget me', 'erase & account', { within: 3, isOrdered: true, unless: 'answerWord' }),
  wish('forget me', 'wantWord & account & erased', { within: 3, isOrdered: true }),
  wish('forget me', 'eraseStrong & everythingWord', { within: 1, isOrdered: true, unless: 'answerWord' }),
  wish('forget me', 'gdpr'),
  wish('forget me', 'offSystem'),
  wish('pause', 'stopWord & texts & forAWhile', { within: 6 }),
  wish('pause', 'stopWord & texts & duration', { within: 6 }),
  wish('pause', 'notTexting & duration/forAWhile', { isOrdered: true }),
  wish('pause', 'holdTexts', { unless: 'stopSense' }),
  wish('pause', 'tooMany & texts', { within: 2 }),
  wish('pause', 'away & duration', { within: 6 }),
  wish('pause', 'away & forAWhile/untilDay', { within: 6 }),
  wish('pause', 'stopWord & texts & untilDay', { within: 6 }),
  wish('pause', 'holdShort & untilDay', { within: 3, isOrdered: true }),
  wish('pause', 'backOn & returnDay', { within: 2, isOrdered: true, unless: 'move/notBack' }),
  wish('pause', 'notTexting & untilDay', { isOrdered: true }),
  wish('undo', 'undoWord & last & answerWord', { within: 3, isOrdered: true, unless: 'notUndo' }),
  wish('undo', 'undoShort', { unless: 'notUndo' }),
  wish('leave', 'notWanted & theseTexts', {
    within: 3,
    isOrdered: true,
    unless: 'stopSense/forAWhile/duration/eat/drink',
  }),
  wish('leave', 'leave', { unlessNear: 'stopSense' }),
  wish('data', 'infoWord & holdWord & aboutMe', { isOrdered: true, unless: 'eraseStrong' }),
  wish('data', 'what & holdWord & aboutMe', { within: 4, isOrdered: true, unless: 'eraseStrong' }),
  wish('data', 'getData & myData', { within: 3, isOrdered: true, unless: 'erase/link' }),
  wish('units us', 'changeUnit & poundsWord', { within: 4, isOrdered: true, unless: 'notUnits' }),
  wish('units metric', 'changeUnit & kilosWord', { within: 4, isOrdered: true, unless: 'notUnits' }),
  wish('resume', 'resumeWord', { unless: 'notResume' }),
  wish('exclusions', 'whoNot & useIt', { within: 2, isOrdered: true }),
  wish('exclusions', 'condition & notFor', { within: 4, isOrdered: true }),
  wish('exclusions', 'tellWord & condition', { within: 6 }),
  wish('help', 'helpWord'),
  wish('help', 'whatCan & self & textVerb', { within: 2, isOrdered: true }),
  wish('help', 'howWord & worksWord', { within: 2, isOrdered: true }),
  wish('help', 'areYou & botWord', { within: 2, isOrdered: true }),
  wish('help', 'meanWord & numbersWord', { within: 3 }),
  wish('week', 'week'),
  wish('week', 'howIs & recovering & workingWord', { within: 3, isOrdered: true, unless: 'notWeek' }),
  wish('week', 'howIs & myWeek', { within: 4 }),
  wish('week', 'amIRecovering'),
  wish('week', 'howAmI & recoveringWord', { within: 2, isOrdered: true }),
  wish('week', 'progressAlone'),
  wish('why', 'why', { unless: 'whyNot' }),
  wish('what-gentle', 'meaning & gentleWord'),
  wish('what-food', 'ask & eat', { within: 6, unless: 'ateAlready/stopWord' }),
  wish('what-drink', 'ask & drink', { within: 6, unless: 'ateAlready/stopWord' }),
  wish('link', 'sendWord & link'),
  wish('plan', 'doWhat'),
  wish('plan', 'whatShould & self & meantTo & doWord', { within: 2, isOrdered: true, unless: 'numbersWord' }),
  wish('plan', 'whatShould & self & doWord', { within: 1, isOrdered: true, unless: 'numbersWord' }),
  wish('plan', 'whatIs & planWord', { within: 3, isOrdered: true }),
  wish('plan', 'again & adviceWord', { within: 4 }),
  wish('plan', 'howMany & restDays', { within: 4 }),
  wish('plan', 'when & nextHard'),
  wish('plan', 'when & self & move', { isOrdered: true }),
  wish('plan', 'may & self & move', { isOrdered: true }),
  wish('plan', 'mayI & move', { isOrdered: true }),
  wish('plan', 'isItTime & move', { within: 4 }),
  wish('fine', 'better', { unless: 'notBetter' }),
  wish('fine', 'doctorSays & saysFine', { unless: 'notBetter' }),
  wish('ill', 'haveIt & ill', { within: 3, isOrdered: true, unless: 'notIll' }),
  wish('injured', 'injury & injuredPart', { within: 3 }),
];
