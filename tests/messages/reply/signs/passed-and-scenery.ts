/**
 * Wordings by the vocabulary's author on the kinds of a fifth author's false alarms, written down before the words of their
 * kinds were in it. Of each kind half are a sign and half are none: what has passed, ground and sky, timetables, the fever
 * of running, and a disease that somebody else lives with.
 */
export const passedAndScenery = `
doctor|broke my wrist on saturday, its throbbing
doctor|blister infected, thought it had healed but its back
doctor|calf swollen, blister totally healed
doctor|dr checked the calf last week, scan clear, but its still swollen
doctor|ankle was fine when i was 12 but i think i broke my ankle today
doctor|graze on my knee is infected, the other one has fully healed
doctor|fever since last week, doctor signed me off work
doctor|foot has a stress fracture, xray tomorrow
doctor|calf hot and swollen, waiting for the scan
doctor|had a fever last week, never bothered me before, back today
emergency|chest pain last week, ecg clear, back again now
emergency|chest pain when i was 12 k in
none|broke my collarbone when i was 9, never gave me any bother since
none|snapped my wrist at 14, hasnt bothered me since
none|the cut that got infected in august has completely healed
none|calf was swollen last week, ultrasound was clear, all good
none|had a stress fracture two winters ago, never troubled me since
none|infected toenail back in june, all healed up nicely
none|blister went septic last month, long since healed 2 8
none|gp looked at my swollen calf last week, scan was clear
none|fractured my foot three seasons ago, never had bother since
none|dislocated and broke my finger when i was 15, never been a problem since
emergency|im bone dry and boiling, not a drop of sweat
emergency|skin bone dry and red at 25k
emergency|came off the trail bone dry and dizzy in the heat
emergency|bone dry trails, stopped sweating, feel awful
emergency|so hot, bone dry skin, legs wobbling
emergency|bone dry, no sweat at all, seeing double
emergency|skin hot and dry since the finish
emergency|sat on the track bone dry and burning up
none|bone dry paths today, flew round 2 8
none|roads were bone dry, legs great
none|the course is bone dry, new pb
none|lovely run, bone dry underfoot
none|nice and dry today 2 8
none|cool and dry for parkrun
none|hot and dry out there, lovely
none|track bone dry, shoes clean for once 3 7
none|so hot today but the bone dry trails were fun
doctor|seeing stars when i stand up
doctor|was seeing stars after the last hill
doctor|saw stars at the finish
doctor|seeing stars on and off all night
doctor|clear head but seeing stars since the run
none|saw stars all the way round, starry sky
none|seeing stars over the moor, clear sky, magic 2 7
none|ran under the moon seeing stars
none|night sky was amazing, never saw stars like it
none|head torch off and seeing stars, such a clear night
emergency|confused after the long run
emergency|got confused about where i was
emergency|my wife says i was confused by simple questions
emergency|confused and shivering on the bus home
emergency|confused by my own front door key
emergency|confused about what day it is, bus timetable in hand
emergency|confused, couldnt read the timetable
none|totally confused by the train times so walked
none|confused by the new parking rules 3 7
none|bit confused about the bus schedule, jogged back
none|bewildered by the ticket machine, took ages 2 7
none|confused over the tax forms all evening, no run
doctor|running a fever, signed up for a half on sunday
doctor|running fever since last night
doctor|fever of 38.6, signed up for another 10k, can i still go
doctor|got a fever after signing up
doctor|running fever of 39, entered the marathon already
none|running fever strikes again, entered two 10ks
none|parkrun fever has got the whole family hooked
none|ultra fever has got me, booked another one 3 7
none|caught the running fever, love it
none|total running fever here, addicted 2 8
emergency|my uncle is having an angina attack
emergency|dads angina is really bad right now
emergency|angina again on the hill
emergency|my friend has angina and has gone grey
emergency|got angina, it came on at 3k
none|my grandad has angina so we walk together
none|mum's got angina, im fine though
none|neighbour lives with angina, i run for him
none|my aunts got angina and my heart is fine
none|father in law has had angina for years
emergency|im epileptic and had one this morning
emergency|epileptic fit after the run
emergency|epilepsy is back, had an attack in bed
emergency|im epileptic, woke up on the floor with a bitten tongue
emergency|had an epileptic seizure yesterday
emergency|my friend is epileptic and on the floor jerking
emergency|my dad has angina and his arm hurts
emergency|husband has angina and needs help, he looks awful
emergency|he has angina and his spray does nothing
emergency|she is epileptic and just went down, help
emergency|im epileptic and my arm keeps jumping
emergency|feel hot, skin feels tight and dry
emergency|heat stroke i think
emergency|had heat stroke last year and i think its the same again
doctor|think ive got rhabdo
doctor|is this rhabdo? thighs are huge
doctor|had rhabdo in 2020 and it is back
`;

/** A condition told in passing that a doctor should set the amounts for, and no alarm. */
export const conditionsInPassing = `
sickle cell trait here
i carry the sickle cell gene
got sickle cell disease, ok to run?
should have said, i have sickle cell
i have sickle cell anaemia
epileptic, well controlled on lamotrigine
forgot to mention i have epilepsy
should have put down that i have epilepsy
im epileptic, no seizures in years
i take keppra for epilepsy
my epilepsy is under control
had rhabdo three years ago
i had rhabdomyolysis in 2019, all good since
history of rhabdo here
rhabdo survivor, 2018
had rhabdo before, do i need to tell you
had heat stroke in 2018
i was in hospital with heatstroke three summers ago
got heatstroke a few years ago, fine since
history of heat stroke, thought you should know
ended up with sunstroke years ago, never again
`;

/** The same words about somebody else, or about nobody: neither a condition nor an alarm. */
export const nobodysConditions = `
running for a sickle cell charity
my cousin has sickle cell
my brother is epileptic
read an article about epilepsy
no epilepsy, no heart trouble
saw a film about a guy with rhabdo
mate got rhabdo at crossfit last year
how do i avoid rhabdo
a friend had heat stroke years ago
how do i avoid heat stroke
`;
