/**
 * Wordings of warning signs and of their innocent neighbours, about twenty for each concept, one "level|text" a line.
 * Written by the author of the vocabulary after its first version, so the figures measured on them flatter it: the first
 * 353 read at 89 % of the emergencies before anything was mended for them, the second 278 at 91 % (docs/replies.md).
 */
export const paraphrases = `
emergency|my chest is bothering me
emergency|weird squeezing thing going on in my chest since mile 4
emergency|feels like someone parked a truck on my chest
emergency|bit of a squeeze under my breastbone when i pick up the pace
emergency|got a dull ache behind the sternum
emergency|chest hurting 3/10, probably nothing
emergency|there's this tight band round my chest
emergency|pressure in my chest and it goes into my jaw
emergency|my chest gets heavy every time i go uphill
emergency|pain in chest comes on when running stops when i stop
emergency|can feel my chest cramping up
emergency|chest v sore and left arm feels dead
emergency|stabbing on left side of my chest
emergency|heart hurts
emergency|chest not feeling right
emergency|tingling down my left arm and clammy
emergency|tightnes in chest
emergency|chesst pains started at 6am
emergency|having what feels like indigestion in my chest but worse when running
emergency|something's wrong with my chest
emergency|i can't get my breath
emergency|can't breathe well at all
emergency|really struggling with my breathing
emergency|breathing feels wrong, so laboured
emergency|i'm gasping and i've only walked to the kitchen
emergency|lungs won't fill
emergency|hard to get air in
emergency|so out of breath i can't talk and i'm on the sofa
emergency|breathless for an hour now
emergency|feels like i'm suffocating
emergency|cant breeth
emergency|every breath is a fight
emergency|not getting enough oxygen
emergency|wheezing badly and inhaler didnt help
emergency|breathing super fast and cant slow it
emergency|my breathing is bad
emergency|finding it hard to catch a breath just walking to the car
emergency|shortness of breathe since yesterday
emergency|lips are turning blue
emergency|i cant take a deep breath without pain
emergency|fainted twice this morning
emergency|i passed out in the kitchen
emergency|blacked out for about ten secs at the end
emergency|just collapsed
emergency|went down in a heap and came to with people round me
emergency|woke up on the pavement
emergency|lost consciousness after the race
emergency|my legs went and next thing im looking up at a marshal
emergency|keep nearly passing out
emergency|about to pass out
emergency|feel like im gonna faint
emergency|everything went dark for a sec and i hit the floor
emergency|fell unconscious
emergency|conked out by the finish
emergency|i think i fainted
emergency|had a blackout while running
emergency|i'm so faint i have to lie down
emergency|came over faint in the queue for water
emergency|my husband found me out cold in the hall
emergency|nearly collapsed at the finish
emergency|i feel really confused
emergency|can't remember finishing
emergency|don't know what day it is
emergency|my head is all over the place and i can't think straight
emergency|i keep forgetting where i am
emergency|husband says i'm talking rubbish
emergency|not making any sense according to my wife
emergency|can't remember how i got home
emergency|forgot my own address just now
emergency|i'm disoriented
emergency|don't recognise my street
emergency|my brain isn't working, can't put words together
emergency|words are coming out wrong
emergency|feeling delirious
emergency|she's confused and doesn't know her name
emergency|can't follow a conversation since the run
emergency|no memory of the last hour
emergency|everyone says i'm acting odd
emergency|i feel dazed and confused
emergency|i dont know where i am or how i got here
emergency|i had a seizure
emergency|had a fit at the finish line
emergency|my body was jerking and i couldn't stop it
emergency|they said i was convulsing
emergency|fell down shaking, bit my tongue
emergency|had some kind of seizure on the floor
emergency|just had a seziure
emergency|he's having a seizure
emergency|shaking uncontrollably all over
emergency|woke up having wet myself and tongue bitten
emergency|i think i've got heat stroke
emergency|hot as an oven, stopped sweating and feel confused
emergency|overheated and now i'm staggering
emergency|my skin is burning hot and i've stopped sweating
emergency|temp is 40.6 and i'm seeing double
emergency|was really hot, now im stumbling and talking nonsense
emergency|sun stroke i think, vomiting and confused
emergency|so hot i can't think
emergency|boiling hot, not sweating any more, dizzy
emergency|heat exhaustion, cant stand up
emergency|splitting headache and i keep throwing up
emergency|headache and my fingers are so swollen my ring won't come off
emergency|gained 2kg during the marathon and feel sick with a headache
emergency|drank about 8 litres and now my head is pounding and i've been sick
emergency|bloated, confused, headache after the ultra
emergency|drank way too much water and feel confused
emergency|puffy hands and face plus a banging headache
emergency|i'm 3 lb heavier than before the race and my head hurts
emergency|vomiting with a terrible headache
emergency|nauseous, headache, hands like balloons after the ironman
emergency|my tongue is swelling up
emergency|lips have blown up after eating a bar
emergency|throat is closing up
emergency|covered in hives and can't breathe properly
emergency|got stung and my face is swelling
emergency|i'm having an allergic reaction, throat feels tight
emergency|rash all over and feeling faint
emergency|used my epipen
emergency|anaphylactic reaction to the gel
emergency|face has puffed up and my eyes are nearly shut
emergency|one side of my face has dropped
emergency|my speech is slurring
emergency|left side of my body feels weak
emergency|can't lift my right arm
emergency|my mouth has gone crooked
emergency|arm and leg on one side are numb
emergency|sudden loss of vision in one eye
emergency|worst headache of my life came on suddenly
emergency|words come out jumbled
emergency|think i'm having a stroke
emergency|my right hand has gone numb and useless
emergency|cant smile properly on one side
emergency|coughing up blood
emergency|there was blood when i coughed
emergency|vomited blood this morning
emergency|spitting up blood
emergency|i'm bleeding and it won't stop
emergency|blood pouring from my leg
emergency|bleeding heavily from the fall
emergency|been sick and it looked like coffee grounds
emergency|brought up blood
emergency|cut is gushing
emergency|i want to die
emergency|i don't want to be alive anymore
emergency|thinking of ending it all
emergency|there's no point in living
emergency|i'd be better off dead
emergency|i can't go on
emergency|planning to kill myself tonight
emergency|i've been cutting myself
emergency|took too many pills
emergency|everyone would be better off without me
emergency|i don't see a reason to live
emergency|wish i was dead
emergency|just want to end it
emergency|i hurt myself on purpose
emergency|life isn't worth living
emergency|i've had enough of life
emergency|suicidal thoughts again
emergency|i don't want to wake up tomorrow
emergency|i'm going to jump in front of a train
emergency|goodbye everyone, i can't do this any more
emergency|got hit by a car
emergency|banged my head and feel sick
emergency|knocked off my bike by a van
emergency|fell and hit my head on the kerb
emergency|i can see the bone
emergency|think my neck is broken
emergency|fell badly and can't move my legs
emergency|call an ambulance
emergency|head injury
emergency|cracked my head open
emergency|my friend has collapsed and won't wake up
emergency|a runner is down, not breathing
emergency|my husband has chest pain
emergency|she's unconscious
emergency|he's having a seizure and we're on the trail
emergency|guy next to me just dropped, no pulse
doctor|my pee is the colour of coke
doctor|wee is dark brown
doctor|urine looks like tea
doctor|peeing something like black coffee
doctor|really dark pee since sunday
doctor|red urine after the race
doctor|blood in my wee
doctor|pee came out cola coloured
doctor|my wee has gone really dark
doctor|very dark urine this morning
doctor|i haven't peed in 10 hours
doctor|no wee all day
doctor|can't pass any urine
doctor|not had a pee since last night
doctor|hardly any pee since the race
doctor|pee is brown like beer
doctor|urine's rusty
doctor|passing blood
doctor|my urine is pink
doctor|there's blood in the toilet when i pee
doctor|my calf is swollen and warm
doctor|one calf is red and hot
doctor|left calf has swelled up
doctor|calf is throbbing and hot to touch
doctor|calf twice the size of the other one
doctor|hard painful lump in my calf
doctor|my lower leg is swollen and red
doctor|think i might have a blood clot in my leg
doctor|calf is puffy and hurts
doctor|ankle and calf swollen on the left
doctor|pinpoint pain on my shin bone
doctor|shin hurts more every run
doctor|i can't put weight on my foot
doctor|foot bone aches at night
doctor|heard a pop in my knee
doctor|pain in my hip that's getting worse every run
doctor|sharp pain in the metatarsal when i land
doctor|my knee locks
doctor|stress fracture suspected
doctor|i can't walk on it
doctor|hurts to press on the shin
doctor|knee gave out on me
doctor|groin pain worse each day
doctor|my ankle is swollen like a balloon
doctor|pain in one spot on the heel bone
doctor|running a fever
doctor|got a temp of 38.5
doctor|i've got the chills and a fever
doctor|shivering and burning up
doctor|temperature's 39
doctor|feverish and achy
doctor|high temperature since last night
doctor|woke up drenched with a fever of 101
doctor|shivery and hot all night
doctor|my temperature is up at 38.9
doctor|my heart keeps fluttering
doctor|heart was racing all night in bed
doctor|palpitations this morning
doctor|heart skipping beats
doctor|irregular heartbeat
doctor|my heart is pounding and i'm just sitting here
doctor|pulse all over the place
doctor|heart beating really weirdly
doctor|resting heart rate is 130 and i'm lying down
doctor|heart jumping around
doctor|dizzy when i stand up
doctor|feeling lightheaded all day
doctor|the room is spinning
doctor|vomiting since last night
doctor|can't keep anything down
doctor|been sick 6 times
doctor|diarrhoea for 3 days
doctor|cut on my knee is infected and oozing
doctor|bitten by a dog
doctor|red line running up from the blister
doctor|legs so weak i can't climb stairs
doctor|muscles swollen and rock hard
doctor|black tarry poo
doctor|blood in my stool
doctor|my vision is blurry
doctor|terrible stomach pain on the right side
doctor|coughing with a fever
doctor|my leg went numb
doctor|thigh is so swollen
doctor|light headed and shaky
none|great session 3 7
none|chest day was brutal 4 7
none|heart rate monitor died 2 8
none|nearly died on that hill lol 6 7
none|legs are dead 7 6
none|killed that workout 3 8
none|head down and got on with it 3 7
none|my head wasn't in it 4 6
none|passed three people in the last k 3 7
none|my watch died so no pace 2 7
none|out of breath but happy after the reps 4 7
none|sick playlist today 2 8
none|absolutely boiling out there 5 7
none|collapsed on the couch after 4 7
none|slept like a log 1 9
none|dead on my feet 5 5
none|no pain no swelling 1 8
none|no dizziness today 2 7
none|calves tight but ok 4 7
none|ran past the hospital 3 7
none|my wife is a nurse, nights, so slept 5 sore 3
none|kid had a fever so little sleep 3 4
none|dog was sick all night 2 4
none|bloody freezing 2 7
none|blood pressure check was fine 2 8
none|stroke of luck with the weather 3 7
none|coke at the aid station was amazing 4 7
none|dark and rainy 3 7
none|peed 3 times at the start, nerves 3 7
none|clear pee, drinking well 2 8
none|confused about which day is rest
none|got confused at the roundabout 3 7
none|breathing was easy 2 7
none|lovely sea air 2 8
none|no headache this time 2 8
none|felt strong no issues 2 8
none|broke my pb 3 7
none|smashed up my toenail 3 7
none|knees a bit creaky 4 7
none|feeling fresh 1 8
none|burning lungs on the intervals, good session 5 7
none|quads on fire 6 7
none|dizzying views up there 2 8
none|fit as a fiddle 1 9
none|my brother fainted at his wedding lol 2 7
none|hot bath and foam roller 3 8
none|ready to kill it on sunday 2 8
none|could murder a burger 4 7
none|dying to get out there 1 8
none|suicide drills at practice 6 7
none|heart was in my mouth at the start 3 7
none|what a heartbreaker, missed pb by 2 sec 5 7
none|shin sleeves worked 2 7
none|spun the legs out on the bike 2 8
none|head cold but ok 3 6
none|black eye from football lol 2 7
none|swollen crowd at the start 3 7
none|feverish excitement for race day 1 7
none|the tent collapsed in the wind, slept 4 sore 3
none|weak coffee, strong legs 2 8
none|numb fingers from the cold 3 7
none|i'm beat 6 6
none|hammered it 5 7
none|pins and needles from sitting cross legged 2 7
none|on my last legs 7 5
none|drowned in sweat 4 7
none|choked in the last mile, missed the time 4 7
none|gave it everything, emptied the tank 6 7
none|vomit-inducing hills haha 5 7
none|marathon fever in town 2 7
none|red hot pace today 4 7
none|took a tumble, grazed my knee, all good 3 7
none|felt like throwing up after the 800s 6 7
none|lungs were bursting at the finish 5 7
none|light headed with joy at the pb 3 8
none|a stitch at mile 5 3 7
none|stomach was a bit off, fine now 3 7
none|achilles a bit stiff 3 7
none|hip flexor tight 4 7
none|hamstring niggle 4 7
none|my arm is sore from the flu jab 3 7
none|arms aching from gym 4 7
none|shoulder sore from swimming 3 7
none|blister on my heel 3 7
none|toe is sore from the new shoes 3 7
none|lost my voice cheering 2 6
none|can't walk properly haha doms 7 7
none|cant move after leg day lol 8 7
none|stairs are killing me 6 7
none|my back is stiff from the car 3 7
`;

export const paraphrasesAgain = `
emergency|my chest has been killing since i woke up
emergency|horrible weight on my chest, like someone's standing on it
emergency|chest tightens up as soon as i start running
emergency|get this gripping feeling in the chest on hills
emergency|ache in my chest and down into my arm
emergency|sore chest when i breathe
emergency|chest feels constricted
emergency|my ticker hurts
emergency|weird fluttering in my chest and i nearly went over
emergency|i'm having chest discomfort
emergency|pain behind the breast bone
emergency|chst pain
emergency|its like somebody is squeezing my heart
emergency|pressure across my chest plus sweating
emergency|think i'm having an mi
emergency|i cant breath properly
emergency|having difficulty catching my breath
emergency|my lungs feel like they're closing
emergency|air just isn't going in
emergency|panting like a dog and i'm only lying in bed
emergency|i'm fighting for breath
emergency|breathlessness getting worse
emergency|can't speak in full sentences because of my breathing
emergency|ventolin isn't touching it
emergency|woke up gasping for air
emergency|feels like breathing through a straw
emergency|my nails have gone blue
emergency|i collapsed
emergency|passed out on the loo
emergency|fell and lost consciousness
emergency|i fainted, hit the floor
emergency|blacked out for a moment on the bus
emergency|nearly blacked out
emergency|woke up on the bathroom floor with no idea how i got there
emergency|i keep blacking out
emergency|was found unconscious
emergency|everything faded and next thing i'm on the grass
emergency|feel like i'm going to faint
emergency|came over all faint in the car
emergency|very confused after the run
emergency|i can't think clearly
emergency|don't know where i am
emergency|partner says i'm not making sense
emergency|can't remember the race
emergency|i don't remember finishing
emergency|feel spaced out and confused
emergency|mate says im talking gibberish
emergency|can't remember my name
emergency|my husband is really disoriented after the marathon
emergency|had a convulsion
emergency|started fitting
emergency|i was shaking all over and couldn't control it
emergency|body went stiff and i started jerking
emergency|i stopped sweating and i'm burning up
emergency|hot, dizzy and confused
emergency|heatstroke i think
emergency|temperature of 41 and rambling
emergency|overheated, vomiting and can't stand up straight
emergency|bad headache, vomiting, drank tons of water
emergency|hands are swollen and i've a terrible headache
emergency|put on 2 kg during the race and feel confused
emergency|head is splitting and i can't stop being sick
emergency|drank gallons, now confused
emergency|my throat is swelling
emergency|lips and tongue tingling and swollen
emergency|broke out in hives, struggling to breathe
emergency|eaten a nut by mistake, throat feels tight
emergency|wasp sting, face has swollen up
emergency|face is drooping
emergency|my arm has gone weak
emergency|can't speak properly
emergency|slurring my words
emergency|right side of my body is numb
emergency|vision has gone in one eye
emergency|sudden severe headache
emergency|half of my face is numb
emergency|coughed up some blood
emergency|throwing up blood
emergency|i'm spitting blood
emergency|can't stop the bleeding
emergency|wound won't stop bleeding
emergency|i want to end my life
emergency|i want to kill my self
emergency|feeling suicidal
emergency|don't want to live anymore
emergency|what's the point in living
emergency|i've taken an overdose
emergency|i self harmed last night
emergency|no one would miss me
emergency|can't see the point of going on
emergency|i hate my life and want to die
emergency|thinking about ending things
emergency|hit by a cyclist and my head is bleeding
emergency|i fell off a cliff path and can't move
emergency|smacked my head on the pavement and now i'm throwing up
emergency|car hit me
emergency|need an ambulance
emergency|please send help
emergency|someone has collapsed here
emergency|my friend can't breathe
emergency|he's not responding
doctor|pee is dark brown
doctor|dark urine since the marathon
doctor|my urine is the color of coca cola
doctor|pee looks like tea
doctor|peeing blood
doctor|urine is orange brown
doctor|havent been able to pee since the race
doctor|not peed in 12 hours
doctor|no urine since yesterday
doctor|my wee looks like rum
doctor|wee's turned brown
doctor|left calf swollen and painful
doctor|calf hot and red
doctor|one leg is swollen
doctor|my calf is really hard and hot
doctor|possible dvt
doctor|got a swollen ankle
doctor|foot is swollen
doctor|bone pain in my shin
doctor|shin bone sore to touch
doctor|can't bear weight on my ankle
doctor|knee is really painful
doctor|hip hurts more each run
doctor|i think i've got a stress fracture
doctor|think i broke my toe
doctor|foot hurts at night
doctor|my knee keeps giving way
doctor|can't straighten my knee
doctor|sharp pain in my foot
doctor|i have a fever of 102
doctor|temp of 38
doctor|i've got chills
doctor|shivering all night
doctor|feeling feverish
doctor|fever and sweats
doctor|heart palpitations
doctor|my heart is skipping
doctor|heart is beating irregularly
doctor|my heart races when i lie down
doctor|got an irregular pulse
doctor|feeling dizzy
doctor|dizzy and lightheaded
doctor|i feel light-headed
doctor|the room keeps spinning
doctor|been throwing up all night
doctor|can't keep fluids down
doctor|vomited 4 times
doctor|had the runs for four days
doctor|infected blister
doctor|my toe is infected
doctor|got bitten by a tick
doctor|blood in my poo
doctor|stools are black
doctor|severe abdominal pain
doctor|my quads are so swollen
doctor|legs too weak to stand
doctor|muscles are getting weaker
doctor|numbness in my leg
doctor|blurred vision
doctor|seeing double
doctor|back pain and numb legs
none|3 7 felt great
none|legs heavy 5 7
none|chest and shoulders from swimming 4 7
none|did chest and back at the gym, 5 7
none|heart pumping on the hills 3 7
none|heart rate 140 avg, 2 8
none|hr drifted up in the heat 4 6
none|hot today so i slowed down 3 7
none|drank loads of water 2 8
none|no headaches 2 8
none|not dizzy at all 2 7
none|no problems breathing 2 8
none|my breathing was under control 2 8
none|breathing heavy on the climbs 4 7
none|caught my breath at the top 3 7
none|gasped at the view 2 8
none|brain dead after work 4 5
none|brain's fried, long week 3 5
none|mind was elsewhere 3 7
none|my mate collapsed laughing 2 7
none|fell asleep on the floor lol 2 5
none|crashed out at 9pm 2 9
none|was out like a light, 9 hours, legs 2
none|slept like the dead 2 9
none|completely dead today 7 6
none|that session finished me off 7 6
none|i'm ruined 8 6
none|legs are in bits 7 7
none|calves are killing me 7 7
none|quads are screaming 7 7
none|hamstrings on fire 6 7
none|bit of a headache from the sun 3 7
none|slight cold 3 7
none|bit of a cough 3 7
none|sore throat 3 6
none|got a stitch 3 7
none|tummy rumbling 2 7
none|needed the loo at mile 8 3 7
none|portaloo queue was mad 3 7
none|pee clear as water 2 8
none|went for a wee at half way 3 7
none|brown bread and coffee 2 8
none|black coffee and go 2 6
none|red face lol 4 7
none|black and blue knees 4 7
none|blood blister popped 3 7
none|my toenail is black 3 7
none|donated blood yesterday so easy 2 8
none|gave the dog a bath 2 8
none|dog bit the tennis ball 2 8
none|stung by nettles 3 7
none|bee on the start line lol 2 7
none|rash from chafing 3 7
none|sunburnt shoulders 3 7
none|tripped over a root, scraped hand 4 7
none|fell in the mud, hilarious 4 7
none|hit the wall at 20 6 7
none|banged out the miles 4 7
none|smashed my pb 4 8
none|head torch died 3 6
none|heads up running late 2 7
none|out of my head with joy 2 8
none|face like a tomato 4 7
none|smiling all day 1 8
none|my arm was numb when i woke, slept on it 3 7
none|fingers numb with cold 3 6
none|toes went numb, tight shoes 3 7
none|foot fell asleep on the bus lol 2 7
none|knee good 2 8
none|knees a bit stiff going down stairs 5 7
none|no knee pain today 1 8
none|ankle fine 2 8
none|shin splints gone 2 8
none|back is a bit tight 4 7
none|shoulders ache from gardening 3 7
none|neck stiff from the pillow 3 6
none|swelling has gone down 3 7
none|ankle less swollen today 3 7
none|no swelling in the calf 2 7
none|temperature dropped nicely 2 8
none|38 mins for the 10k 4 7
none|ran 39:20 pb 4 7
none|feverishly refreshing results 2 7
none|chilly start 2 7
none|shivering at the start line 2 7
none|sweaty mess 3 7
none|felt sick at the thought of hills lol 3 7
none|sick of this weather 3 7
none|sick day for the kids 3 5
none|son threw up at 3am 3 4
none|wife has flu so bad night 2 4
none|my dad had a heart op last year 2 7
none|visited gran in hospital 2 7
none|blue light bus lol 2 7
none|suicide hill reps done 6 7
none|kill me now, hills tomorrow 3 7
none|want to die on those stairs haha 7 7
none|i could die happy 2 9
none|end of the season, sad 2 8
none|can't go on the hill tomorrow 2 7
none|life is good 1 9
none|cutting back on sugar 2 8
none|pills and potions, vitamins only 2 7
none|overdosed on coffee 2 5
none|jumped in the lake 2 8
none|the finish was a blur 4 7
none|forgot my gloves 3 7
none|can't remember my splits 3 7
none|confusing course 3 7
none|lost the plot with my training 3 7
none|all over the place with pacing 4 7
none|seized up a bit after the drive 4 7
none|calf seized up on the way home 5 7
none|fit and well 1 8
none|feeling fit 1 8
none|throwing shapes at the wedding 3 5
`;

/** Slang, written last. Three of it that are still read wrong are left out: docs/replies.md counts them. */
export const paraphrasesInSlang = `
emergency|my boobs hurt inside like a vice
emergency|chest was burning all through the tempo and still is
emergency|proper tight across my chest mate
emergency|tightness round my heart
emergency|had a twinge in my chest, prob wind
emergency|pain shoots from my chest to my shoulder blade
emergency|chest still aching from yesterdays race, short of breath
emergency|cant draw a breath
emergency|im really short of puff just walking upstairs
emergency|my breathing's gone funny
emergency|breathing feels heavy even in bed
emergency|wheezy and tight, inhaler empty
emergency|cant get enough oxygen in
emergency|i went down like a sack of spuds at 30k and woke up with a medic
emergency|everything went fuzzy and i was on the deck
emergency|i keep nearly fainting
emergency|passed clean out after finishing
emergency|had a syncope episode
emergency|feel like im gonna keel over
emergency|just came to on the kitchen floor
emergency|my brains scrambled, cant work out what day it is
emergency|im so confused rn
emergency|cant string a sentence together
emergency|lost about an hour, no idea what happened
emergency|hubby reckons im talking gobbledygook
emergency|i dont recognise my own kids
emergency|had a fit, tongue is bleeding
emergency|eyes rolled back and i was twitching
emergency|body convulsing after the race
emergency|im burning hot but shivering and confused
emergency|delirious from the heat
emergency|too hot, cant stand, vision going
emergency|head is exploding and i keep chucking up after the ultra
emergency|rings wont come off, puffy face, killer headache
emergency|drank 10 litres and feel confused and sick
emergency|tongue swollen and itchy throat
emergency|hives everywhere and dizzy
emergency|ate prawns, lips ballooned
emergency|my face feels droopy on one side
emergency|left arm is weak and tingly
emergency|speech all jumbled since the finish
emergency|lost feeling down one side
emergency|worst headache ever came from nowhere
emergency|i coughed and there was blood
emergency|puked blood
emergency|bleeding loads and wont clot
emergency|i dont see the point anymore, want it over
emergency|just want to disappear and never wake up
emergency|gonna end it tonight
emergency|im thinking of hurting myself
emergency|everyones better off if im dead
emergency|i cant do this life anymore
emergency|took a whole pack of pills
emergency|got knocked down by a car, head hurts
emergency|fell, cracked my skull on a rock
emergency|my mate is unconscious on the trail
emergency|guy collapsed next to me what do i do
emergency|blood sugar is 2.8 and im shaking
emergency|heart racing and about to pass out
emergency|pulse is going mad and i feel faint
doctor|my pee's gone a funny brown colour
doctor|urine like treacle
doctor|wee the colour of iron bru
doctor|weeing red
doctor|piss is black
doctor|not had a single wee today
doctor|been 11 hours without a pee
doctor|calf's ballooned
doctor|right calf red, hot and throbbing
doctor|worried about a clot in my leg
doctor|one ankle is twice the size
doctor|my shin is agony in one spot
doctor|hip pain wakes me at night
doctor|heard my achilles snap
doctor|knee's blown up like a football
doctor|fever of 38.4 and aching
doctor|got the shivers and a temp
doctor|boiling one minute freezing the next, 39 degrees temp
doctor|heart doing somersaults
doctor|my heart keeps missing beats
doctor|heart rate wont come down, 120 at rest
doctor|head rush and dizzy every time i get up
doctor|been giddy all day
doctor|can't stop throwing up
doctor|got the squits really bad for 3 days
doctor|cut's gone septic
doctor|pus coming out of my blister
doctor|adder bite on my ankle
doctor|thighs like concrete and swollen
doctor|so weak i can't get off the sofa
doctor|black poo since the race
doctor|pins and needles down my leg with back pain
doctor|stabbing belly pain low right
none|hip hip hooray 2 8
none|hearty breakfast 2 8
none|heart of the city 10k 3 7
none|breathtaking 2 8
none|passed the baton 3 7
none|passed everyone on the climb 3 7
none|dropped my gel on the floor 3 7
none|dropped out of the ballot 2 7
none|collapsed in a heap laughing 3 7
none|fell on my bum haha 3 7
none|head to head with jim 4 7
none|faceplant on the beach lol 3 7
none|facing a long week 2 6
none|stroked out on the rower 4 7
none|hot shower heaven 2 8
none|warm legs 2 8
none|cold water swim 2 8
none|tea and toast 1 8
none|brown sugar porridge 2 8
none|dark mornings 2 7
none|red hot form 2 8
none|dead on 40 min 4 7
none|deadly hills 5 7
none|drowned rat today, so wet 3 7
none|soaked through 3 7
none|burning calories 3 7
none|on fire today 2 8
none|numb bum from the bike 3 7
none|legs like jelly 6 7
none|legs like lead 6 7
none|jelly legs on the descent 5 7
none|shaky legs after squats 5 7
none|wobbly at the finish but loved it 5 7
none|tight chest strap 3 7
none|out of puff on the hills 4 7
none|puffed out but pb 5 7
none|lungs burning on the reps 5 7
none|fought for every breath up that hill 6 7
none|sweated buckets 4 7
none|puffy eyes, no sleep 2 4
none|bruised knee 3 7
none|scabby knees 3 7
none|bled a bit from a graze 3 7
none|teeth ache from sweets 2 7
none|ears popped on the descent 3 7
none|popped out for a jog 2 7
none|snapped a great photo 2 8
none|cracked 4 hours at last 6 7
none|broke 20 for 5k 4 7
none|crash diet no way 2 8
none|crashed and burned at 30k 6 7
none|bonked hard 6 7
none|hit the deck for planks 3 7
none|knocked out 10 miles 4 7
none|killed by the sprints 6 7
none|sick pace 3 7
none|ill at ease on the start 3 7
none|fever pitch crowd 3 7
none|chilled out day 1 9
none|shivery swim 2 7
none|temp run tomorrow 2 7
none|pulse raising finish 4 7
none|racing heart at the start gun 3 7
none|skipped the warm up 3 7
none|skipping rope session 3 7
`;
