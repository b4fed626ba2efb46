/**
 * Wordings by the vocabulary's author on who or what a sign is said of, when it was, and what is a story: years ago and over, or
 * back again; somebody who is well; a treadmill, a wall, the weather; a film, or the runner who watches one.
 */
export const subjectsAndTimes = `
emergency|was watching a film and my chest hurts
emergency|watching a movie when my chest went tight
emergency|read an article on stroke and now my left arm is numb
emergency|reading a book, suddenly cant speak properly
emergency|at a first aid course and now i have chest pain
emergency|phone died and passed out at km 30
emergency|watch battery died and i fainted
emergency|fell off the treadmill and lost consciousness
emergency|on the bike my chest went tight
emergency|treadmill run, chest pain
emergency|had chest pain 3 years ago and it is back today
emergency|had a heart attack last year, chest pain again this morning
emergency|had chest pain last month, never been right since, tight now
emergency|the guy next to me collapsed and hes not waking up
emergency|woman in front of me on the path is having a seizure
none|the guy next to me had chest pain at parkrun, ambulance took him, hes home n ok. me 3 7
none|had chest pain 3 yrs ago, all checked out, heart is fine
none|concussion was two seasons ago, cleared to run ages back 3 8
none|Had a seizure once when I was 4. That's 40 years ago
none|treadmill keeps cutting out and losing consciousness haha
none|suffocatingly humid here but run was fine, felt good
none|path is blocked by a collapsed wall near the mill
none|was up late w casualty on catch up, two cardiac arrests in one episode
none|broke my ankle in 2014, never bothers me now
none|my stress fracture was 2 yrs back, no bother since
none|fainted once at school, thats decades ago
none|had a fit as a baby. That was 35 yrs ago, nothing since
none|pulled muscle last yr is totally fine now
none|had a DVT in my 20s, long sorted, 2 7
none|Blacked out at mile 20 in 2017, different person now lol. 3 8
none|had pneumonia back in 2012 fully over it
none|got knocked down by a car ten years back, grand since. 4 7
none|old head injury from rugby days, all good
none|wife fainted at our wedding years ago, still laugh about it
none|a lad collapsed at the finish but he was up and chatting in 5 mins
none|lady ahead of me fainted at the start, medics had her sitting up smiling by the time i left
none|my dad had a stroke last year, doing great
none|saw a man have a seizure on the bus, paramedics were with him
none|my phone had a seizure and died at 10k
none|garmin fainted at 15k
none|the laptop blacked out mid race stream
none|my car is coughing blood
none|the app collapsed and lost my run
none|watch is confused about where i am
none|air was so thick you could choke on it
none|suffocating heat, took it easy
none|the humidity was choking, slow 5k
none|breathless humidity today
none|stifling out there, hot and sticky but legs fine
none|bridge collapsed on the route so we detoured
none|tent collapsed in the night at the ultra camp
none|my deckchair collapsed under me at the picnic
none|the finish arch collapsed just before i got there lol
none|whole stand collapsed at the expo, no one hurt
none|watched grey's anatomy, three seizures and a stroke before bed
none|binge watched er, so many heart attacks
none|the film had a guy bleeding out for an hour
none|podcast about a runner who collapsed with heat stroke, 3 7
none|listening to a true crime thing, lots of blood
none|book im reading, hero gets shot in the chest
none|im a paramedic, two cardiac arrests on shift, so only 4 hrs and sore 3
none|busy night in a&e, three strokes and a stabbing, slept 5
none|nurse here, chest pains all shift long (patients!) 3 6
none|taught a first aid class on choking today
emergency|had a heart attack last year and my chest is tight
emergency|had a heart attack 5 years ago. chest feels tight
emergency|years ago i broke my ankle, now i cant breathe
emergency|fainted at school once, just fainted again
emergency|had surgery 5 years ago, chest pain now
emergency|stroke in 2019, left arm numb again
emergency|when i was 12 i had fits, they came back today
emergency|last summer i had heat stroke and its the same now, hot and confused
emergency|chest pain like the one i had 3 years ago
emergency|collapsed last year, collapsed again at mile 5
emergency|bad chest pain since yesterday, had the same 2 yrs back
emergency|my dad had a stroke last year and now my face is drooping
emergency|friend says im slurring
emergency|my wife collapsed and isnt ok
emergency|a runner collapsed, he is not well
emergency|the lad next to me has collapsed
emergency|guy beside me not breathing
emergency|the heat is suffocating and i cant breathe
emergency|humid and i am choking, throat closing
emergency|stand collapsed and i hit my head
emergency|collapsed on the bridge
emergency|collapsed by the wall
emergency|i collapsed against the fence
emergency|collapsed near the tent
emergency|treadmill stopped and i lost consciousness
emergency|phone keeps ringing, chest is killing me
emergency|watch keeps beeping and im losing consciousness
emergency|on shift as a nurse and my chest hurts
emergency|working in casualty tonight and i have crushing chest pain
emergency|binge watching casualty and i feel chest pain
emergency|watching tv, left arm gone numb
emergency|the film finished and i couldnt breathe
emergency|reading the news when my vision went
emergency|my husband ran ok but now hes collapsed
emergency|ambulance took my wife, now i feel chest pain
emergency|she was fine yesterday but is having a seizure
emergency|collapsed wall of my chest, cant breathe
doctor|broke my ankle in 2014 and today its swollen like a balloon
doctor|dvt 3 yrs ago, calf is swollen and hot again
doctor|calf swollen, had same thing years back
doctor|had rhabdo in 2019, pee is brown
doctor|had a stress fracture in 2018, shin pain on one spot now
doctor|stress fracture 2 years ago, it hurts again in the same spot
emergency|fainted yesterday, fine now
emergency|had chest pain an hour ago, ok now
none|tore my calf badly in 2019, long mended. 2 7
none|used to get chest pains as a smoker, none in 6 yrs
none|nearly drowned as a kid, fear of open water ever since lol
none|heat stroke got me at the 2016 marathon, learned my lesson
none|my last seizure was in 2011
none|been clear of fits since 2008
none|had meningitis at uni, all fine these days
none|that concussion from two winters back is well behind me
none|fractured pelvis 8 years ago, ran my first 10k today!
none|heart surgery as a baby, never had a problem with it
none|dislocated my shoulder in my twenties, doesnt bother me now
none|collapsed at the 2018 london marathon but ive run six since without a hitch
none|broke 3 ribs last winter, all healed
none|old stress fracture site feels perfect
none|anaphylaxis once in 2005, carry an epipen just in case
none|my brother had chest pain last month, turned out to be indigestion
none|mums had a fall but shes grand, home already
none|the old boy who collapsed last week is out of hospital and doing well
none|a marshal fainted from the heat, they gave him water and he was ok
none|son was sick all night but hes right as rain now, i got 4 hrs
none|my training partner blacked out at altitude once, scary story
none|teammate had a stroke two yrs ago and just ran a pb
none|guy in the news collapsed at a marathon, sad
none|saw an ambulance by the course, hope they are ok
none|neighbours dog had a fit lol, up all night
none|spin bike went into cardiac arrest mid class
none|gps had a complete meltdown
none|my old nikes are bleeding dye everywhere
none|laptop died, printer choking on paper, bad day
none|smart scale says im dead
none|fridge gave up the ghost, up mopping all night
none|headphones keep passing out on long runs
none|it was hotter than hell, dying for an ice lolly
none|wind so strong it took my breath away
none|pea soup fog, couldnt see ten metres
none|sun was brutal, road was melting
none|rain was bleeding down my neck all run
none|gate at the canal path has collapsed so had to climb
none|goal post snapped at the park
none|the trail was choked with nettles
none|path split and i was confused which way to take
none|tree had fallen, blocked the whole road
none|stroke of genius from the coach today
none|we got murdered in the relay lol
none|i was dead last but happy
none|hammered the downhill, quads are toast
none|that climb nearly killed me, loved it
none|my lungs were on fire on the last rep, brilliant session
none|heart was in my mouth on the descent
none|finished with blood sweat and tears
none|chest freezer delivered today, late to bed
none|watching the tour de france, massive crash, riders everywhere
none|holby city marathon last night, 3 6
none|reading a thriller, poisoned victims galore, slept late
none|crime drama kept me up til 1, stabbings galore
none|marking anatomy essays on the heart all day
none|did a cpr refresher at work, knees sore from the dummy
none|i teach biology, we did strokes and seizures today
none|im a vet, operated on a collapsed dog till 2am so 4h sleep
none|worked the stroke ward all night
emergency|i collapsed in 2018 and it has just happened again
emergency|stroke symptoms, had one in 2017 as well
emergency|got chest pains, nothing since 2015 but today again
emergency|my mate was ok at first but now hes unconscious
emergency|they took my phone, chest crushing pain help
emergency|there was a film crew at the finish, i blacked out on the line
emergency|ambulance just left, said im fine, but chest pain is back
emergency|marshal gave me water and i still feel like passing out
emergency|reading your text took ages, vision keeps going black
emergency|my dad is fine but i have crushing chest pain
emergency|she says shes fine but shes slurring her words
emergency|he was ok and laughing then just dropped and isnt breathing
emergency|bike ok. me: hit my head, was out cold
emergency|gym treadmill: passed out
emergency|was in a box set coma then felt chest tightness on the sofa
emergency|im a nurse and i think im having a heart attack
emergency|paramedic myself, crushing central chest pain now
emergency|done first aid, husband has collapsed and not responding
emergency|had a talk on strokes at work and now my mouth is drooping
emergency|it was suffocating and i fainted
emergency|heat was choking us, my mate collapsed and is out of it
doctor|calf like the time i had a clot in 2016, swollen and hot
doctor|foot hurts on the bone same as the stress fracture 2 yrs ago
doctor|broke it in 2014 and i think ive broken my ankle again
emergency|my heart aches since the run, legs fine
emergency|my heart hurts but legs ok
emergency|i had a fit in the kitchen this morning
doctor|left calf is swollen and hot, the right one is fine
doctor|one calf swollen, happy with the time though
emergency|losing a lot of blood, im at work
none|bloody lot of hills, legs are bloody tired
none|8x400 done, all good
none|heart felt good, legs heavy
none|100 press ups this morning
`;
