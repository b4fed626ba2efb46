/** Company in which the words of a sign mean something else: sport, furniture, jokes, weather, gadgets. */
export const otherSenses = {
  chestThing:
    'chest_strap chest_straps hr_strap strap_died strap_slipped strap_broke new_strap chest_band chest_belt chest_freezer chest_hair hairy_chest chest_wig chest_high chest_deep chest_number number_on bib_on chest_bump chest_bumps chest_monitor monitor chest_drawers chest_pocket chest_rub chest_pass medal medals tattoo chest_out treasure ice_chest medicine_chest toy_chest tool_chest bare_chest puffed_out logo chest_fly chest_flies workout chest_pump pump exercises chest_day chest_days chest_press chest_presses race_vest shirt pack jersey off_my_chest off_his_chest chest_size nipple nipples tape wax waxed badge hrm heart_rate_strap beating_my_chest beat_my_chest strap_too strap_is strap_was my_strap the_strap strap_rubbed strap_rubbing bra_strap pack_strap',
  gym: 'gym bench press presses pressups press_ups pushups push_ups dips weights lifting lifted dumbbell dumbbells pull_ups pullups climbing_wall|centre|gym rock|rope|ice_climbing rope_climb|climbs bouldering rowing rower kettlebell bicep biceps tricep triceps curls doms upper_body_day crossfit swim swimming planks burpees carrying carried buggy jab vaccine booster flu_jab slept_on lain_on gloves cold_hands freezing raynauds tennis_elbow press_up push_up pull_up presse dip kayak* canoe* paddl* surf* digging dug shovel* gardening boxing tennis padel burpee muscle_ups bar_work decorating furniture moving_house golf ironing wrestling wrestle sat_on lay_on leaning_on leant_on',
  exertion:
    'hill hills climb climbs climbing uphill ascent interval intervals rep reps sprint sprints sprinting sprinted 400s 800s 200s finish finishing finisher tempo threshold session race raced racing effort strides fartlek track parkrun pace fast hard pb pr lap laps km mile kick surge stairs_sprint hiit spin class steps 5k 10k',
  restNow:
    'rest resting sitting sat sit lying laying lie bed sofa couch still_out now walking talking standing_still seated armchair desk at_home hours_later hours_after after_an_hour constantly always all_day since indoors asleep lay',
  laughing:
    'laughing laugh laughed laughter giggles giggling lol_funny tickled funny_film comedy with_excitement with_anticipation with_joy for_a_pint for_a_beer for_a_coffee for_a_cuppa for_a_brew for_a_drink for_a_tea',
  clothes: 'tights shorts bra sports_bra mask leggings jeans corset wetsuit compression collar',
  noseThing:
    'nose nostril nostrils sinus sinuses blocked mouth_breathing snot bunged yoga meditation pilates exercises exercise technique singing wim rhythm_breathing deep_breathing deep_breaths easy easily nicely through_my_nose freely',
  scenery:
    'view views sunset sunrise scenery sight_of beauty beautiful stunning landscape sea snorkel diving underwater pool pool_water',
  bed: 'bed sofa couch bath chair armchair hammock settee sleep slept asleep nap tv telly film netflix movie pillow duvet pyjamas early_night best_sleep alarm siesta kip snoring zzz baby_slept by_8 by_9 by_10 by_11 by_ten by_nine by_eight',
  trip: 'tripped trip slipped slip root roots kerb curb ice icy graze grazed grazes scuff scuffed skinned stumble pothole mud muddy dropped_my',
  thingsDropped:
    'phone gel gels bottle keys watch glove hat baton towel yoga stretch stretching stretches foam roll rolling rolled mat running lego plank situps crunches playing toddler slept_on',
  passing:
    'flyers flyer bibs medals leaflets cups sweets bananas test tests exam exams out_gels out_water out_the_water out_waters standings rankings leaderboard places',
  curtains: 'windows curtain curtains blind blinds shades power_cut faint_memory faint_smell power electricity grid',
  blackThings:
    'curtain curtains blind blinds shades toenail toenails ice pudding friday stuff coffee pitch pitch_black run_in power_cut power headtorch head_torch torch sky skies clouds night morning winter light evening lunch_bag bag',
  puzzle:
    'which_way_to path_split route routes course map maps marker markers arrow arrows sign signs signage text texts message messages plan plans app apps watch garmin strava numbers number instructions schedule reply replies question questions rules which_day rest_day bib password login timezone clocks clock_change kit laces shoes trail_markers directions .com com your you wording email site website form box menu score scores paces splits units roundabout junction turning turnings corner corners crossroads lap laps distance distances parking session sets tempo mile_markers signal lane lanes gate gates start_pen pens',
  coffee:
    'coffee caffeine holiday monday mondays hangover hungover wine beer beers pints pint drunk_last cocktails before_breakfast early_start jetlag jet_lag half_asleep baby_brain',
  forgotten:
    'last_time name_badge|tag|plate|sticker badge forgot_to forget_to forgetting_to forgot_it forgot_about forgot_how forget_it forget_about bib shoes watch gel gels gloves warm_up stretch hat charger charge phone strava password bottle lunch towel socks key keys text reply log sunscreen clock clocks card splits split times lyrics pace route name_of',
  device:
    'watch garmin strava app gps phone strap coros polar suunto sensor treadmill weather satnav hrm screen machine bike wifi dog cat knee calf hip ankle shoe shoes',
  fitSense:
    'fit_of giggles laughter rage pique a_fit_body a_fit_runner a_fit_woman a_fit_man a_fit_guy a_fit_lad a_fit_girl a_fit_mum a_fit_dad good_fit nice_fit perfect_fit shoe shoes fitting_in fitting_it fitting_well fitting_room fitting_runs fitting_a new_kitchen fitted_kitchen kitchen_fitter|fitters|fitting|units fitting_kitchens in_it bike_fit bra fitted_in|into|it|with|a',
  shakingSense:
    'hand_shaking shaking_hands shaking_hand protein_shake shaking_off shaken shake_out shakeout milkshake nerves nervous cold_water ice_bath freezing cold_dip laughing legs_shaking after_the_gym',
  pleased:
    'joy happy happiness pride proud excited excitement love loved loving pb pr giggles delight delighted success grateful thrilled cake relief heights weekend',
  heartThing:
    'heart_goes|went|go_out monitor zone zones soul gold steel of_stone foundation emoji attack_hill broken heartbreak melted melting melts warm warming wants heart_out sank sinks singing sings sang bursting pride proud bless sweet love loved by_heart take_heart lost_heart took_heart all_my_heart set_on tattoo necklace shaped strava_heart hospital_run charity says leapt wearing sleeve break breaking heart_is|was|so_full heart_full_of heart_feels|felt|is|was_good|great|fine|ok|okay|strong|normal|happy heart_in_it heart_into_it heart_was_in heart_not_in was_not_in is_not_in heart_strap rate_strap rate_belt rate_band rate_monitor',
  exertionHeart:
    'hill hills climb climbs uphill interval intervals finish start reps sprint sprints lap race effort threshold tempo high_on came_straight_down came_down spin excited nerves nervous film match when_i_saw pb coffee strap belt last|final_rep|reps|km|k|mile|lap|hill|interval|sprint|climb|set|push|stretch|bit|half',
  vitalThing:
    'rate_monitor avg average max maximum zone zones watch_strap rate_strap strap spot_on stayed_low low rate_was_low resting_heart recovered',
  drinking:
    'beer beers wine drink drank drinks ale pint pub chocolate coffee_before juice juices cake sauce at_mile flat saved after_the after_race at_the_finish cup mug had_a shower shorts shirt sky sea leaves ground rain raining down_with bottle',
  bloodThing:
    'blister blisters pressure donor donation donate donated donating donors gave give giving orange brother sugar flow flowing pumping sweat tears oath hound vessels in_my_blood in_the_blood bloods took_blood iron ferritin oranges mary nora minded thinners blood_work bloods_work work_bloods cold_blood hot_blood blood_test blood_tests test_bloods blood_results blood_drive blood_count blood_group blood_type blood_bath blood_moon bloody_hill|hills|fast|freezing|loved|love|long|lovely|awful|useless|tired|wonderful|idiot|typical|weather|rain|wind|legs|lot|knees|marvellous|brilliant|knackered|hell|hot|cold|good|great',
  smallBleed:
    'nose toe toes toenail sock socks shoe shoes nipple nipples knee knees heel heels shin elbow lip gums gum thumb finger shirt chafing chafe chafed shaving graze grazed ear blister tooth flossing',
  badLuck:
    'luck genius noon midnight rate rates breast breaststroke backstroke butterfly front_crawl freestyle swim swimming swam pool cat dog rower rowing row charity charities association lengths drills technique count watch raised money awareness',
  sunny:
    'today outside outdoors weather forecast sunny sun degrees degree shade drop dropped celsius fahrenheit outside_temperature bath baths shower showers tub sauna stuff dogs chocolate chips sauce yoga hot_water and_sunny happy humid air run_in',
  warmBath: 'bath shower tub sauna yoga water_bottle chocolate dog dogs weather day days sunny sun stuff pants',
  feverSense: 'race cabin hay spring pitch marathon taper pb summer gold dream tree football world_cup',
  coldStart:
    'start line finish queue crowd outside weather pool sea swim dip lake cold wet rain snow wind icy excitement pens ice_bath ice bus_stop',
  smallVomit:
    'kid kids was_sick_day sick_of sick_day so_sick sick_run sick_pb sick_time towel towel_in hat tantrum shapes away hands arms shot medal party together_a inducing felt_like_throwing nearly_threw nearly_puked almost_threw almost_puked nearly_vomited thought_i_would felt_like_puking felt_like_vomiting on_purpose make|made|making_myself after_eating|meals|food|meal',
  sickPraise: 'of day days leave note pay pb run view views time medal beat kit shoes race course session effort',
  exercise: 'weights press squats stretch foam massage massaged massage_gun roller rolled rolling ouch loves',
  fineNow:
    'fine ok okay good great clear better normal alright happy no_issues loose fresh lovely perfect strong grand',
  sprainSense:
    'record records pb pr course_record barrier hour sub through news duck silence promise personal laces camp wifi watch watches phone bank habit streak',
  elsewhereSwollen: 'river rivers stream streams creek ego eyes_crying pride lake puddle puddles sea burn_water eyes',
  foodNumb:
    'comfortably mind brain cold toes toe fingers hands saddle bike ride cycling cycle snow ice icy freezing dentist mouth_dentist boring',
  numbPlaces: 'toe toes fingers finger',
  gone: 'gone cleared away disappeared passed stopped vanished eased healed settled',
  weightPlace: 'weight_bearing weight_vest lift lifting weights',
  hospitalSense:
    'out_of on_call busy strokes_and work working works shift job nurse doctor radio fundraiser charity appointment visit visiting visited run past near next parkrun volunteer placement porter ward_round trained training i_am_a physio_appointment raising raised shift_at drama tv series friend baby_was_born born scan_all_clear mum dad nan gran',
} as const;

/** Who else there is. One word each. */
export const people = {
  others:
    'fella fellas fellow chap bloke blokes geezer geezers dude dudes rider cyclist driver jogger walker pensioner tourist lads girls ladies clubmates classmate marshal marshals volunteer volunteers wife wifes husband husbands mums dads nans grans aunts uncles brothers sisters hubby partner boyfriend girlfriend fiance fiancee kid kids toddler baby son daughter child children boy girl dad mum mom mother father nan gran grandad grandma granny grandpa brother sister uncle aunt auntie cousin nephew niece friend friends mate buddy colleague colleagues neighbour neighbor neighbours boss flatmate roommate housemate teammate clubmate bloke guy man woman lad lady runner runners someone somebody he she they him her them everyone everybody people stranger coworker teacher pupil student patients little',
  animals:
    'spaniel labrador collie terrier poodle retriever pug bulldog hound whippet greyhound bitch mare pony foal lamb sheep budgie bird hen chicken gerbil hedgehog squirrel dog dogs cat cats puppy pup horse rabbit hamster kitten cow parrot',
  self: 'i me my myself mine',
  says: 'says say said thinks thought reckons told tells saying noticed notices noticing found swears asked points pointed picked called saw',
  cases:
    'keeper goalkeeper striker defender midfielder boxer fighter referee jockey wrestler quarterback prop winger patients casualties residents inpatients outpatients',
  /** Before "me" these say where somebody else is: "the guy next to me". */
  besideMe: 'to beside with behind past near by of above',
  jokes: 'lol haha hahaha lmao wedding sight film helped witnessed',
  things:
    'watch garmin coros suunto polar fitbit phone strava app computer laptop printer car van bike treadmill telly tv wifi router website site gps headphones earphones airpods hrm monitor strap battery sensor camera fridge freezer boiler oven washing_machine spreadsheet satnav internet server kettle hoover tablet ipad scales weather economy market balance wallet account bank budget',
  doings:
    'keep into go gone has have had is was having been be being just nearly almost got get went a an the some kind of sort completely totally finally keeps kept full total slight little bit proper massive mini its own another looks like seems to',
  repeats: 'keeps kept keep',
  joins: 'and',
  places: 'on from by off via with in into at using near holding',
  /** What may stand between somebody and how they are: "he was up and chatting". */
  wellFillers:
    'it anyway every day some cup of is are was were been be has have had now then all back up at home and so much totally completely absolutely just already sat sitting on doing feeling he she they him her them thank god thankfully luckily later after soon quickly in a few couple five ten minutes mins hours by with the that',
  areWell:
    'and_was_~_grand|fine|ok|okay|good back_at_his|her|their|work all_sorted was|were_grand|fine_after back_in_~_work|school he|she|they_~_ran|finished|walked|jogged|raced|continued|laughed|carried|drove|joked|got_up|went_home|stitched|patched|fixed|cleared|discharged|sorted he|she|they_~_out|back_walking|running|training|racing|about|jogging|playing|at_it|at_work checked_out_fine|ok|okay|clear back_racing|running|training|walking|jogging|on_his|her|their|at_work gave|give_him|her|them_~_biscuit|tea|water|sugar|banana|gel|blanket|sweets stitched|patched|fixed_up|now bless_him|her|them he|she|they|him|her|them_~_fine|ok|okay|grand|alright|well|better|recovering|recovered|stable|discharged|smiling|chatting|laughing|joking|home he|she|they_~_back_walking|talking|running|racing|training|up|about out_of_hospital is|are|was_~_doing_well|ok|great|fine and_doing_well|great|ok up_and_walking|talking|about|running took|taken|got|whisked|rushed_him|her|them ambulance|paramedics|medics|doctors_~_took|looked|sorted|treated|helped paramedics|medics|ambulance|doctors_were|was_with|there|on|already turned_out_~_fine|ok|okay|nothing ended_up_~_fine|ok|okay ' +
    'he|she|they|him|her|hes|shes_is|are|was|were|got_fine|ok|okay|grand|alright|good|better|home|well|recovering|stable he|she|they|hes|shes|is|are_doing_well|ok|fine|great|better he|she|they|hes|shes_fine|ok|okay|grand|alright|better|recovered is|was|are|were_fine|ok|okay|grand|alright|better|well_now is_fine|ok|okay|grand|alright medics|paramedics_had|got|sorted turned_out_fine|ok all_fine|ok|good_now back_on_his|her|their_feet up_in_no_time in_good_hands',
} as const;

export const negation = {
  denials: 'no not never without zero nil neither nor none nobody nothing free_of',
  explainsNothing: 'no without neither nor not',
  ends: '. ; but though although just only except - : ( ) however apart yet despite because then',
  notDenying:
    'just only sure until till stop stopping stopped go going gone away getting better right well normal good great fine improve improving settle easing come know remember tell recall shift shifting leave leaving sleep idea clue really very too so much long enough particularly i it its my is help helpful doubt choice wonder matter one budge better_yet use joke exaggeration kidding lie more_than let letting able else',
  narrowing: 'other further',
  answers: 'no none nope nil free gone_completely negative',
  exceptions: 'until till unless except apart besides',
  over: 'more longer any_more anymore',
} as const;

export const times = {
  longAgo:
    'the|my|that|during|at_199*|200*|201*|2020|2021|2022|2023|2024 years|year|seasons|season|decades|decade|months|ages|yonks|winters|summers|springs_back|prior in_my_20|30|40_s in_my_twenties|thirties|forties|teens rugby|football|army|student|uni|school|drinking|smoking|playing_days when_i_was_1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17_.|,|and|but|- when_i_was_one|two|three|four|five|six|seven|eight|nine|ten_.|,|and|but|- once_when_i_was ' +
    'summers|winters|springs|autumns|seasons_ago last_year years_ago year_ago ages_ago months_ago as_a_teenager when_i_was_young in_my_twenties decades_ago two_years_ago once_had used_to_have used_to_get my_first_marathon months_back years_back a_year_back years_before once_as as_a_youth as_a_student in_my_teens in_my_youth in_my_thirties in_my_forties in_the_nineties in_the_eighties in_19* in_200* in_201* in_2020 in_2021 in_2022 in_2023 in_2024 in_2025 back_in_19* back_in_20* last_decade long_ago long_time_ago childhood when_i_was_little previous_life used_to_suffer used_to_faint used_to_black used_to_pass i_used_to_be back_at_school at_school_in years_before_that for_years as_a_kid|child|boy|girl|teen|baby|toddler|student|youngster|junior when_i_was_a_kid|child|boy|girl|teen|teenager|student|smoker|baby|toddler|junior when_i_was_five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen_, when_i_was_at_school|uni|university|college leg|arm|ankle|wrist|foot|knee|shoulder|nose|collarbone|rugby|football|hockey_at_school|uni|university|college in_my_rugby|football|student|army|school|younger|swimming|playing|rowing|uni|university|college_days|years back_in_my|the_day|days|school|army in_another_life as_a_smoker a_decade_ago half_my_life_ago back_when_i decade_ago used_to_be_breathless|asthmatic|epileptic|ill|dizzy|anaemic|anemic',
  recent:
    'once_.|,|and old_stress|head|knee|back|ankle|calf|shoulder|hip|foot|rib_injury|fracture|tear|strain|break|sprain|concussion old_injury|fracture|wound|concussion when_i_was_5|6|7|8|9|10|11|12|13|14|15|16|17|18|19_,|and|but back_in_january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter in_spring|summer|autumn|winter last_month last_winter last_summer last_spring last_autumn last_fall last_season a_while_back months_ago month_ago weeks_ago earlier_this_year in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december at_christmas in_the_spring in_the_summer in_the_autumn in_the_winter in_the_fall over_christmas last_year',
  /** What may stand between "never" and "since": "never had one single problem with it since". */
  overFillers:
    'one two three four five six many lots loads had have has been a an any one single other more further bother bothered bothers trouble troubled troubles problem problems issue issues symptom symptoms recurrence episode episodes attack attacks repeat bothering gave given caused cause me us it came come comes back returned happened happens happen seen sign signs of twinge peep so much as at all from with the them those hurt hurts ever',
  recovered:
    'run|ran|done|raced|finished_~_since feels|is|are|feeling_perfect|great|good|fine|strong|ok feels|is|are|feeling_perfect|great|good|fine|strong|ok_now|today|again|since behind_me|us never|not|no|none|nothing|nil|zero|without_~_since|now|again|anymore|afterwards|nowadays never|not|no|none|nothing_~_any_more never|not|no|none|nothing_~_these_days never_bothers|bothered|troubles|troubled|hurts|hurt_me|us different|new|changed_person|man|woman|runner_now back_running|training|racing|playing|working|normal|to_normal|full|fitness long|fully|totally|well_over all|long|fully|totally|well_sorted|past|better|mended|fixed|gone fully|well|completely|totally_over_it|that ' +
    'fine_since fine_now ok_now okay_now good_now alright_now all_good_now better_now well_now normal_now gone_now fully_recovered recovered_now recovered all_clear_now clear_since ok_since okay_since good_since gone_since well_since healed healed_now never_again not_again never_since nothing_since none_since all_checked checked_out all_clear cleared sorted_now sorted back_to_normal careful_now long_gone gone_for_good fully_recovered_now completely_recovered_now completely_recovered fully_better_now all_better_now fully_healed fine|ok|okay|good|great|grand|well|clear|alright|normal|healthy|better|healed|sorted|gone|none|nothing|never|perfect|sound_ever_since fine|ok|okay|good|great|grand|well|clear|alright|normal|healthy|better|healed|sorted|gone|none|nothing|never|perfect|sound|right|strong_since|now|afterwards never|not_came|come|returned|happened|had|been_back never_returned over_it|that good_as_new|gold right_as_rain tests|test|scan|scans|ecg|mri|xray|bloods|echo|results_all|were|was|came|is|are_clear|fine|normal|ok|good tests|test|scan|scans|ecg|mri|xray|bloods|echo|results_clear|fine|normal|ok|negative all|the|got_clear_since the_all_clear_since all_clear_since in_remission off_treatment learned|learnt_my_lesson signed_off discharged cleared_by|after none_in_years|ages|months fully|completely|totally|well|all|long|quite_over|healed|recovered|better|gone|fixed|fine|good|ok|clear|mended_now|since|again|it|that fully|completely|totally|well|all|long|quite_over|healed|recovered|better|gone|fixed|fine|clear|mended no|zero|without|nil|not|any_trouble|bother|issues|issue|problem|problems|symptoms|recurrence|episodes|attacks|repeat|pain|bother|trouble_since|now|after no|zero|without|nil|not|any_trouble|bother|issues|issue|problem|problems|symptoms|recurrence|episodes|attacks|repeat|bother_at|any not_happened|returned|recurred|reappeared_since never|not_had_it|one|any|anything_since not|never_had_any so_today|now fine|well|ok|good|strong|normally|happily_again running_again|fine|well not_since|again for_years_now years_now in_a_great|good|better_place running_fine|well|ok|strong_again',
  settled:
    'never|not_~_bothers|bothered|bother|troubles|troubled|trouble|hurts|hurt_me|us never|not_~_bothers|bothered|bother|troubles|troubled|trouble|hurts|hurt_me|us_since|now|anymore never|not|no|none|nothing|zero_~_since no_bother|trouble|problem|problems|issue|issues|pain_since|now|anymore long|fully|totally|well_over all|long|fully|totally|well_sorted|past|mended|fixed ' +
    'fully|totally|completely|all|long|since|nicely_healed|recovered|mended has|have|had_healed is|was|now_healed long_since_healed|gone|recovered healed_up|nicely|well|fine never|not_bothered|bother|troubled|trouble|hurt|bothers|troubles_me|us_since never|not_gave|given|caused_me_any|a|no_bother|trouble|problems|problem|issues|grief_since never|not_gave|given|caused_me_bother|trouble|problems|issues|grief_since never|not_had|any|a_bother|trouble|problem|problems|issue|issues_since never|not_been_a|an|any_problem|issue|bother|trouble_since',
  allClear:
    'scan|scans|ultrasound|doppler|xray|mri|ecg|tests|bloods_clear|fine|normal|negative|ok scan|scans|ultrasound|doppler|xray|mri|ecg|tests|bloods_was|were|is|came|all_clear|fine|normal|negative|ok scan|scans|ultrasound|doppler|xray|mri|ecg|tests|bloods_came_back_clear|fine|normal|negative|ok got|gave|given_the|me_all|the_clear|all',
  earlier: 'last_week|month|year|spring|summer|autumn|winter|fall was were had checked looked ago',
  links: 'it is has was have all that and now i am been they so',
  turns: 'but though although however yet except still',
  now: 'like_it_did like_the_one like_what_i_had like_i_had just_like like_last_time hurts_like same_as too also came_back is_back it_is_back returned again same still since ever_since keeps back not_long as_well had_one_in|at|last|before|back had_the_same had_this_before like_the_time like_when',
  lately: 'yesterday last_night woke now today tonight this_morning currently',
  /** In a clause of its own "today" tells of the sign where one of these stands in it: "and it hurts today". */
  refersBack:
    'it this that these same one pain pains hurt hurts hurting sore swollen swelling feel feels feeling felt numb dizzy sick ill bad worse chest heart head leg arm calf face breath breathing cannot pee',
  imagined:
    'if_i_ever if_i_get if_i_got if_i_have if_i_feel if_i_should if_i_were what_if in_case should_i_get worried_i_would worried_i_had worried_id afraid_i_would scared_i_would thought_i_would dreamt dreamed nightmare how_do_i_avoid how_to_avoid how_do_i_prevent how_to_prevent how_do_you_spot dressed_as is_it_bad_if',
  /** Where stories come from. */
  sources:
    'film movie documentary article book podcast novel read_about reading_about watched_a watching_a telly episode tv_show signs_of_a first_aid_course cpr_course cpr_training first_aid_training practise practised training_on raising_money_for fundraising_for charity_for series documentary|series|drama|show_about book|lecture|talk|course|exam|essay|seminar|webinar|podcast|article|refresher|training|session|module|dissertation_on|about first_aid refresher cpr revising revision studying fundraising charity awareness film|movie|documentary|book|podcast|show|series_~_about read|reading|heard|listening_~_about listening_to in|on_the_news|paper|papers i_teach i_taught teaching catch_up iplayer netflix box_set boxset binge* greys|grey_anatomy watched|watching_casualty|er|holby watched|watching_~_football|match|game|rugby|boxing|fight|ufc|cricket|tennis|tour|olympics|news|soaps|eastenders|telly|racing|wrestling album|song|band|track|hill|race|segment|route|pub|beer|ale|play|gig_called|named|titled',
  /** Behind a source these bring the runner back: "watching a film and my chest hurts". */
  backToSelf:
    ',|and|then|when_~_husband|wife|mum|dad|son|daughter|friend|mate|he|she|someone|felt|feel|feeling|got ,|and|when|now|but|then|while|-|finished|ended_~_i|my|me|suddenly|now suddenly_~_cannot|i|my',
  backFillers:
    'a the some of on that this last night our by then now so suddenly just got have feel felt the and , had when left right',
  /** Said of what is now: beside these a sign is no part of what is told of years ago. */
  present:
    'is|are|am|feels|feel|hurts|hurt|keeps|getting|cannot|has|have_~_tight|sore|hurting|aching|going|numb|weird|odd|funny|heavy|racing|swollen|brown|dark|bad|red|black|swollen|killing|burning|pounding|breathe|stand|feel|see|move is|are|am|feels|hurts|keeps|cannot',
  self: 'i me my mine',
  clauseEnds: ', . ; - ( ) and but so then',
  pointsBack: 'that this it which was happened all',
  /** Behind a sign these say that it was in a story. */
  storyBehind:
    'in_one|that|this|the|an|every|each_episode|film|movie|scene|book|novel|series|documentary on_telly|tv|netflix|casualty|holby on_the_telly|tv|news|box|radio all_shift|night_long',
} as const;
