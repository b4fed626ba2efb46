import { wordSet } from '../word-set.ts';

/**
 * Words of training, weather and everyday life that hide no sign: beside numbers they need no answer. A word that a runner
 * in trouble might use in any sense ("light", "gone", "heavy head") is left out on purpose.
 */
export const smallTalk: ReadonlySet<string> = wordSet(
  'run ran running runs runner runners jog jogged jogging race races raced racing marathon half ultra parkrun track trail trails',
  'road roads hill hills hilly climb climbs flat route course session sessions interval intervals tempo threshold fartlek',
  'sprint sprints strides reps rep set sets lap laps warmup cooldown long short easy steady recovery tough brutal savage epic',
  'mile miles km kms pb pr pace paces split splits finish finished start started club group team coach training train trained',
  'gym yoga pilates swim swam swimming bike biked cycling cycled ride rode spin class core weights stretch stretched stretching',
  'rest rested resting foam roller rolled massage physio bath shower ice sauna kit shoes shoe trainers socks shorts vest cap hat gloves watch garmin',
  'strava medal bib crowd crowds support volunteers marshal marshals volunteer volunteered',
  'loved love enjoyed enjoy enjoying fun happy chuffed proud ace brilliant fantastic amazing awesome marvellous superb wonderful',
  'lovely beautiful gorgeous stunning delighted pleased glad excited buzzing psyched cracking decent grand spot class champion',
  'smashed nailed crushed killed crushing smashing killing flying cruising fresh fresher springy loose strong stronger',
  'stiff stiffer stiffness tight tightness heavy ache aches achy sore niggle niggles niggly doms knackered shattered wrecked beat',
  'beaten destroyed exhausted cooked fried toast spent dead broken battered weary sleepy drowsy yawning lazy',
  'work office shift shifts nights school holiday holidays weekend home house garden car train bus flight plane travel travelled',
  'kid kids baby toddler son daughter wife husband partner mum dad mom family friend friends mate mates dog cat neighbour boss',
  'woke wake waking awake bed slept sleep sleeping asleep nap napped napping alarm snooze early late night nights dreams broken',
  'restless tossed turning insomnia lie pillow hot cold warm cool chilly freezing baking windy wind rain rainy raining wet snow',
  'snowy icy sunny sun sunshine humid muggy weather heatwave summer winter spring autumn degrees outside indoors dark',
  'coffee tea beer beers wine pizza pasta cake breakfast lunch dinner supper carbs carb food ate eaten eat ate curry porridge',
  'banana chocolate gels gel drink drank drinking water bottle',
  'took take taking went go going gone-home got get getting had have having made make did do doing done was were is are be been',
  'ready keen looking forward back normal usual same again more less much many most lots loads little big small new old own',
  'after before during since while then when where because as if than too also even ever never always sometimes often still yet',
  'up down out off over under round around through into onto from to at in on by with without for of about',
  'he she they we us you your our their his her him them it its this these those there here',
  'who which what how no not none nothing yes yeah',
  'saw see seeing seen met meet meeting caught catch watched watching read reading talked spoke said told asked thought think',
  'know knew guess hope hoping want wanted wanting need needed try tried trying keep kept let put set sit stood walk walked',
  'walking walks tired tiring rough okayish ok okay meh fine good great alright grim grotty average mediocre decent solid',
  'day days today yesterday tomorrow week weeks month morning afternoon evening tonight monday tuesday wednesday thursday friday',
  'saturday sunday mon tue wed thu fri sat sun hour hours min mins minutes first second third last next once twice',
  'correction typo meant mistake wait scrap oops sorry actually edit update wise ish total score level scale',
  'legs leg calf calves quads quad hamstrings hamstring hammies glutes hips knees feet toes shins thighs muscles soles back',
  'completely absolutely totally super proper properly extra quite slightly wee tad touch',
  'felt feel feels feeling seem seems seemed bit kinda sorta mostly nearly almost only just',
  'thing things look looks looking tmrw tmr arvo hols veggie vegan vegetarian shud obviously yourself im ive youve wheres thats hows whats',
  'blister blisters toenail toenails chafing chafed graze grazed',
);
