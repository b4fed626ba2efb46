/** Signs that are described without being named, and what sounds like one. The level, and the text. */
export const describedSigns = `
emergency|my left hand wont obey me
emergency|fingers on my right hand not responding, coffee cup keeps slipping
emergency|my arm does not do what i want it to since breakfast
emergency|one side of my face has stopped working
emergency|the left half of my body has gone numb
emergency|half the body is tingling and weak
emergency|cant hold a straight line when i walk and everything is double
emergency|seeing double and staggering about the kitchen
emergency|puffed just sitting on the couch
emergency|totally out of puff walking to the toilet
emergency|winded lying flat on my bed
emergency|respirations are fast and shallow
emergency|i have to take a breath between words
emergency|having trouble breathing
emergency|my tongue has got really fat
emergency|lips blowing up after a wasp got me
emergency|eyelids puffing up and a rash, ate cashews
emergency|cheeks are ballooning after that prawn curry
emergency|nose wont stop gushing
emergency|nosebleed for 40 minutes and still going
emergency|on warfarin and i fell, bleeding from the knee
emergency|bleeding very heavily, three pads in an hour
emergency|filled the toilet with blood
emergency|i have lined up my tablets and counted them out
emergency|got the pills laid out next to me
emergency|thinking about jumping off the viaduct
emergency|i want to step in front of a train
emergency|feel drunk but have not had a drop, ran 30k in the heat
emergency|drank gallons of water, now twitchy and foggy
emergency|drank litres at every stop, hands bloated and i am woozy
emergency|over-hydrated, silly and wobbly
emergency|temp is 40.8 and hearing voices
emergency|had two fits this morning
emergency|my heart aches when i climb stairs, real pain
doctor|traces of blood when i pee
doctor|blood in my urine this morning after the long run
doctor|stings when i pee
doctor|it burns to pee and i have a fever
doctor|pain around my kidneys
doctor|cut on my shin is oozing and stinks
doctor|blister on my heel has gone yellow and smells
doctor|graze is hot and spreading, skin angry red
doctor|looks like cellulitis on my ankle
doctor|not the muscle, it is the bone at the front of my shin
doctor|i can point to the exact spot on my shin with one finger
doctor|quads have no strength at all, cannot get up the stairs
none|had a dvt in 2011, all fine now 2 8
none|passed out once in 2008, good since 3 7
none|heat stroke in 1999, never again 2 8
none|broke my wrist years ago
none|last month i had a fever, fully recovered 2 8
none|used to suffer palpitations, none since i gave up coffee 2 7
none|shingles last winter, healed now 1 8
none|a&e nurse, ten hours of chest pain patients, sleep 6 sore 2
none|w/o fever, w/o dizziness, 3 7
none|out of puff on the last hill but loved it 4 7
none|watch strap is digging into my wrist 3 7
none|heart rate belt slipped again 2 8
none|my heart was not in it 4 6
none|put my whole heart into it 5 7
none|half of my run was in the rain 3 7
none|my watch will not do what i want 2 7
none|hand on the gate would not open it lol 2 7
none|legs wont do what i tell them after that marathon lol 7 6
none|walked like a drunk after leg day, legs are jelly 6 7
none|could not walk in a straight line after the beers 4 5
none|drank a lot of beer last night and dizzy lol, hungover 3 5
none|ran over the bridge and just kept going 3 8
none|jumped over the railway tracks on the trail 3 7
none|forgot my vitamin pills 2 8
none|green smoothie after the graze lol 2 8
none|spare shoes smell, no blisters 2 8
none|nose ran the whole way 2 7
none|cold and runny nose 3 8
none|session was hard, out of breath each rep 5 7
none|breathing hard on the hills as you do 4 7
none|lots of sweat pouring off me 3 7
none|wee stop at 5k then a coke 2 8
none|kidney beans for tea 2 8
none|i eat like a horse 2 8
none|brain like mush after work 3 6
none|laughing so hard i could not breathe 2 8
none|pain au chocolate at the finish 2 8
none|tired legs, could not walk straight down the stairs lol 7 7
none|not muscle soreness so much as tiredness 3 7
emergency|breathing is a struggle just lying here
emergency|i sound like darth vader and i'm gulping for air at my desk
emergency|chest feels like someone parked a van on it
emergency|there's a tight band right round my ribs and down my arm
emergency|went grey and hit the floor in the shower, no idea how long
emergency|legs gave way at the finish and i woke up with medics round me
emergency|my mate says i kept asking what mile we were on, dont remember the last 5k
emergency|speech is coming out all jumbled
emergency|right eye just went dark like a blind coming down
emergency|smile is wonky in the mirror and my arm is floppy
emergency|skin is boiling, stopped sweating and i'm talking gibberish
emergency|put on 3kg during the ultra, splitting head and keep being sick
emergency|covered in welts and throat feels like its closing
emergency|coughing up blood
emergency|poo is black and i feel faint
emergency|i dont want to be here any more
emergency|everyone would be better off if i was gone
emergency|took a load of paracetamol
emergency|cracked my head on the kerb and feel dazed
emergency|worst headache of my life came on like a clap
emergency|ticker is doing somersaults and i feel like i'll pass out
doctor|wee looks like cola
doctor|not had a wee since yesterday's race
doctor|left calf is swollen and hot, right is normal
doctor|cant put weight on my foot
doctor|knee locks and gives way on stairs
doctor|temp of 39 and shaking with cold
doctor|heart keeps skipping beats at rest
doctor|red line going up my leg from the blister
doctor|threw up five times overnight cant keep water down
doctor|room spins whenever i stand up
doctor|got bitten by a dog on the trail
none|choked on a gel at mile 3 lol 4 7
none|throat a bit dry from the dust 3 7
none|eyes streaming in the wind 2 7
none|head was all over the place with work 3 6
none|face like thunder after that split 3 7
none|dropped my phone in the toilet 2 7
none|burst out crying when i finished, happy tears 5 6
none|nearly died on that hill haha 6 7
none|blood sweat and tears but we got there 5 7
none|my boss had a heart attack in the spring, he's fine 2 8
none|wife had surgery so i slept in a chair 4 5
none|ibuprofen for the toothache, all good 3 7
none|cold shower after, felt amazing 2 8
none|calf a touch tight, foam rolled it 4 7
none|kicked a stone, toe bruised 3 7
none|light headed? nope, feeling ace 2 8
none|bit of a headache from the screen, 3 7
none|spinning class then home 3 8
none|my nan fell last year and broke her hip, visiting her today 2 7
none|knackered but in a good way 5 7
none|slept badly, hot night 3 5
none|tummy rumbling, need breakfast 2 8
none|that film made me cry, 2 8
none|dog threw up on the carpet 3 6
none|weak coffee this morning 3 7
none|burning legs on the last rep 6 7
none|numb bum from the bike 3 7
none|toes numb from the cold, fine after 3 7
none|red face after the tempo 4 7
none|swollen river so took the road 2 7
emergency|i keep nodding off mid sentence and cant be woken properly says my partner
emergency|my husband cant wake me up properly, he is typing this
emergency|pressure behind my breastbone since the intervals
emergency|feels like my chest is being wrung out
emergency|shooting pain from my jaw into my left shoulder, clammy
emergency|cant draw a full breath
emergency|gasping after getting out of bed
emergency|throat is swelling and i cant swallow my spit
emergency|mouth has dropped on the left
emergency|cant feel my left arm
emergency|words wont come out right
emergency|cant lift my right leg or arm
emergency|sudden blinding headache, neck stiff
emergency|my whole body was jerking, wife called it a fit
emergency|woke on the tarmac with a paramedic over me
emergency|blacked out at the lights
emergency|wobbly confused and hot, cant remember driving home
emergency|fingers like sausages, ring wont come off and head is thumping after 5l of water
emergency|spewing and confused after 6 hours running, drank only water
emergency|vomit looks like coffee grounds
emergency|gash on my thigh is spurting
emergency|i keep thinking about killing myself
emergency|life isnt worth living
emergency|cut my wrists last night
emergency|i have a plan to end it tonight
emergency|hit by a car on my run, back hurts
emergency|cant feel my legs since the fall
emergency|insulin pump failed, shaky and muddled
emergency|bee got me on the lip, hives all over
emergency|heart pounding at 180 on the sofa and breathless
doctor|urine like black tea
doctor|my piss is rusty
doctor|legs so weak i cant get out of the chair
doctor|thighs rock hard and swollen
doctor|calf is warm and tender on one side and bigger
doctor|hip hurts in one point when i hop
doctor|shin pain wakes me at night
doctor|heard a snap in my foot
doctor|fever and chills since last night
doctor|heart flutters out of nowhere
doctor|fast irregular heartbeat this morning
doctor|blood in my stool
doctor|havent weed in 14 hours
doctor|knee is swollen like a ball
doctor|pus coming out of my toenail
doctor|light headed every time i get up
doctor|peeing blood
doctor|vomited all night
doctor|achilles popped
doctor|numb around my bum since the long run
doctor|stress fracture maybe, pain when i press the bone
doctor|tick bite with a red ring
doctor|bad tummy pain low on the right
doctor|diarrhoea for 3 days
none|heart and soul in that one, 5 7
none|chest freezer broke so a rubbish night, 3 5
none|chesty sounding dog kept me up 3 5
none|breathless with excitement about sunday 2 7
none|fit and well 1 8
none|shaking hands with the winner 3 7
none|face is sunburnt 3 7
none|arms like lead from the rowing machine 4 7
none|stroke rate 28 on the erg 3 7
none|paramedic training went well, sore 3 sleep 6
none|crashed on the sofa at 8 3 9
none|collapsed into bed, 4 9
none|felt drunk on happiness 2 8
none|was out cold by 10, 3 8
none|passed out medals at the finish 2 7
none|the finish was killer, i am dying to do it again 5 7
none|slept like a baby 2 9
none|coughing fit from the gel, fine now 3 7
none|no pain, no swelling, no drama 1 8
none|hot as hell, drank loads, all fine 3 7
none|peed clear as water 2 8
none|dark by the time i finished 3 7
none|dark roast coffee then off 2 7
none|red shorts today 2 8
none|beetroot juice turned my hands pink lol 2 8
none|bruised ego 3 7
none|stitch at 5k, went away 3 7
none|side stitch again, walked it off 3 7
none|shin a bit tender, nothing new, iced it 3 7
none|hamstring tight 4 7
none|knees creaky as ever 3 7
none|toe blister popped 3 7
none|popped to the shop 2 8
none|snapped my laces 3 7
none|broke my pb 4 7
none|cracked the hour 5 7
none|sick beat on the playlist 2 8
none|killed the hill and it killed me 6 6
none|bleeding hill 5 7
none|weak wifi so late upload 2 8
none|confused by my splits 3 7
none|lost the plot on the last lap lol 5 7
none|cant walk down stairs lol marathon legs 7 7
none|cant get up this early 3 5
none|not dizzy at all today 2 8
none|no chest issues thanks for asking 2 8
none|mum is in hospital so tired 3 4
none|kid has fever, up all night 3 3
none|dog swallowed a sock 2 6
none|cold fingers, numb for a bit, warmed up fine 3 7
none|ear infection last winter, sorted. 2 8
none|tetanus jab in the arm, bit sore 3 7
none|my arm aches from the vaccine 3 7
`;
