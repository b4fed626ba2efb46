/**
 * Wordings by the vocabulary's author, written down before the words of their kinds were in it: signs in unlikely company
 * (beds, watches, hills), figures of speech, hard work that passed, what is long over, and somebody else's troubles.
 */
export const signsInCompany = `
emergency|gulping for air after two flights of stairs, this isnt me
emergency|sucking for air sat at my desk
emergency|cant seem to draw a full breath since lunch
emergency|breath wont go down properly
emergency|chest locks when i inhale, had to sit on the curb
emergency|my breathing is all wrong, short little sips
emergency|I become no air when I lie down
emergency|lungs feel full of water, 3 6
emergency|every breath is like through a pillow
emergency|cannot catch wind even lying down
emergency|still blowing hard an hour after finishing, lips bit blue
emergency|fighting to breathe
emergency|heaving for oxygen on the couch, 2 5
emergency|respiration difficult since the morning
emergency|ache behind my breastbone since the finish
emergency|stitch in the centre of my chest that wont shift
emergency|chest stitch not settling even at rest
emergency|like someone is standing on my ribs
emergency|band round my chest, gone clammy
emergency|tight across the front of my chest walking upstairs
emergency|indigestion type pain in the chest with sweating
emergency|pain between the shoulder blades and into my jaw, sweating
emergency|chest feels like its being wrung out
emergency|there's a dull weight behind my ribs and my left arm is tingling
emergency|dodgy chest again, pressure, same as last night
emergency|I feel heavy in the chest when I climb
emergency|cardiac type pain, dont like it
emergency|pain shoots from my chest to my shoulder
emergency|burning behind sternum and short of breath 4 6
emergency|my ticker hurts
emergency|chest is sore inside not muscle, left side
emergency|went all grey and keeled over at 30k
emergency|hit the deck at the water station no memory of it
emergency|came over all funny and next thing im on the tarmac
emergency|blacked out for a sec after the finish
emergency|woke up on the bathroom floor, dont know how
emergency|legs went and i was out for about a minute
emergency|everything went white and i was down
emergency|I lost the conscience for some seconds
emergency|passed out cold on the treadmill
emergency|nearly went over twice, vision tunnelling
emergency|fell unconscious in the shower after run
emergency|my head went fuzzy then i was on the floor
emergency|some kind of fit in my sleep, wife saw it
emergency|had a fit this morning, bit my tongue
emergency|think i had some sort of seizure
emergency|woke with my tongue bitten and the bed wet
emergency|whole body jerking couldnt stop it
emergency|went rigid and shook for a minute they said
emergency|convulsing on the ground after the heat
emergency|i started shaking all over and lost it, people held me down
emergency|epileptic episode last night 2 5
emergency|had an absence and a fit
emergency|body went stiff and twitching, cant remember
emergency|side of my face has gone slack
emergency|half my mouth wont smile
emergency|cant get my words out, they come out scrambled
emergency|right arm suddenly useless, dropping cups
emergency|my speech is thick and my left hand wont grip
emergency|lost the sight in one eye for ten minutes
emergency|numb down one side since breakfast
emergency|tried to text but my fingers on right wont do what i want and face feels odd
emergency|sudden splitting headache like being hit with a bat
emergency|worst head pain i ever had came from nowhere
emergency|My tongue is heavy and i speak like drunk but i drank nothing
emergency|left leg and arm went dead at the same time
emergency|dont know what day it is, keep asking my wife
emergency|couldnt tell the marshal my own name
emergency|my mind is not clear, i cant follow what people say
emergency|wife says im talking gibberish
emergency|cannot recall the last two hours at all
emergency|got lost on my own street, everything looks unfamiliar
emergency|seeing people who are not there
emergency|feel drunk and cant make sense of anything
emergency|i am not oriented since the race
emergency|been cutting again
emergency|started cutting my arms again, 3 4
emergency|relapsed with the self harm last night
emergency|i keep thinking about ending things
emergency|I dont see a way forward, i want out of life
emergency|wish id never wake up
emergency|cant do this anymore, everyone would be fine without me
emergency|took a load of pills
emergency|i want to hurt myself
emergency|thoughts of killing myself are back
emergency|not safe with myself tonight
emergency|life has no point any more
emergency|no will to live
emergency|burning myself with the lighter again
emergency|tongue swelling up after that energy bar
emergency|hives everywhere and throat closing
emergency|stung by a wasp and my lips are ballooning
emergency|face blowing up after prawns, hard to swallow
emergency|itchy all over and wheezing since the nuts
emergency|had to use my epipen
emergency|my throat gets narrow after eating kiwi
emergency|blood keeps pumping out of my shin
emergency|cant stop the blood from the cut
emergency|bleeding wont clot, towel soaked
emergency|vomiting blood
emergency|brought up something like coffee grounds
emergency|coughing up pink froth
emergency|nosebleed for 40 minutes and on blood thinners
emergency|spat up blood clots
emergency|stopped sweating, skin is burning and i feel mad
emergency|temp 41 and rambling
emergency|overheated, staggering about, dont make sense
emergency|boiling hot and shivering and confused
emergency|I feel like cooking from inside and i see double, cannot walk straight
emergency|drank 6 litres, head pounding, being sick
emergency|hands like sausages, throwing up, bad headache after the ultra
emergency|so much water and now my head is mush and i feel sick
emergency|puffy fingers, puked 3 times, foggy
emergency|weight went up 2 kg in the race, headache and nausea
emergency|hit by a car on my run
emergency|banged my head falling, seeing double
emergency|came off the kerb and smashed my skull, vomiting
emergency|bone is poking out of my ankle
emergency|heart racing and i nearly passed out
emergency|heart pounding out of nowhere and going faint
emergency|pulse 190 lying down and dizzy, sweating
emergency|blood sugar 2.4 and shaky
emergency|diabetic, sugar dropping, cant think
emergency|my calf is swollen and now im breathless
emergency|sharp pain when i breathe in and my leg is swollen
emergency|call an ambulance
emergency|i think im dying
emergency|fainted getting out of bed this morning
emergency|fainted on the sofa for no reason
emergency|blacked out in the bath
emergency|lost consciousness in my chair
emergency|passed out on the loo and hit my head
emergency|chest pain when i was at work
emergency|chest pain when i was a mile from home
emergency|chest pain in bed last night
emergency|chest tightness at the gym yesterday and today again on the sofa
emergency|chest hurts, not from the gym
emergency|chest pressure since the bench press, short of breath
emergency|my chest pain is not my strap lol
emergency|chest pain at the start line 3 7
emergency|chest pains last race and now again
emergency|had a heart attack last week
emergency|had a stroke two weeks ago
emergency|had a seizure yesterday, fine now
emergency|blacked out yesterday, ok today
emergency|cant breathe, garmin says 180
emergency|my watch says my heart is racing and i feel faint
emergency|strava off, having a stroke
emergency|sent from my phone fainted at km 8
emergency|car hit me
emergency|got hit by a car on the way home, head hurts
emergency|my husband collapsed, not waking up
emergency|my friend is having a seizure
emergency|guy next to me collapsed and not breathing what do i do
emergency|my mum says she is fine but her face is drooping
emergency|helped please chest pain
emergency|confused after the race, dont know my own name lol
emergency|couldnt breathe on the hill and still cant
emergency|couldnt breathe at rest
emergency|breathless just walking to the kitchen
emergency|gasping for air on an easy jog
emergency|gasping for breath and still going on an hour after the hills
emergency|struggling for air since the interval session
emergency|panting at rest
emergency|winded for no reason sitting down
emergency|speech slurred at dinner, wine free
emergency|face numb on one side, no dentist
emergency|arm numb and jaw aches
emergency|left arm ache with sweat
emergency|vision went black on the last rep and i went down
emergency|heart racing last night and felt like passing out
emergency|feel like im going to pass out
emergency|almost lost consciousness at the finish
emergency|tunnel vision then floor
emergency|i collapsed at the finish, medics carried me
emergency|woke up in the ambulance
emergency|had to be carried to the medical tent
emergency|cutting myself again, nobody knows
emergency|cut my wrists
emergency|dont want to be here anymore
emergency|i want to end it all
emergency|id be better off dead
emergency|thinking about suicide
emergency|going to kill myself
emergency|i took 30 paracetamol
emergency|swallowed all my tablets
emergency|no reason to go on living
emergency|everyone would be better off without me
emergency|allergic reaction, lips swelling, no epipen
emergency|my throat feels tight and itchy after the gel
emergency|wasp sting, covered in hives and dizzy
emergency|cant swallow and drooling
emergency|headache and puking, drank gallons today
emergency|fingers swollen, confused, headache after 5 hours
emergency|vomited and now dont know where i am
emergency|so hot i stopped sweating and im dizzy
emergency|heat stroke i think
emergency|my temp is 40.5 and i cant think
emergency|broke my neck i think
emergency|coughing blood
emergency|spitting blood after the run, bright red
emergency|vomit looks like coffee grounds
emergency|leg bleeding badly wont stop
emergency|artery cut, blood spurting
emergency|bit my tongue and woke up on the floor
emergency|shaking uncontrollably and went stiff
emergency|convulsed for two minutes
emergency|eyes rolled back and i was jerking
emergency|one pupil is bigger and my head hurts after the fall
emergency|sudden blindness left eye
emergency|double vision and cant walk straight
emergency|sudden weakness of the right side
emergency|my hand went limp and i couldnt speak
emergency|words came out wrong
emergency|cant lift my left arm all of a sudden
emergency|dropped my cup, right hand has no grip, face tingles
emergency|cold sweat and pain down my arm
emergency|someone sitting on my chest
emergency|elephant on chest feeling
emergency|burning pressure behind the sternum
emergency|chest feels weird
emergency|funny feeling in my chest
emergency|pain in chest when breathing in
emergency|sharp chest pain on deep breath
emergency|heart stopped for a second and i blacked out
emergency|help me i cant move
emergency|cant get up, alone on the trail
emergency|fell down the rocks cant feel my legs
emergency|so cold i cant stop shaking and cant think, soaked
emergency|chest is killing me and im dripping sweat on the couch
emergency|I have a pressure on the breast, left side
emergency|tightness under my breastbone that comes when i jog and goes when i stop
emergency|like an iron fist in my chest
emergency|my chest aches when i go up stairs
emergency|weird pain in my jaw and left shoulder, sweating buckets doing nothing
emergency|chest has been niggling all week, worse today
emergency|a sharp stab near the heart each breath
emergency|thumping in the chest and pain, scared
emergency|cant fill my lungs
emergency|im wheezing and the blue inhaler isnt touching it
emergency|asthma bad, inhaler empty
emergency|breathing like ive run a mile but im in bed
emergency|short of breath lying flat
emergency|i get puffed out just putting my socks on
emergency|my breath is so short i cant talk
emergency|sudden breathlessness and pain in one side of chest
emergency|lips have gone blue
emergency|i was unconscious for a bit
emergency|conked out at km 38, woke with a drip in my arm
emergency|keeled over in the supermarket
emergency|dropped to the floor without warning
emergency|my knees buckled and the next thing was faces above me
emergency|felt the lights going out, had to lie down
emergency|nearly fainted twice on the way home
emergency|going in and out of consciousness
emergency|everything is spinning and going black
emergency|syncope at the finish
emergency|took a funny turn and hit the floor
emergency|had a blackout on the trail
emergency|i am lost and not making sense, friends say
emergency|i dont remember the last 10k at all
emergency|cant remember finishing or how i got home
emergency|head all over the place, keep repeating myself
emergency|husband says im not with it
emergency|brain wont work, cant add 2 and 2, boiling
emergency|so confused, where am i
emergency|disorientated and swaying after the heat
emergency|marshal said i was talking rubbish
emergency|my leg and arm on right side are weak
emergency|my smile is crooked
emergency|half of my face feels dead
emergency|words wont come out
emergency|cant hold my cup, hand just flops
emergency|went blind in the left eye for a moment
emergency|like a curtain came over my eye
emergency|thunderclap headache
emergency|had a mini stroke i think
emergency|arm drifting down when i raise both
emergency|slurring like im drunk
emergency|i had a convulsion
emergency|he fitted on the floor for a minute, my running buddy
emergency|woke up confused with a bitten tongue
emergency|my legs and arms were jerking on their own
emergency|fits again last night
emergency|skin hot and dry, no sweat, temp 40
emergency|heatstroke, feel mad
emergency|hot, confused, stopped sweating
emergency|core temp 41 at medical
emergency|drank ten bottles and my rings are stuck, head splitting
emergency|bloated, vomiting and confused after the marathon
emergency|ive gained 3 kg over the race and my head is banging
emergency|drank 8 l of water and i feel drunk
emergency|stung by bee, face swollen, cant breathe
emergency|ate peanuts, tongue is tingling and fat
emergency|hives all over and dizzy
emergency|anaphylactic shock
emergency|blood pouring from my leg
emergency|deep cut, it keeps gushing
emergency|cant stop the nosebleed, an hour now
emergency|throwing up blood
emergency|coughing up blood
emergency|my cut is bleeding through every towel
emergency|i want to die
emergency|cant go on like this
emergency|i have a plan to kill myself
emergency|been hurting myself
emergency|self harming again
emergency|id rather be dead
emergency|nobody would miss me if i was gone
emergency|the voices tell me to jump
emergency|not worth living
emergency|thinking of ending my life
emergency|took an overdose
emergency|want to sleep and not wake up
emergency|im done with life
emergency|cut myself on purpose
emergency|fell and cracked my head, feel sick
emergency|knocked off by a van
emergency|bike hit me, cant move my neck
emergency|blood sugar low and confused
emergency|heart going 200 sitting still, faint
emergency|fluttering heart and blacked out
emergency|my dad is having chest pains right now
emergency|someone collapsed on the path here
emergency|need an ambulance
emergency|hi coach, got this pressure in the center of my chest ever since mile 3
emergency|im getting chest discomfort every time i go uphill
emergency|chest pian and sweaty
emergency|it feels like my chest gonna explode
emergency|got a bad pain across my chest and down the left side
emergency|My thorax is hurting and the arm too
emergency|feeling crushed in the chest area
emergency|theres a squeezing feeling behind the breastbone since breakfast
emergency|chest felt like being stepped on
emergency|cant take a deep breath without pain
emergency|breathing hurts
emergency|I am not getting enough air
emergency|i feel i will suffocate
emergency|struggling to catch my breath 3 hours after the run
emergency|breath gone, lips tingling, scared
emergency|my asthma is really bad and puffer does nothing
emergency|hard breathing even when i sit
emergency|short breath on the stairs at home which is new
emergency|throat feels like its closing up
emergency|lips have swollen up like balloons
emergency|came out in a rash all over and feel faint
emergency|blacked out in the shower after the long one
emergency|i fainted 2x today
emergency|woke up on the ground next to my bike
emergency|felt myself going and then nothing
emergency|lost consiousness for few sec
emergency|I swooned at the finish line
emergency|passed out at the bus stop
emergency|everything went dark and i fell
emergency|collapsed after crossing the line, they put me on a drip
emergency|my head is spinning, i talk nonsense and its 34 degrees
emergency|feeling totally confused after the run, forgot where my car is and what city im in
emergency|cant think properly and i keep dropping things
emergency|partner says my answers make no sense
emergency|i dont recognise my own kitchen
emergency|my mind went blank, dont know who the prime minister is or what day
emergency|had convulsions on the couch
emergency|they told me i had a seizure at km 30
emergency|started twitching and couldnt control my body
emergency|a fit, first ever
emergency|one side of my mouth hangs down
emergency|arm wont move
emergency|lost feeling in my right arm and leg
emergency|cant speak right since an hour
emergency|my left side feels weak suddenly
emergency|face is drooping on the left
emergency|vision gone in one eye
emergency|headache from hell came on in a second
emergency|worst headache of my life
emergency|too hot, stopped sweating, feel crazy
emergency|i was running in 36 degrees and now im vomiting and dont know whats going on
emergency|skin burning hot, heart racing and confused
emergency|drank water all day and now i have headache, am nauseous and my hands are puffy
emergency|drank far too much in the race, throwing up and confused
emergency|gained weight during the marathon and head hurts and i feel weird
emergency|sodium crash, confused and puking
emergency|bleeding a lot from a fall, cant stop it
emergency|my shin is split open to the bone
emergency|blood squirting
emergency|puked up blood
emergency|there was blood when i coughed
emergency|i dont want to be alive
emergency|whats the point of living
emergency|thinking of jumping off the bridge
emergency|i have been self harming
emergency|i feel like killing myself
emergency|ready to end my life
emergency|nobody would care if i died
emergency|cut my arms up last night
emergency|took all my sleeping pills
emergency|i want it to be over, all of it, goodbye
emergency|suicidal again
emergency|heart beating out of my chest and i almost fainted
emergency|palpitations and passing out
emergency|heart rate 180 at rest and chest is tight
emergency|i think im having a heart attack
emergency|could be a stroke
emergency|hit my head hard and feel sick
emergency|knocked myself out on a branch
emergency|crashed my bike, cant move my legs
emergency|a car hit me, hip is broken i think
emergency|please send help
emergency|someone call 911
emergency|im freezing, soaked and slurring my words
emergency|my kid is not breathing
emergency|wife collapsed in the kitchen not responding
emergency|my running buddy has chest pain what now
emergency|low blood sugar, shaking and cant think straight
emergency|insulin too much, 2.1, sweating
doctor|wee is the colour of strong tea
doctor|urine looks like espresso
doctor|my pee is like strong coffee after the marathon
doctor|going to the loo and its like black coffee
doctor|toilet water turns brown when i go
doctor|peed something like cola
doctor|pee looks like rust water
doctor|wee the color of red wine
doctor|havent been able to pee since yesterday
doctor|no wee for 14 hours
doctor|urinating blood
doctor|theres a pinkish tint when i wee
doctor|piss is as dark as bovril
doctor|the urine became dark, nearly black
doctor|point tenderness over the shin
doctor|tender right on the bone, one spot
doctor|one spot on my tibia is really tender to press
doctor|pain on the inside of my shin bone when i push on it with a thumb
doctor|my metatarsal is tender when touched, 2 weeks now
doctor|a spot on top of the foot thats sore when pressed
doctor|tenderness on the fibula
doctor|bony tenderness at the heel
doctor|localised pain on my femur, hurts to hop
doctor|ankle bone is painful to the touch
doctor|hip hurts at night and when hopping
doctor|shin aches even when resting now
doctor|stress fracture suspected
doctor|think ive broken my toe
doctor|knee puffed up overnight
doctor|heard a pop in my hamstring
doctor|my achilles snapped i think
doctor|ankle has blown up and i cant weight bear
doctor|one calf bigger than the other
doctor|lump in my calf, warm
doctor|left calf throbbing and red
doctor|calf is swollen since the flight
doctor|my left lower leg is hot and tight and bigger
doctor|had a temp of 38.5 overnight
doctor|shivering and burning up since last nite
doctor|feverish, 39
doctor|i have the fever since two days
doctor|night sweats and a temperature
doctor|flu with fever 38.9
doctor|heart skips every few beats
doctor|heart doing somersaults
doctor|irregular pulse on and off
doctor|palps all evening
doctor|heart thumping at rest for no reason
doctor|my heart misses beats since the race
doctor|fluttery heart last night, 2 6
doctor|blister is oozing yellow
doctor|red line creeping up my leg from the cut
doctor|toe is infected and throbbing
doctor|wound is hot and full of pus
doctor|graze gone green and stinks
doctor|legs suddenly have no strength
doctor|cant lift my arms, muscles swollen from 300 pullups
doctor|quads so weak i cant climb stairs, getting worse
doctor|legs gave way twice today, no power in them
doctor|muscles rock hard and swollen and i can barely bend
doctor|dizzy every time i get up
doctor|room is spinning
doctor|lightheaded all day
doctor|throwing up all night
doctor|cant keep water down
doctor|diarrhoea for three days
doctor|black tarry poo
doctor|blood on the toilet paper and in the stool
doctor|numb around the saddle area
doctor|foot has gone numb since yesterday
doctor|tick bite with a red ring
doctor|dog bit me on the run
doctor|soreness gets worse every day
doctor|something isnt right with me, never felt so bad
doctor|severe stomach pain low right
doctor|testicle hurts and swollen
doctor|my knee locks
doctor|pain 9 out of 10 in the hip
doctor|my wee was brown last night
doctor|dark urine since the race 6 7
doctor|havent peed all day
doctor|pee is red
doctor|left calf swollen and sore
doctor|lump behind my knee, calf is sore and warm
doctor|calf pain one side, swollen, after a long drive
doctor|shin hurts in one spot even at night
doctor|top of foot hurts more every run
doctor|stress fracture in my foot i think
doctor|knee gave way twice
doctor|heard a snap in my calf
doctor|ankle swollen cant walk
doctor|i have a fever
doctor|temp 38.4
doctor|sweats and chills all night
doctor|heart fluttering last night
doctor|heart skipping beats at the start of each run
doctor|irregular heartbeat last few days
doctor|infected blister
doctor|wound oozing pus
doctor|weak legs since yesterday, cant climb stairs
doctor|soreness worse than yesterday and muscles swollen
doctor|dizzy since the race
doctor|dizzy last night and again today
doctor|been sick 5 times
doctor|cant keep anything down
doctor|blood in my stool
doctor|numb foot since the fall
doctor|went to a&e last night with my knee
doctor|in hospital since yesterday
doctor|vertigo
doctor|not feeling right at all, seriously unwell
doctor|pee the colour of cola
doctor|coca cola urine
doctor|brown pee after the ultra
doctor|wee is very dark and legs are swollen
doctor|piss looks like tea
doctor|my urine is like dark beer
doctor|i see blood when i pee
doctor|it burns when i wee and theres blood
doctor|not passed water since this morning
doctor|cant pee
doctor|right calf is hot and puffy
doctor|one leg fatter than the other
doctor|pain in my calf that wont go and its swollen
doctor|cramp in calf for 3 days, red and warm
doctor|i think i have a clot in my leg
doctor|sharp pain in the hip with every step
doctor|shin splints so bad i cant walk
doctor|one exact spot on my shin, hurts to touch
doctor|foot bone hurts when i hop
doctor|pain in the groin worse each run
doctor|pain at night in my femur
doctor|knee locked
doctor|knee the size of a melon
doctor|twisted my ankle, it cracked, black and blue
doctor|cant put weight on my foot
doctor|achilles popped
doctor|my back pain goes down and my foot is numb
doctor|38.6 this morning
doctor|high fever
doctor|temp and chills
doctor|burning up
doctor|feeling feverish with glands up
doctor|my heart is beating irregularly
doctor|heart jumps and stops for a second
doctor|palpitations when lying down
doctor|racing heart at rest, 130
doctor|skipped beats all day
doctor|cut is infected
doctor|yellow pus from my heel
doctor|redness spreading from the blister
doctor|cellulitis
doctor|tick bite, bullseye
doctor|legs so weak i fall
doctor|muscles are swollen and useless since crossfit
doctor|arms wont straighten after pullups, swollen
doctor|cant lift my leg onto the kerb
doctor|soreness 9
doctor|pain going up every day
doctor|unbearable pain in my quads
doctor|lightheaded and weak
doctor|so dizzy i had to hold the wall
doctor|vomited all day
doctor|diarrhoea with blood
doctor|poo is black as tar
doctor|stomach pain so bad im doubled over
doctor|i feel terrible, never been so ill
doctor|they kept me in hospital overnight
doctor|peed blood after the 20 miler
doctor|my urine has a cola color
doctor|wee was tea coloured after the race and my thighs are huge
doctor|dark brown urine
doctor|orange brown pee 2 days now
doctor|havent peed since the race yesterday
doctor|i drink a lot but nothing comes out
doctor|hurts when i pee and blood
doctor|the left calf is really swollen
doctor|pain and swelling in one calf after the flight
doctor|calf hurts when i walk and its warm to touch
doctor|one leg much bigger than the other
doctor|sharp pain in the shin bone when landing
doctor|shin pain even when i walk
doctor|pain on a single spot on my foot
doctor|foot hurts at night
doctor|hip pain getting worse with each run
doctor|could be a stress fracture
doctor|knee swollen like a ball
doctor|ankle popped and swelled up
doctor|cant walk on my foot
doctor|something snapped in my calf
doctor|knee keeps giving way
doctor|numbness in my foot and back pain
doctor|fever of 39
doctor|running a fever
doctor|temp 38.2 and aching all over
doctor|shaking with chills
doctor|heart flutters when i lie down
doctor|skipping heartbeats
doctor|heart goes crazy at night
doctor|my pulse is all over the place
doctor|heart rate jumps randomly to 160 at rest
doctor|infected toe, pus
doctor|blister is red, hot and swollen
doctor|cut wont heal, oozing
doctor|rash spreading and fever after tick bite
doctor|muscles so weak i cant stand up
doctor|arms swollen and wont bend
doctor|quads are swollen and rock hard
doctor|suddenly weak in both legs
doctor|soreness 9 and getting worse
doctor|dizzy all morning
doctor|vertigo since sunday
doctor|feeling faint and weak
doctor|puking since last night
doctor|cant stop vomiting
doctor|diarrhea 10 times today
doctor|black stool
doctor|blood in my poop
doctor|bad stomach pain on the right
doctor|i feel seriously unwell
doctor|in the ER last night
doctor|severe back pain cant move
none|had a fit when the bill came 2 7
none|threw a fit over the parking fee 3 7
none|wife had a fit when she saw my new shoes 1 8
none|boss will have a fit if im late 2 6
none|mum nearly had a stroke when i told her the distance lol 3 7
none|my coros had a seizure mid run 3 7
none|strava is having a stroke 2 7
none|laptop had a heart attack, lost my log 2 7
none|phone died at 10k 4 7
none|the treadmill gave up the ghost 2 8
none|garmin is confused about the route 2 7
none|watch thinks im dead 3 7
none|app crashed twice 3 7
none|gps went crazy in the tunnel 4 7
none|almost had heart failure at the price of those carbons 2 7
none|gave me palpitations seeing that hill profile haha 3 7
none|coach had a heart attack when i said 100 mile week lol 3 7
none|car had a fit on the way to parkrun 2 7
none|breathing heavy on the climbs, normal by the top 5 7
none|panting like a dog up the last hill, recovered quick 4 7
none|out of breath after the sprint finish, ok in a minute 5 7
none|gasping at the end of the 800s but fine 6 7
none|huffing and puffing up the hill, good after 4 7
none|lungs on fire in the last rep, loved it 6 7
none|blowing hard at the finish line, settled after a minute 5 6
none|couldnt breathe on rep 8 haha, all good 6 7
none|heart pounding after intervals, came down quick 5 7
none|dizzy for a sec after the sprint, gone straight away, fine 4 7
none|legs turned to jelly on the last climb 6 7
none|heart was racing on the hills as it should 4 8
none|pecs sore from press ups 4 7
none|chest muscles tender after bench 5 7
none|chest doms from dips 5 6
none|upper chest stiff from swimming 3 7
none|sore chest from push ups yesterday 4 7
none|ribs sore from laughing 2 7
none|shoulders and chest sore, kayaked sunday 4 7
none|arms numb with cold at the start 2 7
none|left arm sore from the flu jab 2 8
none|left arm dead from carrying the baby 3 5
none|collarbone bruised from the pack strap 3 7
none|heart attack scare in 2018, cleared by cardio 2 7
none|had chest pains two years ago, tests all clear 3 7
none|broke my leg at school, healed 2 8
none|fractured wrist in 2019, good as new 2 7
none|fainted as a teenager, never again 1 8
none|had a seizure when i was five, nothing since 2 7
none|stress fracture back in 2021, no trouble since 3 7
none|dvt in 2017, off treatment long ago 2 7
none|used to have asthma attacks as a kid 2 8
none|had palpitations last spring, ecg normal, never came back 2 7
none|pneumonia last winter, fully over it 3 8
none|concussion in my rugby days 2 7
none|anaphylaxis once as a child, never since 1 8
none|had heatstroke in 2019, learned my lesson 2 8
none|my nan had a stroke in 2010, why i fundraise 2 7
none|dad had a heart attack years back, thats why i run 3 7
none|my brother broke his ankle at football 3 7
none|colleague fainted in a meeting yesterday, shes ok. 2 7
none|a guy collapsed at the finish, medics had him up in no time. me 5 7
none|saw someone throwing up at mile 20, 6 7
none|the kids have fevers, no sleep 3 4
none|toddler was sick all night 3 3
none|son broke his arm on the trampoline, at a&e til 2. 3 4
none|wife is pregnant and snoring 2 5
none|neighbours dog bit the postman 2 7
none|mate had a seizure last year, ran for epilepsy charity 4 7
none|flatmate has food poisoning, im fine 2 6
none|daughter has a temperature, i slept 4 h 3 4
none|my husband is diabetic and wants to know about gels 2 7
none|running for the stroke association 3 7
none|british heart foundation 10k done 5 7
none|did the heartbreak hill 10 miler 6 7
none|ran heart attack hill twice 6 7
none|suicide hill again 7 6
none|the widowmaker climb done 6 7
none|death valley marathon entered 2 8
none|cardiac hill parkrun pb 5 7
none|ran the bleeding heart trail 4 7
none|did the coffin route, 5 7
none|the devils stairs race 6 6
none|dead mans pass run 5 7
none|watched a series about a surgeon who bleeds to death 2 6
none|that film where the runner gets a stroke, cried 2 6
none|binged a hospital drama til late 3 5
none|reading a book on seizures for uni 2 7
none|listened to a podcast about heat stroke 2 8
none|dreamt i drowned 3 6
none|nightmare that i couldnt breathe 2 5
none|practised cpr at work 2 7
none|first aid refresher about anaphylaxis 2 7
none|biology exam on the heart 2 6
none|killed that session 6 7
none|nearly died laughing 2 8
none|dying for a coffee 3 5
none|that hill nearly killed me lol 6 7
none|legs are dead 7 6
none|dead legs day 6 7
none|dead tired 5 4
none|my quads are screaming 7 7
none|suffered like a dog 7 7
none|wanted to die at mile 22 but got it done 8 6
none|thought about jumping in the pool 3 7
none|shot myself in the foot going out too fast 6 7
none|bled time on the descents 4 7
none|brain dead after work 3 6
none|head is spinning from all the numbers 2 7
none|blacked my toenail 5 7
none|cut my time by 2 min 6 7
none|cutting carbs this week 3 7
none|cutting back on beer 2 8
none|been cutting the grass all day 4 7
none|cut myself shaving 2 7
none|my heart is full 2 8
none|heartless wind out there 3 7
none|heart rate strap slipped, read 220 3 7
none|hr monitor died 2 7
none|hrm says 45 2 8
none|chest freezer packed with ice for the bath 5 7
none|medal on my chest 6 6
none|slept with a hot water bottle on my chest 2 8
none|cat slept on my chest all night 3 5
none|baby asleep on my chest 2 4
none|no chest pain, no dizziness, nothing 3 7
none|not dizzy, not sick, just tired 4 6
none|no fever no cough 3 7
none|pee is clear 2 8
none|wee normal colour 3 7
none|no blood anywhere lol 3 7
none|no swelling, no heat, calf is just tight 4 7
none|never had palpitations in my life 2 8
none|im not diabetic 2 7
none|not pregnant, just fat lol 2 7
none|no kidney problems here 2 7
none|dark chocolate and coffee 2 7
none|dark beer last night 3 6
none|black coffee and off i went 3 6
none|brown rice for dinner 3 7
none|red wine with the in laws 2 6
none|stout and oysters 2 7
none|pee stop behind a dark hedge 3 7
none|salt and vinegar crisps 2 7
none|hot as hell out there, drank loads, feel great 4 8
none|so hot i poured water on my head 4 7
none|shivering at the start line, warmed up after 3 7
none|freezing, fingers numb til mile 3 3 7
none|hot flush from the spin class 3 7
none|goosebumps at the anthem 3 7
none|swollen river, had to turn back 3 7
none|feet swollen in the heat, fine now 4 7
none|fell over the dog lol 3 7
none|tripped, grazed my knee 4 7
none|blister on my heel 4 7
none|ankle a bit stiff 4 7
none|knee niggle on the stairs 4 7
none|shins a bit sore both sides 4 7
none|it band tight 5 7
none|hammy tight 5 7
none|back stiff from the desk 4 6
none|neck stiff, slept funny 3 6
none|headache from too much wine 2 5
none|bit of a headache, no coffee yet 3 6
none|stomach growling, starving 2 7
none|stitch at 5k went after a minute 3 7
none|stitch in my side on the downhill 4 7
none|sneezing, hay fever 2 7
none|runny nose 2 7
none|confused by the clocks going back, 3 8
none|lost my head at the start, too fast 6 7
none|lost the plot on the map, wrong turn 3 7
none|my memory is rubbish, forgot my gels 4 7
none|couldnt think of a better run 3 8
none|speechless, what a race 6 6
none|lost for words, sub 3 6 7
none|hit the wall at 20 7 7
none|hit my head torch, battery dead 3 6
none|bonked hard, ate, fine 6 7
none|fell asleep at the wheel of the zoom call 3 4
none|out cold by 9 2 9
none|knocked out by 10pm 2 9
none|crashed on the sofa 5 8
none|passed out in front of the telly 4 9
none|work meeting gave me a stroke haha 2 6
none|nurse on a cardiac ward, long shift 3 5
none|paramedic here, nights this week 3 4
none|marshalled, helped a lady who fainted 2 7
none|hospital appointment for my mum 2 6
none|visited grandad on the stroke ward 2 6
none|epic sunset took my breath away 3 8
none|breathtaking views 3 8
none|breathe easy, taper week 2 8
none|catching my breath between meetings 2 6
none|wont hold my breath for the results 3 7
none|allergic to mornings 3 5
none|allergic to hills lol 5 7
none|ran like i was on fire 5 7
none|calves on fire after hills 6 7
none|quads blew up at 35k 8 7
none|feel like death warmed up but slept ok lol 6 7
none|like a zombie today, kids up 4 4
none|the heat is killing me 5 6
none|dead calm morning 2 8
none|my bank balance had a heart attack after race entries 2 7
none|nearly passed out when i saw the queue for the portaloos 3 7
none|physio had me screaming 4 7
none|dead last but happy 5 7
none|crawled the last mile lol 8 6
none|ran myself into the ground 7 6
none|legs have gone on strike 7 7
none|feel like ive been hit by a bus 7 5
none|feel like a truck ran me over 7 6
none|hit by a bus feeling today, doms 8 6
none|my body is on fire in a good way 5 7
none|blood sweat and tears 6 7
none|heart says yes legs say no 6 6
none|heart and soul run today 3 8
none|eat your heart out kipchoge 3 7
none|head down and hammered it 6 7
none|head in the clouds today 2 8
none|cant get my head round the new plan 2 7
none|doing my head in, this wind 3 7
none|tongue out on the finish photo 5 7
none|bit my tongue when the boss moaned 2 6
none|lost my voice cheering 3 6
none|arm wrestling with the kids, arm dead 3 6
none|sat on my arm, pins and needles for a minute, ok 2 7
none|foot fell asleep on the train 2 6
none|brain fog from no sleep 3 4
none|bit groggy, late shift 3 5
none|hungover as hell 2 4
none|wobbly legs off the treadmill for a second 3 7
none|seeing stars, camped under a clear sky 2 8
none|shaking with laughter at the finish 4 7
none|trembling legs after the squats 6 7
none|sweaty mess 4 7
none|sweated buckets, drank 2 l, feel good 4 8
none|thirsty all day 3 7
none|gut busting session 6 7
none|gutted, missed the bus 2 6
none|threw up my hands at the result 3 7
none|sick of the rain 3 7
none|sick session 5 7
none|this cold is a pain 3 6
none|man flu lol 3 6
none|coughing a bit from the dust 3 7
none|throat dry from talking 2 7
none|itchy socks 3 7
none|midges bit me all over 3 6
none|wasp chased me for a km lol 4 7
none|nettles got me, legs stinging 4 7
none|nuts and yoghurt for breakfast 2 8
none|peanut butter toast 2 7
none|red face after the heat, cooled down now 4 7
none|sunburnt shoulders 3 7
none|hot and bothered on the tube 2 7
none|ice bath, froze my toes 4 7
none|crampy calves overnight 5 6
none|calf cramp at 30k, stretched it out 6 7
none|hip flexors tight 4 7
none|knee clicks but no pain 3 7
none|ankle cracks like my grandads lol 2 7
none|popped a blister 4 7
none|lost a toenail 4 7
none|chafed nipples, bit of blood on the shirt 4 7
none|skinned my palms, fell on gravel 4 7
none|bruise on my thigh from the gate 4 7
none|splinter in my finger 2 7
none|paper cut 2 7
none|bled a bit from the knee, plaster on, fine 4 7
none|nose bled for a minute in the cold 3 7
none|had a tooth out, numb mouth 3 6
none|dentist today, face numb haha 2 7
none|eyes dry from screens 2 6
none|pollen is killing my eyes 3 7
none|cant see without my glasses lol 2 7
none|foggy morning on the hills 3 7
none|blacked out the bedroom with new blinds, slept 9 2
none|out cold 9 hours 2 9
none|slept like the dead 2 9
none|dead to the world til 8 2 9
none|comatose on the sofa 6 8
none|my sister is pregnant, so excited 2 7
none|girlfriend has covid 2 5
none|grandad passed away, travelling to the funeral 3 5
none|the cat died, sad week 2 5
none|friend lost his dad to a heart attack, awful 3 5
none|colleague off with stress 3 6
none|dog had a seizure last night, at the vets 3 3
none|hamster died 2 6
none|teacher training on epilepsy today 2 7
none|blood donation tomorrow 2 7
none|gave blood on monday so slow 3 7
none|blood test came back fine 2 8
none|ecg all good, doc happy 2 8
none|physio says calf is fine 3 7
none|had my appendix out as a kid 2 7
none|broke my collarbone in 2012 2 7
none|ruptured achilles ten years ago, strong now 3 7
none|concussed playing rugby at uni, nothing since 2 7
none|used to smoke, used to be breathless 2 8
none|had covid in 2020 2 7
none|had a blood clot in 2015 all sorted 2 7
none|fainted giving blood once in 2014 2 7
none|no more calf pain 3 7
none|calf pain gone, ran free 2 8
none|knee no longer swollen 3 7
none|no fever any more, slept well 2 8
none|fever is gone since tuesday 2 8
none|not short of breath at all today 3 7
none|didnt get dizzy this time 3 7
none|no sign of dark pee 5 7
none|urine fine, no swelling 4 7
none|never had a heart problem 2 8
none|do not have diabetes 2 7
none|heart rate 180 on the last interval as planned 6 7
none|max hr today 5 7
none|avg hr 150 4 7
none|resting hr 48, all good 2 8
none|zone 5 for ages, brutal 7 7
none|lungs burning in the cold air, loved it 5 7
none|lungs busted on the vo2 reps 6 7
none|puffing up the last climb 5 7
none|cold air made me cough at first 3 7
none|needed a breather at the top 4 7
none|took a breath of fresh air 2 8
none|side stitch on rep 2 then gone 4 7
none|tummy grumbling on the long run 4 7
none|portaloo stop at 10k 4 7
none|runner's trots lol 5 7
none|gel made me burp 4 7
none|beetroot shots so pink pee haha 3 7
none|coke at the aid station saved me 6 7
none|dark ales festival 3 6
none|coffee stain on my bib 3 7
none|cut my finger chopping onions, plaster, fine 2 7
none|cutting it fine for the start 3 6
none|cut the session short 4 6
none|cut back to 30k this week 3 7
none|suicides drill at football 6 7
none|kill reps tonight 6 7
none|murdered by intervals 7 7
none|hell of a hill 6 7
none|death by burpees 7 7
none|rigor mortis legs lol 8 6
none|zombie shuffle home 7 6
none|could sleep for a week 6 5
none|want to curl up and sleep 5 5
none|dont want to get out of bed, cold 3 8
none|ready to jump in the lake 3 7
none|jumped off the pier for fun 3 7
none|bridge run done, 5 7
none|ran over the bridge with the trains going by 4 7
none|train was late 3 6
none|wish i was in bed 4 5
none|cant go on holiday with this plan lol 3 7
none|cant take another hill 6 7
none|who needs sleep 4 4
none|my watch wants me to rest 72 h 5 7
none|garmin body battery 5, im dead apparently 6 5
none|strava says fatigue is up 4 7
none|weighted vest run 5 7
none|tight shorts, never again 3 7
none|compression socks too tight 3 7
none|shoes a bit tight 3 7
none|strap too tight on my chest 3 7
none|bra digging in my ribs 3 7
none|backpack rubbed my collarbone 3 7
none|carried my daughter on my shoulders 4 6
none|did a chest and triceps session 4 7
none|bench pb, chest wrecked 5 7
none|pull ups, forearms pumped 4 7
none|climbing wall, fingers sore 4 7
none|swim set, shoulders done 4 7
none|leg session at the gym, quads shot 6 7
none|legs useless after the marathon lol 8 6
none|weak coffee, weak legs, monday 4 6
none|couldnt walk down the stairs after squats haha 7 7
none|feel weak as a kitten after the ultra, ate a horse, better 6 8
none|limped home with a blister 5 6
none|limping a bit from the blister, better today 4 7
none|coughed up my lungs in the cold air, fine after 5 7
none|blood orange juice for breakfast 2 8
none|paper cut, blood on the paper lol 1 8
none|red wine in the bowl glass 2 6
none|drank 3 litres today, peeing like a racehorse 3 8
none|drank 4 l over the day, feel great 3 8
none|chugging water all day, so hot, legs ok 4 7
none|rings are tight in this heat but ok 3 7
none|too hot to sleep, couldnt cool down the bedroom 3 4
none|cant cool the house down 3 5
none|in an ice bath til my feet went purple lol 4 7
none|one purple toenail 4 7
none|soaked through, towels everywhere 3 7
none|fell in the river, soaked 3 7
none|jumped in front of the camera at the finish 5 7
none|thinking about running off the road for once, trails 3 8
none|thought about running over the bridge route 3 7
none|pictured myself going over the line 4 8
none|saying goodbye to everyone at work today, new job 2 7
none|goodbye to all my toenails 6 7
none|i dont care if i come last 3 8
none|dont care if i die trying to break 3 lol 5 7
none|will kill himself laughing when he sees my time 4 7
none|cant smile any wider, pb 6 6
none|couldnt work out how to use the new watch 2 7
none|not myself without coffee 2 6
none|she is not herself when hungry haha 2 7
none|grip is gone from my shoes, need new ones 3 7
none|no grip on the ice 3 7
none|lost my grip on the bottle 3 7
none|twitching eyelid from no sleep 3 4
none|calf twitching after the run 4 7
none|my heart stayed high on the climbs, settled after 5 7
none|hr stuck at 180 on the watch, strap is dead 3 7
none|hr wouldnt come down on the hills, 5 7
none|heart did somersaults when i saw the results, pb 4 7
none|butterflies in my stomach before the race 2 6
none|elephant on the route today, safari run 2 8
none|car parked on my drive, late for parkrun 3 7
none|put a weight on me at the gym, dips 5 7
none|heartburn after the curry 3 6
none|jaw ache from smiling 4 7
none|puffed out at the top, view worth it 4 7
none|filled my lungs with sea air 2 8
none|whistling on the trail 1 8
none|split my shorts open 3 7
none|chilled to the bone out there 3 7
none|cut to the bone by the wind lol 3 7
none|ear plugs in, slept 9 2 9
none|earache from the cold wind 3 6
none|stiff neck from the pillow 3 6
none|stiff neck and a headache from the laptop 3 6
none|hot and cold all night, duvet wars 3 5
none|rolled my ankle a little, fine 4 7
none|stepped on a lego 3 6
none|tetanus shot today, arm sore 3 7
none|boss is a boil on my neck 2 6
none|abs on fire, core session 4 7
none|core temp perfect, cool morning 3 8
none|temp 41 in the desert race, mad 5 7
none|40 degrees in the shade today, temperature crazy, drank plenty 4 7
none|sodium tablets worked a treat 3 7
none|took 20 mg of iron 2 8
none|took two paracetamol for the knee 4 7
none|had 30 pills boxes to sort at the pharmacy 3 5
none|i was gone for a minute at the aid station then flew 5 7
none|lights out at ten, slept like a log 2 9
none|then lights out, 9 hours 2 9
none|everything went well 3 8
none|fell asleep without warning on the bus 3 5
none|i passed out from laughing 4 7
none|fitted in 30 minutes before work 3 7
none|had the bike fitted on the floor stand 2 7
none|shaking hands at the finish with the mayor 5 7
none|nobody answered when i asked for pace, shaking my head 4 7
none|due date of my library book lol 1 8
none|working on the due date for the report 2 5
none|restricted view at the stadium 2 7
none|salt out of stock at the shop 2 7
`;

/** Conditions that allow no amounts, told in passing. */
export const conditionsTold = `
I eat salt-poor
salt poor diet because of my heart
doctor says no salt
have to watch my sodium intake, doc said
cardiologist told me to limit fluids to 1.5 l
im 20 weeks along
expecting our second in may
baby due in june
breastfeeding a 3 month old
trying for a baby, IVF
just had a baby
no period for 6 months
periods have stopped
i havent had my period since march
i take lithium
on priadel
im on water pills
taking a diuretic
on bisoprolol for my heart
born with one kidney
i gave a kidney to my brother
CKD stage 3 here
on dialysis
my kidneys dont work properly
heart failure patient
i have a heart murmur
had a bypass in 2019
got a pacemaker
high blood pressure, on tablets
hypertension
cirrhosis
liver disease
type 2 diabetic
i have diabetes
using insulin
recovering anorexic
im bulimic
i make myself sick after meals
eating disorder in the past
not eating much at all, scared of food
had hyponatremia at my last ironman
hospitalised with low sodium last year
im 15
i am only 16
on steroids (prednisone)
addisons disease
my doctor says i have to drink less
crohns
i have POTS
on blood thinners
im pregnant
found out im expecting
pregnant with twins
on lithium
lithium for my mood
taking furosemide
got put on water tablets
one kidney only
kidney disease stage 3
renal patient
heart failure
got a stent
i have an irregular heart condition, on beta blockers
heart patient, cardiologist cleared me to run
low salt diet
not allowed salt
salt is forbidden for me
cant have sodium
my nephrologist limits my water
only allowed 1.5 litres a day
im on insulin
type one
diabetic
anorexia
in recovery from an eating disorder
i throw up after eating on purpose
terrified of gaining weight
my periods stopped last year
havent had a period in months
im 14
my liver is damaged
hypertensive
blood pressure meds
had hyponatraemia before
on prednisolone
ramipril
breastfeeding
post partum 8 weeks
had a kidney transplant
I'm having twins
we are expecting a baby and im the mum
due date is 3 april
i am nursing my baby
i lost my period since summer
not had my period since may
lithium user
taking lithium tablets daily
doctor put me on a diuretic last week
i use hydrochlorothiazide
just one kidney left
stage 4 kidney failure
my kidneys are damaged
nephritis
i have congestive heart failure
heart bypass last year
my cardiologist said i have a valve problem
atrial fibrillation diagnosed
salt restricted diet
my doctor told me to cut salt
sodium restricted
fluid restriction of 1.5 litres
i shouldnt drink more than 1 litre, doctor says
insulin dependent
diabetic type 2 on metformin
suffering from bulimia
i have anorexia
ed recovery, please no calories
i purge
im 16 years old
turned 15 last week
liver cirrhosis
siadh
had low sodium in hospital
cystic fibrosis
on cortisone
taking blood pressure pills
high bp
beta blockers
pregnant again
`;
