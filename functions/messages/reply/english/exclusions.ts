import type { Pattern } from '../signs/sign-language.ts';

/** Words of the conditions that allow no amounts (rules, B10). The notation is that of `SignLanguage.slots`. */
export const exclusionSlots = {
  pregnant:
    'i_am_carrying two_lines preggars pregnent pregnat prego tryna_conceive bfing breastfeed breastfeeds breast_fed breastmilk lactating nursing_my|our|the pumping_at|milk|for feeding_the|my|our_baby|newborn|twins feeding_the_wee still_feeding_the|her|him conceiving baby_number antenatally pregnant preg pregnancy preggers preggo expecting_a_baby expecting_our expecting_my expecting_twins up_the_duff knocked_up_with with_child having_a_baby trimester midwife antenatal prenatal i_am_expecting am_expecting morning_sickness weeks_gone wks_gone ttc ivf baby_bump breastfeeding breast_feeding nursing_my_baby postpartum post_partum gave_birth are_expecting_. we_are_expecting baby_on_the_way bun_in_the_oven little_one_due little_one_on baby_due baby_is_due carrying_a_baby carrying_twins up_the_stick in_the_family_way expecting_a_little second_trimester first_trimester third_trimester my_due_date chestfeeding nursing_a_newborn pumping_milk gestational miscarriage weeks|wks|months_along trying_to_conceive positive_test test_positive had_a_baby new_mum new_mom for_a_baby to_get_pregnant had_my_baby having|expecting|carrying_twins|triplets due_date my_due',

  expectingWord: 'expecting',
  dueIn: 'due_in|on|this|next|around',
  babyish:
    'expecting baby babies bump pregnant second|third|first|fourth_child|baby our_first|second|third|fourth my_first|second|third number_two|three|2|3',
  feedingBaby: 'feeding|nursing|pumping_her|him|them|baby_myself|at|on',
  operationWord:
    'arthroscopy scope keyhole_on laparoscopy stitches_out post_op bowel_resection hip|knee_replacement operation surgery op keyhole appendix gallbladder hernia hysterectomy section c-section caesarean',
  newlyDone:
    'on_the|monday|tuesday|wednesday|thursday|friday this_week|month|morning just_had recent days|weeks|day|week_ago|back out_last|yesterday|on last_week|month',
  operationSense: 'tree vet knees_fine dog cat mum dad wife husband son daughter',
  pregnantSense: 'pause rain snow visitors weather pb lol_ report essay invoice library assignment book tax',
  periods: 'period periods menstruation cycle aunt_flo time_of_the_month come_on came_on',
  missing:
    'no not stopped stop missing missed lost gone havent absent irregular without none away vanished disappeared late never',
  amenorrhoea: 'amenorrh* amenorrhoea amenorrhea red_s reds relative_energy hypothalamic',
  periodSense:
    'of_rest training_period taper_period rest_period bike bicycle lane cycle_to cycled base_period recovery_period drama week_period free pain pains cramps cramp on_my has_started started is_due came_today came_back back_again',

  eatingDisorder:
    'arfid annorexia anerexia anorexa anoreksia bullimia bulemia bulimea binge_purge binging_and bingeing_and bed_recovery ana_and anorexia anorexic anorexi* bulimia bulimic bulimi* eating_disorder disordered_eating binge_eating binge_and purging purge purged laxative laxatives orthorexia orthorexic ednos edrecovery ed_recovery ed_history an_ed history_of_ed weighing_makes_me|it',
  eatingHint:
    'make_myself_sick making_myself_sick made_myself_sick make_myself_throw making_myself_throw make_myself_vomit made_myself_throw throw_up_after sick_after_meals scared_of_food scared_to_eat afraid_to_eat afraid_of_food terrified_of_food afraid_of_eating scared_of_eating hate_eating guilty_for_eating guilty_after_eating feel_guilty_eating earn_my_food earn_my_dinner earn_food burn_off_what burn_off_everything burn_off_the run_off_what run_off_everything not_allow_myself starving_myself starve_myself starved_myself not_eaten_in not_eaten_for not_eaten_since barely_eating barely_eat barely_ate hardly_eating hardly_eat skip_meals skipping_meals skipped_all restricting restrict_my_food restrict_food restrict_calories counting_every too_fat_to feel_fat_and hate_my_body obsessed_with_calories obsessed_with_weight cannot_stop_bingeing cannot_stop_binging binged_and chew_and_spit fear_foods safe_foods calories_a_day under_500 only_eating lost_control_eating not_eating_much not_eating_anything stopped_eating punish_myself deserve_to_eat deserve_food',
  fear: 'scared afraid terrified frightened fear fearful anxious guilty guilt panic panicking ashamed dread',
  foodWord: 'food foods eat eating carb carbs calories bread sugar meals gaining weight fat fats dinner',
  cutOut: 'skip skipping skipped cut_out cutting_out dropped missing avoiding stopped replaced living_on surviving_on',
  meals: 'meals eating solid_food solids dinners lunches all_carbs',
  purging: 'fingers_down_throat',
  targetWeight: 'get_to down_to get_down_to goal target reach under',
  lowKilos: '30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47',
  kilosWord: 'kg kilos kgs kilo',
  sickUp: 'throw_up threw_up throwing_up bring_up brought_up get_rid_of',
  myFood: 'my_food my_dinner my_lunch my_meals after_eating everything_i_eat what_i_ate',
  downThroat: 'finger fingers',
  throatWord: 'down_my_throat down_throat',
  notLet: 'not_let not_allow not_allowed not_deserve',
  toEat: 'eat myself_eat food',
  calories: 'calories cals kcal',
  fewCalories: '300 400 500 600 700 800 900 1000',
  eatingSense: 'lol haha cake party joke chocolate sugar_rush christmas sea_sick seasick',

  lithium: 'lithium priadel camcolit',
  medicine:
    'torsemide lasix bumex aldactone dyazide moduretic chlorthalidone chlortalidone metolazone eplerenone inspra amiloride triamterene water_tabs steriods steroids_for pred deltacortril medrol methylprednisolone enalapril captopril telmisartan irbesartan olmesartan entresto sacubitril diovan cozaar norvasc felodipine lercanidipine diltiazem verapamil doxazosin cardicor concor tenormin inderal lopressor toprol carvedilol coreg sotalol labetalol amiodarone ivabradine flecainide betablocker betablockers tegretol warfrin warferin warfarine coumadin eliquis elequis apixiban xarelto xeralto pradaxa dabigatran edoxaban lixiana heparin clexane lovenox enoxaparin fragmin tinzaparin clopidogrel plavix ticagrelor brilique blood_thinner blood_thiners blood_thinning blood_thiner thinners anticoagulant anticoagulants anticoagulation|anticoag glibenclamide glyburide sitagliptin januvia tacrolimus mycophenolate ciclosporin cyclosporine azathioprine immunosuppressants immunosuppressant methotrexate diuretic diuretics water_tablet water_tablets water_pill water_pills furosemide frusemide bumetanide spironolactone indapamide hydrochlorothiazide bendroflumethiazide torasemide thiazide loop_diuretic sglt2 sglt_2 empagliflozin dapagliflozin canagliflozin jardiance forxiga farxiga prednisolone prednisone hydrocortisone dexamethasone cortisone_tablets steroid_tablets fludrocortisone oral_steroids on_steroids ramipril lisinopril perindopril losartan candesartan valsartan amlodipine bisoprolol atenolol metoprolol propranolol nebivolol beta_blocker beta_blockers ace_inhibitor desmopressin ddavp carbamazepine digoxin warfarin blood_thinners apixaban rivaroxaban gliclazide glimepiride glipizide sulfonylurea sulphonylurea metformin insulin_pump on_cortisone cortisone_pills',
  kidneyWord: 'kidney kidneys renal nephritis',
  kidneyIll:
    'dialisis dialasys percent pc stage 3b 4 minus sharing swapped share given giving transplanted removal out missing disease one single failure transplant stones stone infection problem problems condition function removed donated gave lost issues trouble impaired stage damage damaged bad dodgy ckd born only left cyst cysts polycystic specialist injury patient weak reduced function egfr dialysis graft donor not_work not_working not_function not_filter working',
  kidneyAlone:
    'dialisis dialysys haemodialysis hemodialysis peritoneal_dialysis egfr creatinine nephrostomy donor_kidney new_kidney|kidneys kidney_donor kidney_recipient lupus_nephritis fsgs alport* ckd dialysis nephrologist nephrectomy nephrotic polycystic_kidney pkd iga_nephropathy renal_patient nephritis glomerulonephritis',
  kidneySense: 'beans pie bean_chilli bean',
  heartIll:
    'heart_fail heart_failing heart_is_failing heart_not_pumping pump_is_weak|failing weak_pump ejection_fraction low_ef chf hfref hfpef lvad dilated_heart dilated_cardiomyopathy cardiomiopathy afib af_diagnosed paroxysmal_af wpw brugada myocarditis|pericarditis endocarditis metal_valve mechanical_valve tissue_valve bicuspid_valve|aortic new_valve mitral_valve|regurgitation loop_recorder defib_fitted|implanted implanted_defibrillator had_an_mi heart_defect heart_transplant pace_maker heart_failure heart_condition heart_disease heart_problem heart_problems heart_trouble heart_patient heart_murmur heart_operation heart_surgery heart_valve heart_attack_last heart_bypass pacemaker icd stent stents bypass_surgery cardiologist cardiomyopathy hcm arvc long_qt cardiac_patient angina coronary_artery coronary_disease atrial_fibrillation aortic valve_replacement open_heart stented had_stents heart_stent angioplasty coronary_heart coronary_bypass coronary_arteries ischaemic_heart ischemic_heart heart_ablation cardiac_ablation had_an_ablation leaky_valve heart_transplant enlarged_heart weak_heart congenital_heart heart_defect hole_in_my_heart a_bypass triple|double|quadruple_bypass bypass_op heart_op',
  heartIllSense: 'at_the_price|cost|bill|thought|sight when_i_saw the_a_bypass|road lol haha',
  bloodPressure:
    'high_blood_pressure blood_pressure_tablets blood_pressure_pills blood_pressure_meds blood_pressure_medication blood_pressure_medicine hypertension hypertensive bp_tablets bp_meds bp_pills bp_medication high_bp',
  bloodPressureSense: 'fine normal not_high check_up',
  liver:
    'hep_b|c primary_biliary autoimmune_hepatitis ascites varices portal_hypertension nash nafld wilsons_disease gilberts liver_disease cirrhosis hepatitis liver_failure liver_condition liver_transplant liver_problem liver_problems fatty_liver liver_damage cirrhotic liver_function',
  liverWord: 'liver',
  organIll: 'damaged diseased failing bad scarred inflamed weak disease failure transplant condition problem problems',
  liverFood: 'onions bacon pate sausage lol haha night booze',
  diabetic:
    't_1 t_2 t_1_d t_2_d t_1_dm type_ii|i diabetis diabeties diabetik diabetes_mellitus sugar_diabetes insuline novorapid novolog lantus humalog tresiba levemir toujeo fiasp apidra basaglar semglee humulin basal_bolus bolus_with omnipod dexcom freestyle_libre libre_sensor closed_loop insulin_pen|pens inject_with_meals jelly_babies_for diabetic diabetes type_1 type_one t1d t1dm type_2 type_two t2d insulin insulin_dependent lada',
  diabeticOther: 'test tested checked charity jdrf fundraiser not pre raised money raising',
  lowSalt:
    'low_salt low_sodium no_salt salt_restricted sodium_restricted reduced_salt cut_out_salt cut_down_salt limit_salt limit_my_salt avoid_salt salt_free restrict_salt watch_my_salt restrict_sodium limit_sodium cut_salt salt_-_poor salt_poor poor_in_salt low_in_salt|sodium low_-_salt|sodium salt_-_free saltless unsalted salt_reduced reduced_-_salt less_salt little_salt no_added_salt without_salt',
  saltWord: 'salt sodium salts',
  keepLow:
    'keep_down down under below limit limited restrict restricted restriction cut less low reduce reduced avoid watch minimal max maximum no_more_than only_2 only_1',
  saltSense: 'lost loss lose losing sweat sweaty crust crusty face cap tabs capsules tablets level_checked stains',
  toldTo:
    'told doctor doc gp consultant nurse specialist hospital dietitian dietician diet have_to need_to supposed_to must meant_to advised ordered clinic cardiologist g gram grams mg a_day',
  lowSaltSense: 'snacks crisps',
  fluidWord: 'fluid fluids drink drinks water drinking liquids intake litre litres liter liters pints',
  restrictWord:
    'limit limited restrict restricted restriction restrictions cap capped cut_down cut_back not_drink_too allowance litre_a_day max_of',
  maxWord: 'max maximum',
  forbidden:
    'forbidden banned not_allowed not_allow cannot_have not_have off_limits not_permitted not_eat cannot_eat prohibited restricted restriction',
  onlyAllowed: 'allowed limited_to restricted_to capped_at max_of maximum_of not_more_than no_more_than',
  litres: 'l litre litres liter liters ml pints',
  aDay: 'a_day per_day daily each_day every_day',
  alcohol: 'beer wine coffee coke cola alcohol gin',
  fluidLimit: 'fluid|fluids_restriction|restricted|restrictions|limit|limited|allowance fluid_-_restricted',
  drinkLess: 'drink_less less_water less_fluid less_fluids not_drink_much not_drink_more not_drink_too',
  byDoctorStrict: 'doctor doc gp consultant nurse specialist hospital cardiologist nephrologist dietitian clinic',
  byDoctor:
    'doctor doc gp consultant nurse specialist told hospital cardiologist nephrologist dietitian clinic me my i',
  lowSodiumHistory:
    'hyponatr* low_sodium siadh low_blood_sodium sodium_was_low sodium_dropped water_intoxication low_na sodium_too_low salt_too_low',
  addison:
    'addisonian hydrocort adrenals_do adrenal_crisis cf_lungs|patient myasthenia multiple_sclerosis motor_neurone lupus transplant transplanted transplantee transplent marrow_transplant stem_cell chemo chemotherapy chemotherpy kemo radiotherapy radiation_therapy|treatment immunotherapy oncologist oncology tumour tumor leukaemia leukemia lymphoma myeloma melanoma mastectomy tamoxifen letrozole anastrozole herceptin sarcoma metastatic mets breast|bowel|prostate|lung|ovarian|skin|thyroid|testicular|kidney|liver|pancreatic|blood_cancer cancer_treatment|patient|drugs|meds|ward have|had|got|fighting|beat|beating|with|my_cancer in_remission|remision addisons addison adrenal_insufficiency cushings cystic_fibrosis diabetes_insipidus pots crohns colitis ileostomy colostomy stoma gastric_band gastric_bypass gastric_sleeve bariatric',
  sickleCell:
    'ss_genotype hbss hb_ss hbsc sickler sickle_crisis sickle_- thalassaemia|thalassemia g_6_pd haemophilia|hemophilia von_willebrand sickle_cell|cells|trait|disease',
  epilepsy:
    'epilepsi epilepsie epileptik valproate epilim depakote lamictal topiramate brivaracetam briviact phenytoin seizure_meds|medication|tablets anti_seizure anti_epileptic|epileptics absence_seizures fits_under|controlled|managed epilepsy epileptic keppra levetiracetam lamotrigine',
  /** Over, and yet a matter for whoever sets the amounts. */
  rhabdoOrHeatStroke:
    'muscle_breakdown|meltdown ck_of|was|over exertional_heat collapsed_of|from heat_collapse collapsed_with_heat heat_stroked rhabdo* heat_stroke sunstroke sun_stroke heatstroke',
  formerly:
    'once_from|in|after|with|at|during years|months_back once_. hospital_with in_hospital ago history survivor previous previously last_year in_199*|200*|201*|202* 201* 2020 2021 2022 2023 2024 2025 before_,|.|and|but once_before',
  ofOthers:
    'sister brother friend mate neighbour raised_for raising_for in_memory memory_of charity fundraiser fundraising raising raised awareness article film documentary book read avoid prevent',
  ageWord:
    'i_am i_just_turned my_age_is aged turned i_turn just_turned im i_am_only|just|still|almost|nearly only_just',
  minorAge: '10 11 12 13 14 15 16 17 ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  teenager:
    'turning_14|15|16|17 7|8|9|10|11_th_grade|grader eighth|seventh|ninth|tenth_grade grade_8|9|10|11 year_9|8|7 in_middle|secondary_school doing_my_gcses gcses in_year_9|10|11|8 my_a_levels highschool_freshman|sophomore|junior high_school_freshman|sophomore|junior am|still_a_teenager|teen 14|15|16|17_yo 14|15|16|17_year|years_old underage under_age not_18 under_eighteen under_18 not_18_yet still_at_school year_10 year_11 sixth_form my_gcses freshman_in_high sophomore_in_high in_high_school turn_18_in',
  battery: 'battery batteries phone',
  burnt: 'burn burned burnt garmin watch strava session',
  avoiding: 'avoid read article podcast',
  dietWord: 'diet doctor doc gp told by have am on i my need consultant hospital orders order eat eating food strictly',
  ageSense:
    'km k miles mile weeks at on out down up from points of_ seconds minutes mins min stone st kg lb days th position place percent % k_in weeks_in',
} as const;

type More = Omit<Pattern, 'name' | 'when'>;
const exclusion = (name: string, when: string, more: More = {}): Pattern => ({ name, when, ...more });

/** Each is about the runner, now or in the past, and denied by nothing. */
export const exclusionPatterns: readonly Pattern[] = [
  exclusion('pregnancy', 'pregnant', { unless: 'pregnantSense' }),
  exclusion('pregnancy', 'expectingWord & dueIn', { within: 3, isOrdered: true, unless: 'pregnantSense' }),
  exclusion('pregnancy', 'dueIn & babyish', { within: 6, unless: 'pregnantSense' }),
  exclusion('pregnancy', 'feedingBaby'),
  exclusion('other', 'operationWord & newlyDone', { within: 4, unless: 'operationSense' }),
  exclusion('periods', 'missing & periods', { within: 4, unless: 'periodSense' }),
  exclusion('periods', 'periods & missing', { within: 4, unless: 'periodSense' }),
  exclusion('periods', 'amenorrhoea'),
  exclusion('eating disorder', 'eatingDisorder'),
  exclusion('eating disorder', 'eatingHint', { unless: 'eatingSense' }),
  exclusion('eating disorder', 'fear & foodWord', { within: 3, isOrdered: true, unless: 'eatingSense' }),
  exclusion('eating disorder', 'cutOut & meals', { within: 2, isOrdered: true, unless: 'eatingSense' }),
  exclusion('eating disorder', 'purging'),
  exclusion('eating disorder', 'sickUp & myFood', { within: 2, isOrdered: true }),
  exclusion('eating disorder', 'downThroat & throatWord', { within: 1 }),
  exclusion('eating disorder', 'notLet & toEat', { within: 3, isOrdered: true, unless: 'eatingSense' }),
  exclusion('eating disorder', 'targetWeight & lowKilos & kilosWord', { within: 2, isOrdered: true }),
  exclusion('eating disorder', 'fewCalories & calories', { within: 2, unless: 'burnt' }),
  exclusion('medicine', 'lithium', { unless: 'battery' }),
  exclusion('medicine', 'medicine'),
  exclusion('kidney', 'kidneyWord & kidneyIll', { within: 4, unless: 'kidneySense' }),
  exclusion('kidney', 'kidneyAlone', { unless: 'kidneySense' }),
  exclusion('heart', 'heartIll', { unless: 'heartIllSense' }),
  exclusion('blood pressure', 'bloodPressure', { unless: 'bloodPressureSense' }),
  exclusion('liver', 'liver'),
  exclusion('liver', 'liverWord & organIll', { within: 3, unless: 'kidneySense/liverFood' }),
  exclusion('diabetes', 'diabetic', { unless: 'diabeticOther' }),
  exclusion('low salt', 'lowSalt & dietWord', { within: 6 }),
  exclusion('low salt', 'saltWord & forbidden', { within: 3, unless: 'saltSense/lowSaltSense' }),
  exclusion('low salt', 'saltWord & keepLow & toldTo', { within: 6, unless: 'saltSense/lowSaltSense' }),
  exclusion('fluid restriction', 'onlyAllowed & litres & aDay', { unless: 'alcohol' }),
  exclusion('fluid restriction', 'fluidLimit'),
  exclusion('fluid restriction', 'drinkLess & byDoctorStrict', { within: 8 }),
  exclusion('fluid restriction', 'restrictWord & fluidWord & byDoctor', { within: 7 }),
  exclusion('fluid restriction', 'maxWord & fluidWord & byDoctorStrict/aDay', { within: 7, unless: 'alcohol' }),
  exclusion('low sodium', 'lowSodiumHistory', { unless: 'avoiding' }),
  exclusion('other', 'addison', { unless: 'ofOthers' }),
  exclusion('other', 'sickleCell', { unless: 'ofOthers' }),
  exclusion('other', 'epilepsy', { unless: 'ofOthers' }),
  exclusion('other', 'rhabdoOrHeatStroke & formerly', { within: 8, unless: 'ofOthers' }),
  exclusion('age', 'ageWord & minorAge', { within: 0, isOrdered: true, unlessNear: 'ageSense' }),
  exclusion('age', 'teenager'),
];
