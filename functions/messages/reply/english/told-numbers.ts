import { wordSet } from '../word-set.ts';

/** The words of sentences that tell soreness and hours. */
export const toldNumbers = {
  /** Between two clauses. */
  joins: wordSet('and but n & so plus then while whereas yet with w wit even'),
  /** Behind a reason these begin what is told, and behind a number the next clause. */
  begins: wordSet("i id i'd im i'm its it's ive i've my"),
  beginsNext: wordSet('got get had managed slept sleep only i ive id legs soreness quads feeling feel'),
  /** "five for the soreness": the label is of the number before. */
  ofNumberBefore: wordSet('for on the of in my'),
  /** Behind a pair that begins the text these begin talk: "3 5.5 after the long one". */
  behindPair: wordSet('on in after from since with despite because cos'),
  /** A clause that begins with one of these says why or when. */
  reasons: wordSet(
    'because cos coz cause cuz bc since after before despite though although as due thanks when where which who during from following given',
  ),
  dashes: wordSet('- ( ) ~ / = *'),
  /** Of another day, or of none. */
  notNow: wordSet(
    'yesterday tomorrow tonight before usually normally need needed want wanted hoping hope aim aiming target ago goal will gonna try trying plan planning',
  ),
  /** "must have had 7" tells, "must get 7" does not. */
  duties: wordSet('must should'),
  told: wordSet('have say put think give call rate'),
  /** "3 the day before" */
  ofDays: wordSet('day night week morning'),
  dayBefore: 'before',
  articles: wordSet('a an'),
  /** Somebody gives a score. */
  saying: wordSet(
    'say give call put rate rated reckon go going score scoring guess calling giving rating feel feels feeling sits',
  ),
  ofLegs: wordSet(
    'soreness stiffness pain pains muskelkater agujetas courbatures spierpijn legs quads hamstrings calves glutes hammies muscles body',
  ),
  /** Around a score. */
  aroundScore: wordSet(
    'say give call put rate rated reckon go going with score scoring guess calling giving id would could have to it at around solid easily easy barely maybe level scale number',
    'muskelkater agujetas courbatures spierpijn rating sits lvl pain pains body suppose spose uh uhh uhm umm eh ehh ah oh ooh hmmm hm welp tbf ngl imo woohoo wahey yay oga boss sir abeg na',
    'somewhere me down for like today now wise front side department on in of the my overall max tops though if im honest tbh i think sadly afraid good proper strong weak low high',
    'easy definitely deffo prob probs possibly perhaps hmm um er well lets be fair up gone dropped climbed risen since stiffness body hammies all over whole between',
    'mate coach thanks here please this morning morning feels feeling sitting currently about bang exactly nearly almost just under bordering part general',
    'wrecked trashed battered shot ruined destroyed done sore stiff tight heavy tender achy tired fresh okay alright grand rough cooked fried toast screaming has have had',
    'theyre they theres there get not more than less or so him her his myself sir bit little tad touch',
  ),
  /** Around a number that nothing calls a score, after the question. */
  aroundBare: wordSet(
    'if im honest tbh i think or so today probably coach mate thanks hmm um er about max though tho sadly afraid easily easy barely somewhere solid must be well lets say just tops prob',
    'me for suppose spose uh uhh uhm umm eh ehh ah oh ooh hmmm hm welp tbf ngl imo oga boss abeg r',
    'possibly perhaps this morning it now bit of',
  ),
  /** A clause of hours that ends in one of these goes on with a place: "3 hours in A&E". */
  unfinished: wordSet('in a the of on at to'),
  /** "id put it at 4" */
  putting: wordSet('put rate rated im sitting sits stands stays hovering holding'),
  /** "soreness has gone up to 6" */
  rising: wordSet('up down gone climbed risen dropped'),
  risingTo: 'to',
  /** Right before a number without a unit these make it an hour of the day. */
  clockBefore: wordSet('for in on at by to from til till until since after before past up'),
  ofSleepHours: wordSet('sleep slept kip shuteye zzz hours hrs'),
  /** Between an article and hours these mean work: any other word means the night. */
  hardWords: wordSet(
    'gruelling long hard brutal tough painful boring slow steady driving running walking flight working standing hilly hot cold wet',
  ),
  /** Behind a score, whatever follows: "a 7 going down stairs". */
  tails: wordSet(
    'going when on in if especially walking coming getting standing sitting up down at today right thats which where',
  ),
  ofSleep: wordSet('sleep slept asleep kip shuteye bed sack zzz zs snooze snoozing shut eye bedtime pillow nod'),
  getting: wordSet(
    'got get getting managed had only grabbed caught clocked logged squeezed fitbit garmin watch whoop oura ring tracker app says scraped',
  ),
  /** Around hours that were slept. */
  aroundNight: wordSet(
    'got get getting managed manage had only grabbed caught clocked logged squeezed in of the sack bed sleep slept asleep kip shuteye zzz zs night nights last a an good lovely solid',
    'tops max fair cheeky mighty big whopping r bout woohoo wahey yay legit pure decent proper deep broken unbroken interrupted straight total altogether overall must have been around about roughly nearly almost just over under maybe probably like somehow though tho',
    'beauty bliss blissful glorious whole full measly poxy miserable poor bad rubbish terrible great grand nice restless rough fitbit garmin watch whoop oura ring tracker app says reckons recorded',
    'tells me has at for on front side department wise hours hour hrs or so land nod scratcher pillow pit eye shut to i we it was is my mine wee little bit again thanks mate coach luckily',
    'sadly honest im if tbh actual actually more less than in all worth couple somewhere between id say reckon guess would call dead world log baby out cold',
  ),
  /** What goes on for hours. */
  goesOn: wordSet(
    'shift shifts work worked working drive drove driving flight flew flying travel travelled travelling train bus coach ride rode riding ran run running walk walked walking hike hiked hiking',
    'race raced session meeting meetings desk stood standing feet expo golf garden gardening wedding party queue queued traffic wait waited delay delayed match game concert gig film cricket',
    'fasting fasted ferry journey trip road class exam lecture climb climbed ski skiing surf surfing swim swam cycle cycled festival shopping moving housework diy painting nap',
  ),
  signs: wordSet(': + \' " _ ~ ^ ; < > $'),
} as const;
