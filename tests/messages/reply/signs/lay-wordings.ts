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
