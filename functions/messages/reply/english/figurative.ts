/**
 * Company in which the strongest words of a sign are a figure of speech or the name of a hill, and what says that hard work
 * was hard and passed. The notation is that of `SignLanguage.slots`.
 */
export const figurative = {
  /** What one has a fit, a stroke or a heart attack over. */
  reactionTo:
    'price prices priced bill bills fee fees cost costs invoice parking when|as|after_i|he|she|they|we_saw|seen|heard|told|read|opened|realised|realized|clocked|noticed|said when_the_bill|invoice|email|letter|results|price at_the_price|cost|bill|news|thought|idea|sight over_the|my|a_price|parking|bill|new|shoes|fee|washing|mess seeing_the|that|my|those_price|bill|hill|profile|splits|elevation|results|entry will|would_have_a_fit|stroke throw|throws|threw|throwing_a_fit gave_me_a|palpitations gives_me_a|palpitations giving_me_a|palpitations gave|gives_him|her|them_a if_i_skip|miss spreadsheet printer she|he|they_found_out',
  /** Hills, races and places with a name of this kind. */
  namedSo:
    'heart_attack|break_hill|hills|lane|climb|ridge|ascent|10k|half|marathon cardiac|coronary|stroke|seizure|suicide|bleeding_hill|hills|lane|climb|ridge|ascent|10k|half|marathon|trail|drills|pace|squeeze heart|stroke|lung_foundation|association|charity|research|walk bleeding_heart|hearts|edge cardiac_ward|arrest_course british_heart heart_radio heart_of_the|england|scotland',
  /** "Bone dry" of these is no skin. */
  dryPaths:
    'bone_dry_trails|trail|paths|path|roads|road|tracks|track|ground|course|conditions|weather|underfoot|shoes|kit|socks bone_dry_out and_dry_out|here|weather|conditions|trails|paths|roads|underfoot weather_was|is_hot',
  dryGround:
    'trails|paths|roads|tracks|ground|course|track|path|trail|road|conditions|everything_is|are|was|were|still|all_bone trails|paths|roads|tracks|ground|course|track_bone_dry',
  /** What is not understood on a good day either, behind `confusedBy`. */
  confusedBy:
    'confused|confusing|muddled|bewildered|baffled_by|about|over|at|with_the|this|that|these|those|my|our|all|new|train|bus|tax',
  puzzlingThing:
    'timetable timetables train_times bus_times train|bus|tram_schedule ticket_machine tickets parking tax menu invoice recipe plot ending contract insurance mortgage diversion roadworks checkout remote tariff offside',
  sportFever: 'running|race|racing|parkrun|marathon|ultra|trail|half|10k|5k|football|cup_fever',
  keenOnIt:
    'signed_up signing_up entered booked another_half|marathon|race|10k|one got|has_me|us has_got_the hooked addicted love loving obsessed strikes caught_the is_real contagious',
  starsSeen: 'seeing_stars saw_stars seen_stars never_saw_stars',
  nightSky:
    'clear_night|sky|skies|nights night_sky|skies starry moon moonlight milky_way constellation constellations orion meteor meteors shooting_stars galaxy telescope',
  /** Hard work, of which breath and heart make much. */
  hardWork:
    'last|final_100|200|300|400|600|800|1000 hill hills climb climbs climbing uphill rep reps interval intervals sprint sprints sprinting sprinted race raced session tempo threshold strides fartlek track parkrun effort stairs finish finisher 200|300|400|600|800|1000|1200_s|m spin circuits hiit crossfit burpees kick surge last|final_rep|reps|km|k|mile|lap|hill|interval|sprint|climb|set|push top_of',
  shortEffort:
    'hill hills climb climbs climbing uphill rep reps interval intervals sprint sprints sprinting sprinted strides hiit kick surge burpees 200|300|400|600|800|1000_s|m last|final_rep|reps|lap|interval|sprint|climb|set|push top_of',
  /** Over as soon as the work was. */
  passedSoon:
    'fine|ok|okay|good|grand|normal|recovered|settled_a|two|2|five|5|few|couple|half|one|three|3|ten|10|thirty|30 mins|minutes|seconds|min|minute|secs|second_later fine|ok|okay|good|grand|great|normal|settled|recovered|gone|eased|passed|calm|calmed|stopped|down_after|by|in|within|quick|quickly|straight|soon|again|once|when|at|down|fast|right|afterwards|now but|all|then|and|was|felt|feel|feeling_fine|ok|okay|good|grand|alright|normal recovered_. came_straight|right|back|quickly_down came_down as_you|it|one_would|do|should|does as_expected as_it_should haha lol who_is_not but_who loved_it normal_again back_to_normal',
  blewUpRace: 'blew_up_at|in|on|after|big|halfway|spectacularly|with|from|around|last blew_up_. blowing_up_at|in|on',
  simile:
    'feel_like like_i_have like_a like_being as_if as_though felt_like bus_feeling truck_feeling feels_like feeling',
  likeBeenHit: 'like_i_have_been as_if_i_have feels_like_i_have',
  heldTongue:
    'boss manager meeting moaned argued argument rude insult colleague politics in_laws instead said_nothing stayed_quiet',
  grief:
    'lost_my|his|her|their|our|a died_of|from|after passed_away funeral killed_by|my|his|her bereaved mourning memorial in_memory',
  nearlyWord: 'nearly almost practically',
  sleepHours: '6|7|8|9|10|11|12_h|hours|hrs for_hours all_night',
  waterFun: 'lake pool sea shower bath river ocean pond fountain car bus plane',
  midges: 'midge midges mosquito* mozzie* gnat gnats horsefl* flies fleas bugs ants',
  ateBeetroot:
    'beetroot_shot|shots|juice|salad|soup|smoothie|last|powder|at|for ate|had|eaten|drank|after|from|the|blame|because_beetroot|beets|beet|berries borscht',
  isGone:
    'gone_since|now|away|down|completely is|has|was|all|fully|have_gone is|has|all_cleared|passed|broken is|has_over cleared_up',
  shavingAndCooking:
    'shaving shave knife kitchen chopping onion onions cooking glass branch brambles thorns cheese bread tin razor gorse nettles bushes bush fence gravel fell fall crash rocks rock wire paper_cut',
  headTorch: 'head_torch|lamp|light|wind|band|phones headtorch headlamp',
  forMyHeart: 'for_my_heart for_the_heart exam lecture anatomy biology essay foundation of_my_heart',
  cutObjects: 'it up down back out off through across into over the the_line a_lap',
} as const;
