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
`;
