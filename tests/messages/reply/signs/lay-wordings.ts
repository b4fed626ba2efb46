/**
 * Signs as people tell them who know no medicine, and innocent talk in the same words, by the vocabulary's author: each written
 * down before the words of its kind were in the vocabulary.
 */
export const layWordings = `
emergency|i can only get half a breath in and it stabs at the back of my ribs
emergency|I ran in the midday sun, now I burn inside, vomit three times and the legs not obey
emergency|4 5, had water at every single station, now cant stop puking and everythings swimmy
emergency|ate a gel w nuts in it, itchy everywhere, cant swallow properly, voice gone hoarse
emergency|fell on glass and its pumping out, towel soaked through already
emergency|2 3 keep thinking about stepping in front of a car on my run
doctor|bright red blood on the tp, third time this week
doctor|2 7 the chafing has turned into a big hot red patch thats spreading
doctor|legs just gave way under me on the stairs, no strength in them at all
doctor|8 5 muscles have gone to mush, couldnt even hold the kettle, way beyond normal
emergency|theres like a belt round my ribs and its getting tighter
emergency|dull ache behind my breastbone going up to my jaw
emergency|feels like someone parked a car on me
emergency|my ticker is doing something scary and im clammy
emergency|big weight on the front of me, cold sweat
emergency|left arm feels dead and my chest is fluttery
emergency|crushing feeling in the middle when i climb stairs
emergency|its like my chest is in a vice bro
emergency|chest paining since morning run sir
emergency|having pain in chest and sweating too much
emergency|cant get air in, sitting here wheezing like a broken accordion
emergency|im breathing through a straw
emergency|lungs wont open up
emergency|each breath is a knife
emergency|i feel like im drowning on dry land
emergency|short of breath just walking to the loo
emergency|cant talk more than two words at a time
emergency|breathing is all wrong, lips look a bit blue
emergency|my puffer isnt doing anything
emergency|woke up on the kitchen floor, no clue how
emergency|next thing i knew a marshal was slapping my face
emergency|went lights out at the water stop
emergency|everything went fuzzy then i was down
emergency|dropped like a stone at 30k, came to with a crowd round me
emergency|keeled over in the shower
emergency|i was gone for about a minute they said
emergency|had a wee blackout on the stairs
emergency|got giddy and went down, hit the deck
emergency|dont know what day it is
emergency|cant remember running here
emergency|i keep asking my wife the same question
emergency|my words come out as soup
emergency|talking gibberish according to my husband
emergency|im in the car and i dont know where home is
emergency|brain isnt working, cant do simple sums
emergency|everyone sounds far away and i cant follow
emergency|i dont recognise my street
emergency|hes burning up and talking nonsense after the 10k
emergency|boiling hot, stopped sweating and seeing double
emergency|cooked myself out there, now shivering and cant think
emergency|skin is hot dry and i feel drunk
emergency|temp 40.8 after the race and confused
emergency|im roasting and cannot cool down, staggering all over
emergency|drank about 9 bottles, hands like balloons, head splitting
emergency|gained 2 kg in the race, puking and puffy fingers
emergency|too much water i think, headache is brutal and im vomiting
emergency|rings wont come off, feel sick, head pounding after the ultra
emergency|tongue feels fat after that bar
emergency|hives all over and my throat is closing
emergency|bee got me, face blowing up like a balloon
emergency|allergic to something, cant swallow, wheezy
emergency|eyes swollen shut and lips huge after the prawns
emergency|blood is spurting from my leg
emergency|cant get the bleeding to stop, been holding it 20 min
emergency|gash in my thigh, ive gone through 3 towels
emergency|coughed up a load of blood
emergency|puked something that looks like coffee grounds
emergency|black tarry poo and im faint
emergency|my face has dropped on one side
emergency|mouth is drooping and arm wont lift
emergency|right hand just stopped working
emergency|cant get my left leg to do what i want, all of a sudden
emergency|lost half my sight in one eye
emergency|worst headache ever, came like a thunderclap
emergency|head exploded mid run, worst pain of my life
emergency|husband is jerking on the floor eyes rolled back
emergency|my mate is fitting
emergency|i bit through my tongue and wet myself, woke up confused
emergency|she had some kind of convulsion on the track
emergency|smacked my head on the kerb, been sick twice and sleepy
emergency|got hit by a car, cant feel my legs
emergency|came off my bike, neck is killing and arms tingling
emergency|bone is sticking out
emergency|i dont want to be here anymore
emergency|thinking of ending it tonight
emergency|whats the point, everyone would be better off
emergency|i have the pills lined up
emergency|want to go to sleep and not wake up
emergency|been cutting again, cant stop
emergency|thinking of driving into a tree
emergency|i just want it all to stop, for good
emergency|nobody would even notice if i was gone
emergency|i cant do life anymore
emergency|someone collapsed here, no pulse
emergency|runner down, hes not breathing
emergency|my son is unconscious
emergency|sugar is 2.4 and im shaking and sweating
emergency|hypo and cant think straight, diabetic
emergency|snake bit me on the trail
emergency|stung loads of times, feel faint and my chest is tight
doctor|pee looks like coca cola
doctor|wee is the colour of strong tea
doctor|my urine has gone brown sir
doctor|passing blood when i pee
doctor|havent been able to go since yesterday lunch
doctor|only a few drops coming out all day
doctor|back of my calf is hot, swollen and throbs
doctor|one leg is fatter than the other
doctor|calf feels like theres a hot lump in it
doctor|cant put any weight on my foot
doctor|pin point pain on the shin, hurts to hop
doctor|heard a snap in my ankle
doctor|ankle is the size of a grapefruit
doctor|think ive bust my foot
doctor|foot hurts at night even when resting
doctor|hip pain deep in the groin, cant hop
doctor|temp of 39 and shivering
doctor|burning up and shivering under 3 blankets
doctor|got the fever chills, whole body aching
doctor|running a temp and coughing green stuff
doctor|heart keeps skipping beats
doctor|heart flutters on and off since this morning
doctor|my pulse is all over the shop
doctor|ticker is missing beats
doctor|watch says afib
doctor|heart is racing lying in bed at 120
doctor|room keeps spinning when i stand
doctor|so light headed i have to hold the wall
doctor|nearly fainted in the queue
doctor|cant keep anything down since yesterday
doctor|got the runs 10 times today and weak
doctor|stomach pain bottom right getting worse
doctor|threw up four times overnight
doctor|blister has gone green and stinks
doctor|red line going up my leg from the cut
doctor|cut is weeping and hot
doctor|toe is full of pus
doctor|a tick is stuck in my leg with a rash ring around it
doctor|dog bit me on the trail and broke the skin
doctor|legs so weak i cant climb stairs
doctor|muscles swollen hard and weak after the ultra
doctor|arms feel like jelly, cant lift a cup, three days now
doctor|quads swollen and i can barely bend them
doctor|knee locks and gives way
doctor|foot keeps slapping the ground when i walk
doctor|numb between my legs and back pain
doctor|cant feel my toes on one foot all week
doctor|seeing floaters and flashes in one eye
doctor|blood in my poo
doctor|stools are black
doctor|lump in my calf, sore to touch
doctor|my balls are in agony, one is swollen
doctor|sore throat and stiff neck with temp
doctor|yellow eyes and dark wee
doctor|coughing for 3 weeks with rusty phlegm
doctor|infected ingrown toenail, red spreading
none|my uncle took a funny turn at mass, hes at home now watching the hurling
none|a girl in the 10k went down with the heat but she got up and finished
none|the lad pacing us fainted, had a can of coke and was grand
none|boss had a heart attack in june, back at his desk already
none|my sis has asthma attacks a lot but shes grand today
none|nan broke her hip at christmas, shes walking again
none|club mate was knocked off his bike last week, out of hospital friday
none|my flatmate passed out drunk lol kept me up
none|son had a nosebleed at 3am, all sorted, 5 hours sleep
none|daughter puked all night so i got 3 hrs
none|someone fainted in front of me at the concert, security carried her out and she was fine
none|the winger got knocked out cold in the match last night
none|watched the boxing, your man was out cold in the second
none|song called seizure on my playlist is great
none|we did the hill they call cardiac hill
none|new beer called widowmaker, had two
none|earbuds dead on the left side
none|my garmin strap is choking me lol
none|my left shoe is dead, need new ones
none|the dog collapsed on the couch after our long one
none|cat had a fit at the hoover
none|labrador swallowed a sock, vet at midnight
none|fingers numb with the cold, fine once inside
none|hands frozen couldnt work the zip lol
none|toes went white in the snow, thawed in the shower
none|puffing like a train on the hill, grand at the top
none|gasping after the last 400, normal in a minute
none|heart was thumping after the sprint finish, settled fast
none|lungs burning in the reps but recovered by the jog
none|never had a seizure or anything like that
none|never been short of breath at rest
none|no chest pain, no dizziness, just tired
none|dont have a fever
none|not pregnant lol just bloated
none|i have never collapsed in a race and dont plan to
none|havent fainted since i was a teenager
none|my heart goes out to her family
none|had my heart set on sub 4
none|stroke and distance in golf, slow round
none|breaststroke drills this morning
none|blood test on tuesday, just routine
none|gave blood yesterday so took it easy
none|bloody hell that was hard
none|im dying for a pint
none|dead on my feet after work
none|killed that session
none|the heat was unreal, took it handy
none|roasting out but drank plenty and felt great
none|sweating buckets, good sesh
none|my tan lines are burning lol
none|sun burnt shoulders, sore to sleep on
none|stitch at 3k, went away
none|usual stiff calves
none|quads on fire today
none|starving and shaky before breakfast, ate and fine
none|confused about the new plan
none|lost on the trails for an hour, great craic
none|forgot my name badge at the expo
none|couldnt speak at the end of the race, voice gone from cheering
none|pee stop behind a hedge at 6k
none|peed clear all day, well hydrated
none|beetroot juice turned my wee pink
none|hospital appointment for my mum so no run
none|work in a hospital, long shift
none|ambulance passed us on the road at 8k
none|did my first aid recert, loads of cpr
none|read a piece on hyponatraemia, interesting
none|wrote an essay on strokes
none|kids have chicken pox, spots everywhere
none|my swollen ego after that pb
none|shoe rubbed my heel raw, plaster on
none|tiny graze on the knee, all clean
none|black toenail fell off finally
emergency|i have this weight pressing on the breastbone since i woke and my arm is tingling
emergency|my heart hurt sir, i sweat plenty and arm pain
emergency|tight band round the chest when i walk to the shop
emergency|pain between the shoulder blades and in the jaw, feel sick and clammy
emergency|is it normal for the chest to burn when climbing stairs since sunday
emergency|heart stopped for few seconds then i nearly fell
emergency|racing heart and i went all grey and had to lie down on the path
emergency|cant catch my breath even sat down
emergency|breath is coming in tiny sips
emergency|everytime i lie flat im gasping
emergency|ran out of puff tying my laces, never had that before
emergency|wheezing badly and the inhaler done nothing
emergency|my lips are blue and im struggling
emergency|pink froth when i cough
emergency|sharp pain one side when i breathe and my calf is swollen
emergency|i fainted on the platform this morning
emergency|lost a few minutes there, woke up with the bike on top of me
emergency|legs folded and i was out
emergency|my missus found me on the bathroom floor
emergency|collapsed at the line, dont remember it
emergency|i went blank and hit the ground, strangers over me
emergency|i am not making sense to people
emergency|cant work out how to get home from the park
emergency|wife says i asked her 5 times what day it is
emergency|put the kettle in the fridge and cant think of the word for it
emergency|everything is foggy and i forgot my own kids names
emergency|head is gone, dont know if i finished the race
emergency|he is babbling after the run and very hot
emergency|my girlfriend ran in the heat and now she is hot and not making sense
emergency|stopped sweating hours ago, skin on fire, legs wont work
emergency|41.2 on the thermometer and seeing things
emergency|drank 8 litres, now throwing up and my head is bursting
emergency|weight is up 3 kilos after the ultra and i am confused
emergency|fingers swollen, bad headache, drank at every stop
emergency|my throat is getting tight after eating nuts
emergency|lips tingling and swelling up after the energy bar
emergency|stung by a wasp, tongue is swelling
emergency|covered in hives and feel faint after ibuprofen
emergency|blood wont stop coming out of my head
emergency|sliced my arm on a fence, its pouring
emergency|nose has been bleeding for 45 minutes
emergency|im on warfarin and bleeding loads from a fall
emergency|throwing up blood
emergency|my stool is black like tar and im dizzy
emergency|smile is lopsided and cant hold the cup
emergency|speech went slurry and my leg is dragging
emergency|one side of me has gone numb
emergency|suddenly cant see out of the left eye
emergency|headache from hell, came on in a second
emergency|she is shaking all over and wont respond
emergency|had a seizure in the changing room
emergency|woke with bitten tongue and wet bed, muscles ache
emergency|banged my head on a branch and now vomiting
emergency|hit by a van, hip is killing
emergency|fell on my neck, pins and needles down both arms
emergency|bone has come through the skin
emergency|i keep thinking about killing myself
emergency|dont see a reason to carry on living
emergency|took all my tablets
emergency|everyone would be happier if i was dead
emergency|i have a plan to end things tonight
emergency|want to hurt myself real bad
emergency|i wish the car had hit me and finished it
emergency|cant cope any more, want out of life
emergency|tired of being alive
emergency|running the tracks tonight so a train gets me
emergency|my sugar is 2.1 and im seeing double
emergency|diabetic, shaky, cant think
emergency|a man is lying here not moving
emergency|my friend collapsed what do i do
emergency|someone having a heart attack at the park
emergency|my running buddy has gone grey and is clutching his chest
doctor|urine like cola since the race
doctor|peeing brown
doctor|dark red wee this morning
doctor|havent weed in 14 hours
doctor|no pee at all since the marathon yesterday
doctor|there is blood in my urine
doctor|pee burns and i have back pain
doctor|calf is hot red and bigger than the other
doctor|left leg swollen up to the knee
doctor|pain deep in the calf that wont go, after the flight
doctor|foot bone pain, cant hop on it
doctor|shin pain at one spot, sore even walking
doctor|ankle popped and swelled up straight away
doctor|cant weight bear on my left
doctor|heard a crack in my foot
doctor|knee blew up like a balloon
doctor|hip hurts at night and i limp
doctor|fever 38.9 since yesterday
doctor|shivers and sweats all night
doctor|hot and cold and aching all over
doctor|temp wont come down
doctor|heart fluttering all day
doctor|skipped beats every few minutes
doctor|pulse irregular when resting
doctor|resting heart rate 140 and cant settle
doctor|dizzy every time i get up
doctor|everything spins
doctor|light headed since the run yesterday
doctor|vomiting all night
doctor|cant keep water down
doctor|bad stomach pain low on the right
doctor|bloody diarrhoea
doctor|toenail infected and oozing
doctor|the cut is red and hot with pus
doctor|red streaks up the leg
doctor|bitten by a dog on my run
doctor|tick bite with a round rash
doctor|legs are so weak i cant get out of the chair
doctor|muscles swollen and hard as a rock with dark pee
doctor|arms so weak i cant wash my hair
doctor|foot drop since the ultra
doctor|numb down one leg with back pain
doctor|wheezy since the run
doctor|coughing up green
doctor|chest infection i think
doctor|sudden black spots in my vision
doctor|pain getting worse each run
doctor|soreness is worse on day 4 than day 2
doctor|testicle is swollen and sore
doctor|cant straighten my elbow after the pull ups, arm swollen
doctor|swollen ankles and short of energy
doctor|feel really unwell
doctor|rash spreading on my leg and fever
none|legs like jelly after the hills, great fun
none|head was banging from the beers, no run
none|wrecked but happy, pb by a minute
none|heart rate a bit high on the easy run, hot day
none|had a stitch so walked a bit
none|had to stop for a wee twice
none|drank 2 litres of water today, good lad
none|my chest strap battery died
none|chest day at the gym yesterday, sore pecs
none|breathing felt easy today
none|out of breath on the climb but grand after
none|nose bleeding a bit in the cold, stopped in a minute
none|bit of blood on the sock from a blister
none|tripped on a root, grazed knee, all good
none|banged my toe on the bed, sore
none|fell asleep on the couch at 8
none|passed out in bed at 9, slept like a baby
none|wiped out after work, straight to bed
none|blacked out the bedroom windows, best sleep ever
none|i could murder a curry
none|that hill is a killer
none|suicide sprints at football, fun
none|felt like death after the night out, better now
none|the session nearly finished me off lol
none|jelly legs crossing the line
none|shaking with the cold at the start, warmed up by 1k
none|hands shaking from too much coffee
none|confused by the new watch settings
none|lost my voice at the match
none|lost feeling in my toes in the ice bath lol
none|arms tired from carrying the toddler
none|my left arm is sore from the vaccine
none|got my flu jab so arm heavy
none|swollen eyes from hay fever
none|throat a bit scratchy, end of a cold
none|cold nearly gone, just a sniffle
none|cough lingering but fine to jog
none|felt a bit queasy after that gel
none|belly a bit off from the curry
none|farting all run lol
none|toilet stop at 5k, all grand after
none|periods pains so easy jog
none|sunburnt neck from yesterday
none|ankle a bit stiff, loosened up
none|knee clicks a bit, no pain
none|calf a bit tight, foam rolled it
none|hamstring niggle, nothing major
none|shins a tad sore from the road
none|blisters on both heels
none|lost a toenail again
none|wee was pale and plenty
none|my dad is diabetic but im not
none|raising money for the stroke association
none|running for the british heart foundation
none|my pal is a cardiac nurse
none|physio says its just tight
none|doctor gave me the all clear yesterday
none|bloods came back normal
none|hr strap was reading 220 lol
none|watch said i was dead haha
none|scared of the dentist tomorrow
none|anxious about the race
none|work stress, poor sleep
none|hate mondays
none|sick of this rain
none|fed up with the wind
none|burning quads on the stairs
none|ready to drop after that shift
none|baby was sick on me at 4am
none|dog puked on the carpet
none|wife has the flu so im on kid duty
none|brother broke his arm skiing
none|granny is in hospital, visited her after work
none|the ambulance siren kept me up
none|a fox bit through my bottle belt at camp
none|bee flew into my mouth lol no sting
none|midges ate me alive
none|nettle stings all over my shins
none|my heart melted seeing the kids at the finish
none|heart says yes legs say no
none|gave it everything, emptied the tank
none|spaced out at work, need coffee
none|couldnt think of anything to say in the interview
none|cant remember the last time i slept this well
none|felt high as a kite after the pb
none|tunnel on the route is closed
none|saw stars on my night run, clear sky
doctor|fever and aching all over
doctor|rash all over and a temp
emergency|hives all over, throat closing
none|broke my wrist in june, all sorted
none|had covid in march, long over it
emergency|My chest is paining badly and left hand is also paining since one hour
emergency|feel like somebody is pressing my chest, not able to breathe properly sir
emergency|heart is beating very fast and eyes became dark for some time
emergency|i am having much difficulty to take breath since i came from running
emergency|my brother he fell down in the ground and his mouth has foam
emergency|i have drunk too much water and now my head is paining and vomiting
emergency|after the running i became unconscious for two minutes, people put water on my face
emergency|face became crooked from one side after bath
emergency|my tongue is becoming thick and i cannot speak good after i ate the bar
emergency|there is coming much blood from the leg and it not stops
emergency|mate im proper scared, chest is doing somersaults and i cant get a breath
emergency|yer man beside me is after collapsing, no pulse i think
emergency|crook as, drank heaps of water and now spewing with a cracker of a headache
emergency|bloody oath my chest is killing me hey, arm too
emergency|im seeing double and walking like a drunk after the heat
emergency|wee man is burning up and fitting
emergency|my ears are ringing, vision gone all white, going down
emergency|cant lift my right arm and my words are coming out funny
emergency|had 3 blackouts since the race
emergency|keep passing out when i stand
emergency|i feel an impending doom, chest heavy
emergency|sweating buckets sitting still, nauseous, jaw sore
emergency|coughing blood since the run
emergency|there is blood in my vomit
emergency|smashed my head on the ice and cant remember the last hour
emergency|hit my head, one pupil bigger than other
emergency|got a knife cut in my hand and it is squirting
emergency|feel like ending my life
emergency|dont want to wake up tomorrow
emergency|i took too many sleeping tablets
emergency|wish i was dead tbh
emergency|nobody needs me, i am done with living
emergency|going to jump
emergency|my face is puffing up and i cant breathe right after the peanut bar
emergency|rash from head to toe and wheezing after the bee sting
emergency|blood sugar reads LO and i feel shaky and confused
emergency|the runner in front of me is down and not responding
emergency|someone needs an ambulance at km 4
emergency|worst pain in my head ever, neck stiff
emergency|sudden pain in the back of head like being hit with a bat
emergency|temperature 40.5, stopped sweating, delirious
emergency|cant stop shaking, skin is boiling, dont know where i am
doctor|urine is like coca cola color since marathon sir
doctor|not passing urine since yesterday
doctor|my pee has turned tea coloured
doctor|leg is swollen and paining only one side, came after flight
doctor|not able to keep the foot on floor
doctor|bone pain in the leg, night also paining
doctor|fever is there and body pain
doctor|i have temp of 101.5
doctor|had chills the whole night
doctor|heart is missing beats sometimes
doctor|giddiness since morning
doctor|loose motions ten times today
doctor|vomited 6 times since last night
doctor|wound is having pus
doctor|blister is all yellow and throbbing
doctor|foot swollen up like a football after rolling it
doctor|knee is swollen and locked
doctor|heard a pop in my calf and cant walk
doctor|thighs so weak i keep falling
doctor|both arms swollen and weak after the gym
doctor|cant feel the outside of my foot for a week
doctor|shin hurts to the touch in one spot
doctor|heel pain so bad i cant stand on it
doctor|chest infection, coughing green gunk
doctor|ringing heart beats at rest 130
doctor|blood when i wipe
doctor|stool black since two days
doctor|eye has flashes and floaters
doctor|dog bit my calf
doctor|tick bite gone red in a circle
doctor|red line from the blister up my ankle
doctor|feel feverish and shivery
doctor|head spinning when i get out of bed
doctor|nearly passed out twice this morning
`;

export const layConditions = `
just found out were expecting, due in june
im on blood pressure tablets
i have one kidney
im 14 weeks gone
breast feeding a 3 month old
type 1 here
i take water tablets for my heart
on lithium for bipolar
recovering anorexic here
havent had a period in 8 months
i had a kidney transplant
doctor has me on a fluid limit
my cardiologist says no salt
due in march with our second
were having a baby
im 16
ive got addisons
i have heart failure
used to be bulimic
had low sodium after a race before
`;

/** Conditions in people's own words, in brand names and misspelt: no alarm. By the vocabulary's author, before they were in it. */
export const conditionsByBrand = `
Doctor confirmed I am carrying, 9 weeks, very happy
late and two lines on the stick yesterday!!
my kidneys are at 38 percent says the clinic
my pump is weak, they call it heart failure
I got T1D since I was 7
type one since i was nine
sugar diabetes on insulin
i inject novorapid with meals and lantus at night
I am SS genotype, last crisis was in january
turning 17 next month, do i get the adult plan
I'm in 8th grade and wanna run a marathon
15yo here
knee scope was on the 3rd
still feeding the wee one, 4 months
halfway through chemo, running keeps me sane
just finished radiotherapy for breast cancer
in remission from lymphoma
had a kidney transplant in 2020, on tacrolimus
on thinners for an old dvt
taking xeralto
i'm on blood thiners
dialisis mon wed fri
bit of heart failure, EF 35
had annorexia as a teen
on entresto and eplerenone
on valproate for years, well controlled
`;

export const conditionsOfNobody = `
raising money for cancer research
my mum is having chemo
my doctor says no pregnancy
new kidney beans recipe
teenager in the house kept me up
our cat is on steroids
tropic of cancer race
my surgeon friend says hi
`;
