/** More of them: the level, and the text. */
export const describedSignsAgain = `
emergency|feels like a fist closing round my heart
emergency|im sweating buckets, grey and my arm is heavy
emergency|vision in one eye has gone blurry and my speech is thick
emergency|cant get enough air in even sat still
emergency|keeled over at the bus stop
emergency|wife says my mouth is drooping
emergency|my leg just wont move and my hand neither
emergency|itchy all over, lips tingling after the new gel
emergency|i want it all to stop for good
emergency|nobody would miss me
emergency|bleeding from my bum and its not stopping
emergency|head injury yesterday, now being sick
emergency|muddled and shivering, temp 41
emergency|bpm 190 lying down, feel like fainting
emergency|puked blood
doctor|wees the colour of rust
doctor|my pee smells and stings
doctor|shin bone aches at night
doctor|calf feels hot and its puffy
doctor|fever of 38.9
doctor|resting pulse 120 all morning
doctor|cut is weeping yellow stuff
none|wind took my breath away 3 7
none|gasping for a pint 3 7
none|panting like a dog on the reps lol 4 7
none|puffed on the stairs as per 3 6
none|hands full so couldnt hold my bottle 3 7
none|arm warmers were too hot 2 8
none|my right arm is tanned lol 2 8
none|one side of the road was flooded 3 7
none|left side was sunny, right side in shade 2 7
none|pills of fluff on my gloves 2 8
none|train was late, no trains at all 3 5
none|bridge run was lovely 2 8
none|drank lots of water like you said 2 8
none|drank loads, slept great 2 9
none|bloated after pizza 3 7
none|nose bleed for a minute, stopped 2 7
none|nicked my finger cooking 2 8
none|yellow vest smells 2 7
none|bone broth for lunch 2 8
none|funny bone hit on the door 2 7
none|bone tired 5 6
none|dead tired 6 5
none|one spot of rain 2 8
none|spot on pace today 3 7
none|fits like a glove 2 7
none|in fits of laughter 2 8
none|heart was racing at the start, nerves 3 7
none|stroke the cat then bed 2 8
none|chest infection cleared last month 2 8
none|had asthma as a kid 2 8
none|my sister had a seizure last month 3 6
none|physio says my hip is fine 3 7
none|burned 900 calories 4 7
none|sunburnt shoulders 3 7
none|sweating buckets on the turbo 4 7
none|hot and bothered on the tube 3 6
none|temperature dropped to 3 degrees 3 8
none|dizzy heights of 5th place lol 3 7
none|spinning plates at work 3 5
none|wobbly bridge, great views 2 7
none|eyes on the prize 2 8
none|head in the clouds 2 7
none|off my head with excitement 2 6
none|dropped like a stone in the standings 4 7
none|fell asleep on the floor with the baby 4 4
none|woke up on the sofa 3 6
none|feel like a drunk on no sleep 4 4
none|burning calves the whole way 4 7
none|shin has one spot of mud 2 7
none|cut my toe, bled a lot, fine now 3 7
none|hand wont work in this cold 3 7
`;
