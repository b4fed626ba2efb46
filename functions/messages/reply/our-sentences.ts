/**
 * Every sentence that the product can text, as `sentenceShapesOf` has it. Written by `npm run our-sentences` out of the
 * sources and of the engine's own advice; a test fails where it lacks one.
 */
export const ourSentences = `
# : a seat is free for you for two days : #
# : a walk is fine
# : abcdefghijklmnopqrstuvwxyzäöñü abcdefghijklmnopqrstuvwxyzäöñüà
# : advice is paused for everybody for now
# : budget for texts
# : drink when thirsty
# : drink when thirsty eat a normal meal
# : emergency
# : is that kilograms or pounds
# : on # your seat is given on and your data is deleted
# : this is a test
# : walk swim or easy bike
# : you are not rested yet
# : you're in
# : your code is #
# : your recovery works but for one
# a kilocalorie and # a degree over # more over # less #
# a night
# a night from # answers
# abroad : local number
# all well again
# and # : is that #
# and # cannot be right together
# at most
# coaching is on hold
# coaching is on hold : once you are well reply fine
# connect
# did not answer : end our access at #
# dizzy vomiting no urine in # : get help
# dizzy vomiting or no urine in # : get medical help
# done
# eggs on # slices of toast
# eggs on # slices of toast and a banana
# eggs with potatoes
# fails on this activity
# for an hour
# for two days
# goes from # to # : please send it again
# hard days in a row
# hard days in a row : # more
# has ended your membership : all we held about you is deleted # your receipt : #
# hike
# hike done
# hike hot
# hot
# if it changes or is not better in # : see a doctor
# in a row with a run
# in all of which the window takes #
# in danger : #
# in danger : local emergency number
# in the water
# known signs are good
# known signs are good : your recovery is working
# lie between two texts about one session or about another sport within # of it
# lost # of it fuel
# mg of sodium best by salty food
# more by bedtime
# no longer lets us read your runs so no advice for now
# no running before #
# not counted yet
# of # known signs # good
# of # known signs are good
# of # known signs are good : you are not rested yet
# of # known signs are good : your recovery works but for one
# of # on most days
# of high quality protein or about # per pound
# of sleep : # more
# of sleep a night over # nights
# of sleep per night
# of the weight lost
# or a load of #
# protein : # eggs tofu or yogurt
# ride
# ride done
# ride hot
# ride needs a day
# ride needs a day with # of sleep
# ride needs a day with soreness #
# ride needs a day with soreness # and # of sleep
# ride needs three days with soreness # and # of sleep
# ride needs time
# ride needs two days
# ride needs two days with soreness #
# ride needs two days with soreness # and # of sleep
# ride still needs time
# row
# row done
# row hot
# run
# run done
# run hot
# run needs #
# run needs # with soreness #
# run needs a day
# run needs a day with # of sleep
# run needs a day with # of sleep and a morning pulse of #
# run needs a day with a morning pulse of #
# run needs a day with soreness #
# run needs a day with soreness # and # of sleep
# run needs a day with soreness # and a morning pulse of #
# run needs four days with # of sleep
# run needs four days with soreness #
# run needs four days with soreness # and # of sleep
# run needs four days with soreness # of sleep and a morning pulse of #
# run needs seven days
# run needs seven days with # of sleep
# run needs seven days with a morning pulse of #
# run needs six days
# run needs three days
# run needs three days with # of sleep
# run needs three days with # of sleep and a morning pulse of #
# run needs three days with soreness #
# run needs three days with soreness # and # of sleep
# run needs three days with soreness # and a morning pulse of #
# run needs three days with soreness # of sleep and a morning pulse of #
# run needs time
# run needs two days
# run needs two days with # of sleep
# run needs two days with # of sleep and a morning pulse of #
# run needs two days with a morning pulse of #
# run needs two days with soreness #
# run needs two days with soreness # and # of sleep
# run needs two days with soreness # and a morning pulse of #
# run needs two days with soreness # of sleep and a morning pulse of #
# run still needs time
# session needs a day
# session needs a day with # of sleep
# session needs a day with # of sleep and a morning pulse of #
# session needs a day with a morning pulse of #
# session needs a day with soreness #
# session needs a day with soreness # and # of sleep
# session needs four days with soreness # and a morning pulse of #
# session needs three days with soreness # and # of sleep
# session needs time
# session needs two days
# session needs two days with soreness #
# session needs two days with soreness # and # of sleep
# session needs two days with soreness # of sleep and a morning pulse of #
# session still needs time
# signs
# signs of too little recovery
# signs of too little recovery : low energy a raised morning pulse
# signs of too little recovery : low energy soreness that stays
# signs of too little recovery : low energy soreness that stays a raised morning pulse
# signs of too little recovery : soreness that stays a raised morning pulse
# signs of too little recovery : soreness that stays declining performance
# slices of bread with peanut butter and a banana
# slow enough to talk
# slower than a month ago at the same pulse
# so nothing extra to drink
# so nothing extra to drink : drink when thirsty
# stiff # stairs hurt # walking hurts
# still there
# strength
# strength done
# strength hot
# swim
# swim done
# swim needs a day
# swim needs a day with # of sleep
# swim needs a day with soreness #
# swim needs a day with soreness # and # of sleep
# swim needs a day with soreness # and a morning pulse of #
# swim needs three days with soreness # and # of sleep
# swim needs time
# swim needs two days
# swim needs two days with soreness #
# swim needs two days with soreness # and # of sleep
# swim still needs time
# tells us that activity is gone so please ignore our last message about it
# text e # or add it under more
# than a month ago at the same pulse
# that you sweat # than we would guess : the amounts fit you now
# then sleep
# times that without wind # times in the water and times what the scales have taught about this athlete
# to #
# to # a kilogram from # at # years and over between # and # whenever there is carbohydrate
# to # mg of sodium a litre of the middle of the fluid # mg at most to #
# to raise it run npm run club setup and deploy
# today and tomorrow
# tries are left
# unsolicited texts a day at most
# walk
# walk done
# walk hot
# walk needs a day
# walk needs a day with # of sleep
# walk needs a day with soreness # and # of sleep
# walk needs three days
# walk needs three days with soreness # and # of sleep
# walk needs time
# walk needs two days
# walk needs two days with # of sleep
# walk needs two days with soreness #
# walk needs two days with soreness # and # of sleep
# walk needs two days with soreness # of sleep and a morning pulse of #
# walk still needs time
# walk swim bike #
# within four hours of the finish
# within your usual #
# without a hard session for a load of # by itself
# without a run : when you run again at most # every other day
# workout
# workout done
# workout hot
# yoga
# yoga done
# yoga hot
a # and none for a met under #
a banana
a banana then sleep
a broken meter does
a changed title is no news
a day of rest
a doctor or someone you trust can help
a fair default
a faulty barometer finds a thousand metres on a flat ten kilometres and doubles what is to be drunk
a few mornings on which you say how sore you are and how you slept are enough to tell
a finish more than # ahead is said to be
a foam roller # help
a foam roller for # help a little
a fresh token refused once
a gain under # is the noise of the scales : no extra fluid and no alarm
a glass if thirsty more with breakfast
a good breakfast does the rest
a high pulse
a high resting pulse
a large loss of weight
a large loss of weight : spread drinks over the day
a litre at eleven at night costs the sleep that recovers more than the litre does
a little less than usual
a little more than usual
a loss over #
a loss over # of your weight : rest weigh yourself again get medical care if unwell
a loss over # or # or a weight # times another or more is a typo and the estimate serves
a marathon
a marathon behind you
a marathon or more
a morning pulse of # over your usual
a normal # is enough
a normal breakfast is enough
a normal dinner is enough
a normal lunch is enough
a plate of lentils and # slices of bread
a plate of lentils with rice
a race of this length
a raised resting pulse
a run of this length
a run under # at less than # up counting as a kilometre counts as a walk in every respect
a run under # with less than # of ascent a kilometre is taken to last its kilometres at #
a runner who has answered nothing for # is asked every #
a runner who skips it is reminded once a week not nagged daily
a seat is free for you
a second connection has ended
a second text for an edited session only where the plan says something else of the days to come amounts came or went the middle of the fluid moved by more than # the class of carbohydrate changed or something dangerous is new
a sensor on the wrist reads warm
a session that ended within # of another replaces its amounts
a short run does not end the rest after a marathon
a short walk and light stretching are fine
a sign that nobody was asked about does not count
a slip of the thumb must not decide about rest or water
a source was heard
a text for every dog walk and nobody reads the one that matters
a text says salty food
a third hard day in a row
a time of day that is not the reader's is worse than none
a tired week happens
a walk is fine : stop if it hurts more
a walking pad sends its walks as runs
a warm bath is fine once you have drunk and eaten
a warm bath is fine tonight
a warning sign
a warning sign : see a doctor today and do not train until you are told that you #
a warning sign : see a doctor today no training till then
a warning sign from an unknown number
a watch that nobody stopped counts the evening on the sofa and its hours ask for days of rest
a watch whose clock is wrong must not send it into the future
a week needs a day without running
a weight before from # to # could be kilograms or pounds : where nothing else says which the runner is asked
a wrong number
a year before # is none
about # by #
about # by # salty food
about # of sweat at # an estimate
about # protein is what muscles can use from one meal
about # short # of the body mass
about # to drink by #
about # to drink by # bit by bit with salty food
about # to drink by # bit by bit with salty food # more by bedtime
about # to drink by # bit by bit with salty food # more by bedtime stop when not thirsty
about # to drink by # bit by bit with salty food stop when not thirsty
about # to drink by # stop when not thirsty
about # to drink by # with salty food
about # to drink by # with salty food # more by bedtime
about # to drink by # with salty food # more by bedtime stop when not thirsty
about # to drink by # with salty food more with breakfast
about # to drink by # with salty food more with breakfast stop when not thirsty
about # to drink by # with salty food stop when not thirsty
about as much as usual
active recovery : more than #
add your energy like e #
add your pulse like hr #
add your weight like kg #
add your weight like lb #
advice comes with your next upload
advice is on hold
advice is on hold : fine ends it
advice is on hold since your warning sign
after a break of two weeks or more : start with short runs every other day
after a gain of # of the weight and after # and more : headache vomiting confusion or swelling mean no more drinks and emergency help
after a long event with headache vomiting or swelling : no more drinks
after a long run muscles take their time whatever is answered
after a marathon it is what marathons do
after two days it goes to the next one who waits
again
against drinking to thirst : slow runners of long races die of too much water not of too little
against the usual one : # beats more add # more add # and a day of rest
aim for # of sleep
all # known signs are good : your recovery is working
all is as before
all is as before and texts are still paused
all is as before and your plan goes on
all right
all right no more texts from us
all well again
amounts fit you from now on
amounts in a text hold for # its rest for # : after that it goes out without them
an answer out of its range counts as not given with a warning : soreness up to # energy up to # sleep up to # effort # to # pulse # to # drunk up to #
an archive uploaded at once is no reason for a hundred texts and two texts about one session read like a mistake
an average from # to # and at most # over the maximum is believed with a reserve of # beats
an earlier long run
an earlier session still asks for #
an easy day
an event of the future
an hour before bed : no target a glass if thirsty more with breakfast
an ultramarathon behind you
an upload made in the last # is answered all the same
and our access has ended
answer soreness # sleep h e.g. #
answer with one tap : #
answers to warning signs still go out
apathy persistent soreness declining performance or elevated heart rate mean
are # and # pounds or kilograms
are these pounds or kilograms
as fast as a month ago at the same pulse
ask the club for its invite link
ask your doctor whether a blood test makes sense iron vitamin d b #
asked at # unless the athlete has set another time : on the mornings on which the plan of the person finds a message due every day or never as they like
at # we guess about # of sweat an hour
at be bg cy cz de dk ee es fi fr gr hr hu ie in is it lt lu lv mt nl pl pt ro se si sk tr
at least # after #
at least # per week without running
at least the floor of the distance # after a loss over # and what an earlier session still asks for
at the next meal from # on none from #
at this pace it counts as a walk
athletes differ twofold
b # from a load of # or as brisk for #
back after # without a run : at most # at a time
bands s acsm # csun
beans on toast
big swelling or it hurts to stand on : see a doctor today
bit by bit
both known signs are good : your recovery is working
but a wrong clock must not bind anybody for longer than a session can
but dark urine swelling or real weakness
but is your pee dark like cola or are legs swollen or truly weak
by # it is a calm pace
by class : s strength #
by how hard it felt
by its duration
by strava's relative effort
by the estimate # to # of it at most # and # of the mass
by the hours
by the scales # to # a kilogram # to # a pound fuel taken off
by your heart rate
c # from a load of # or # kcal kg h for # kcal kg or # and #
call #
call # abroad : local number now
call # abroad : local number now and stay with them : the person on the phone says what to do
call # abroad : local number now and tell them so
call your local emergency number now
call your local emergency number now and stay with them : the person on the phone says what to do
call your local emergency number now and tell them so
caps eng after immda #
carbohydrate snack within the first #
changed your mind before then
chest pain or hard to breathe : #
chest pain or hard to breathe : emergency number
chicken and a big bowl of rice
chicken and a small bowl of rice
class # s strength c long or hard b medium a short
classes eng
coaching is back on with your next upload
coaching is on hold
coaching is on hold since the warning sign you told us about
confused : #
confused : emergency number
confused or collapsed : #
confused or collapsed : call #
confused or collapsed : call the emergency number
confused or collapsed : emergency number
connect again : #
cool down : walk #
cool first
cool first : shade water on skin
cool first : shade water on the skin
copies in backups and logs end by age within # and #
copies in backups end within # in logs within #
dark pee : go today
dark urine swelling or weakness : a doctor today
dark urine swelling or weakness : doctor today
dealt with before
deauthorization not confirmed : # still accepts the tokens
deauthorization without tokens : disconnected
deauthorized says one refusal
deleted and still there
deleted since then
deletion not confirmed : read since then
deletion not confirmed : the activity is there
disconnected : # refuses the tokens
dizzy vomiting no urine in # : get help
dizzy vomiting or no urine in # : get medical help
do less
do not stay alone
done : kilograms litres and km from now on
done : pounds fluid ounces and miles from now on
drink about # by #
drink about # by # bit by bit with salty food
drink about # by # bit by bit with salty food # more by bedtime
drink about # by # bit by bit with salty food # more by bedtime stop when not thirsty
drink about # by # bit by bit with salty food stop when not thirsty
drink about # by # stop when not thirsty
drink about # by # with salty food
drink about # by # with salty food # more by bedtime
drink about # by # with salty food # more by bedtime stop when not thirsty
drink about # by # with salty food more with breakfast
drink about # by # with salty food more with breakfast stop when not thirsty
drink about # by # with salty food stop when not thirsty
drink and eat as your clinician says : those limits come first
drink and food
drink nothing
drink only to thirst at most #
drink only to thirst at most about # by #
drink only to thirst at most about # by # more by bedtime
drink only to thirst at most about # by # more with breakfast
drink only to thirst at most about # by # with salty food
drink only to thirst at most about # by # with salty food # more by bedtime
drink only to thirst at most about # by # with salty food more with breakfast
drink to thirst
drink to thirst at most #
drink to thirst at most about # by #
drink to thirst at most about # by # salty food
drink when thirsty
drink when thirsty with salty food
drink when thirsty with your meals
drinking by the plan ends # before bed : at # or by the bedtime in the profile
drinks with # to # mg per #
drunk #
dry clothes first
e.g. rpe #
e.g. w #
each mail has a link to a one tap check in : how sore you are how long you slept
easy : a relaxed run or ride slow enough to talk in full sentences not longer than usual
easy : more than #
easy day on #
easy day on # nothing hard before #
easy day on # slow enough to talk
easy day today
easy day today nothing hard before #
easy day today nothing hard before this evening
easy day today slow enough to talk
easy day tomorrow
easy day tomorrow nothing hard before #
easy day tomorrow slow enough to talk
easy slow enough to talk in full sentences not longer than usual
eat : beans
eat : beans on toast
eat : chicken
eat : chicken rice
eat : eggs
eat : eggs on toast
eat : eggs potatoes
eat : eggs toast a banana
eat : lentils
eat : lentils bread
eat : lentils rice
eat : oats
eat : oats a banana
eat : oats with milk
eat : pasta
eat : pasta with tuna
eat : peanut butter bread
eat : tofu
eat : tofu rice
eat : yogurt
eat : yogurt a banana
eat : yogurt oats
eat as usual go to bed early
eat by # : # eggs on # slices of toast and a banana
eat by # : # eggs on # slices of toast and a banana about # carbs # protein
eat by # : # eggs with potatoes
eat by # : # eggs with potatoes about # carbs # protein
eat by # : a plate of lentils and # slices of bread
eat by # : a plate of lentils and # slices of bread about # carbs # protein
eat by # : chicken and a big bowl of rice
eat by # : chicken and a big bowl of rice about # carbs # protein
eat by # : chicken and a small bowl of rice
eat by # : chicken and a small bowl of rice about # carbs # protein
eat by # : greek yogurt and a banana
eat by # : greek yogurt and a banana about # carbs # protein
eat by # : greek yogurt with oats and a banana
eat by # : greek yogurt with oats and a banana about # carbs # protein
eat by # : pasta with half a tin of tuna
eat by # : pasta with half a tin of tuna about # carbs # protein
eat by # : tofu and a big bowl of rice
eat by # : tofu and a big bowl of rice about # carbs # protein
eat normally
eat now : # eggs on # slices of toast
eat now : # eggs on # slices of toast about # carbs # protein
eat now : # eggs on # slices of toast and a banana
eat now : # eggs on # slices of toast and a banana about # carbs # protein
eat now : # eggs with potatoes
eat now : # eggs with potatoes about # carbs # protein
eat now : # slices of bread with peanut butter and a banana
eat now : # slices of bread with peanut butter and a banana about # carbs # protein
eat now : a plate of lentils and # slices of bread
eat now : a plate of lentils and # slices of bread about # carbs # protein
eat now : a plate of lentils with rice
eat now : a plate of lentils with rice about # carbs # protein
eat now : chicken and a big bowl of rice
eat now : chicken and a big bowl of rice about # carbs # protein
eat now : chicken and a small bowl of rice
eat now : chicken and a small bowl of rice about # carbs # protein
eat now : greek yogurt and a banana
eat now : greek yogurt and a banana about # carbs # protein
eat now : greek yogurt with oats and a banana
eat now : greek yogurt with oats and a banana about # carbs # protein
eat now : half a litre of milk a bowl of oats and a banana
eat now : half a litre of milk a bowl of oats and a banana about # carbs # protein
eat now : half a tin of beans on # slices of toast
eat now : half a tin of beans on # slices of toast about # carbs # protein
eat now : oats with half a litre of soya drink and a banana
eat now : oats with half a litre of soya drink and a banana about # carbs # protein
eat now : pasta with half a tin of tuna
eat now : pasta with half a tin of tuna about # carbs # protein
eat now : tofu and a big bowl of rice
eat now : tofu and a big bowl of rice about # carbs # protein
eat now : tofu and a small bowl of rice
eat now : tofu and a small bowl of rice about # carbs # protein
eat when you can :
eat when you can : # eggs on # slices of toast
eat when you can : # eggs on # slices of toast about # carbs # protein
eat when you can : # eggs on # slices of toast and a banana
eat when you can : # eggs on # slices of toast and a banana about # carbs # protein
eat when you can : # eggs with potatoes
eat when you can : # eggs with potatoes about # carbs # protein
eat when you can : # slices of bread with peanut butter and a banana
eat when you can : # slices of bread with peanut butter and a banana about # carbs # protein
eat when you can : a plate of lentils and # slices of bread
eat when you can : a plate of lentils and # slices of bread about # carbs # protein
eat when you can : a plate of lentils with rice
eat when you can : a plate of lentils with rice about # carbs # protein
eat when you can : chicken and a big bowl of rice
eat when you can : chicken and a big bowl of rice about # carbs # protein
eat when you can : greek yogurt with oats and a banana
eat when you can : greek yogurt with oats and a banana about # carbs # protein
eat when you can : half a litre of milk a bowl of oats and a banana
eat when you can : half a litre of milk a bowl of oats and a banana about # carbs # protein
eat when you can : half a tin of beans on # slices of toast
eat when you can : half a tin of beans on # slices of toast about # carbs # protein
eat when you can : oats with half a litre of soya drink and a banana
eat when you can : oats with half a litre of soya drink and a banana about # carbs # protein
eat when you can : pasta with half a tin of tuna
eat when you can : pasta with half a tin of tuna about # carbs # protein
eat when you can : tofu and a big bowl of rice
eat when you can : tofu and a big bowl of rice about # carbs # protein
eat when you can : tofu and a small bowl of rice
eat when you can : tofu and a small bowl of rice about # carbs # protein
effort #
eggs on toast
eggs toast a banana
else the day decides
emergency : call #
emergency : call your local number
energy #
energy # of #
energy up to # and a raised resting pulse beyond # times its scatter
eng
eng rounded from the compendium of physical activities ainsworth # k
eng shrinkage of logarithms spread # between athletes and # between days
eng the list of exclusions
estimates not medical advice
even if you don't feel thirsty take a few sips
every reason is said the clinician first
every sport of strava has an energy cost met
everything else : the met of the sport
everything we held about you is deleted
everything we held about you is deleted and # disconnected
expired or held back
fever : see a doctor today
fine is taken back : advice is on hold again
food now : # eggs on # slices of toast
food now : # eggs on # slices of toast about # carbs # protein
food now : # eggs on # slices of toast and a banana
food now : # eggs on # slices of toast and a banana about # carbs # protein
food now : # eggs with potatoes
food now : # eggs with potatoes about # carbs # protein
food now : # slices of bread with peanut butter and a banana
food now : # slices of bread with peanut butter and a banana about # carbs # protein
food now : a plate of lentils and # slices of bread
food now : a plate of lentils and # slices of bread about # carbs # protein
food now : a plate of lentils with rice
food now : a plate of lentils with rice about # carbs # protein
food now : chicken and a big bowl of rice
food now : chicken and a big bowl of rice about # carbs # protein
food now : chicken and a small bowl of rice
food now : chicken and a small bowl of rice about # carbs # protein
food now : greek yogurt and a banana
food now : greek yogurt and a banana about # carbs # protein
food now : greek yogurt with oats and a banana
food now : greek yogurt with oats and a banana about # carbs # protein
food now : half a litre of milk a bowl of oats and a banana
food now : half a litre of milk a bowl of oats and a banana about # carbs # protein
food now : half a tin of beans on # slices of toast
food now : half a tin of beans on # slices of toast about # carbs # protein
food now : oats with half a litre of soya drink and a banana
food now : oats with half a litre of soya drink and a banana about # carbs # protein
food now : pasta with half a tin of tuna
food now : pasta with half a tin of tuna about # carbs # protein
food now : tofu and a big bowl of rice
food now : tofu and a big bowl of rice about # carbs # protein
food now : tofu and a small bowl of rice
food now : tofu and a small bowl of rice about # carbs # protein
for amounts text your weight like kg #
for amounts text your weight like lb #
for sweat it counts within # to # for grams and caps up to #
for tomorrow : an easy day
for your age we name no amounts
forget me deletes your data too
forget me yes
forgotten and taken back
from # : hard training is fine
from # after the finish on what is left of the hours counts
from # and up to a loss of #
from # on a day of rest
from # on a doctor if it is no better in two days
from # on a loss needs a plan over # a watch over # help
from # on it is hot
from an unknown number
from another push subscription
from hard day # in a row on : # more and rest
from now on we name no amounts and no weights
from somebody who is being erased
from the profile else the weight before the session
fruit today instead of sweets
gb hk my
gentle # of walking cycling swimming or a very slow jog #
gentle : # of walking swimming cycling yoga or a very slow jog #
gentle day on #
gentle day on # : # light
gentle day on # nothing hard before #
gentle day today
gentle day today : # light
gentle day today : # pulse under #
gentle day today nothing hard before #
gentle day tomorrow
gentle day tomorrow : # light
gentle day tomorrow nothing hard before #
gentle stretching or a foam roller # ease soreness a little
get dry clothes on
get into dry warm clothes soon
go easy on alcohol tonight
good
good morning : how do you feel
good now : # eggs on # slices of toast
good now : # eggs on # slices of toast about # carbs # protein
good now : # eggs on # slices of toast and a banana
good now : # eggs on # slices of toast and a banana about # carbs # protein
good now : # eggs with potatoes
good now : # eggs with potatoes about # carbs # protein
good now : # slices of bread with peanut butter and a banana
good now : # slices of bread with peanut butter and a banana about # carbs # protein
good now : a plate of lentils and # slices of bread
good now : a plate of lentils and # slices of bread about # carbs # protein
good now : a plate of lentils with rice
good now : a plate of lentils with rice about # carbs # protein
good now : chicken and a big bowl of rice
good now : chicken and a big bowl of rice about # carbs # protein
good now : chicken and a small bowl of rice
good now : chicken and a small bowl of rice about # carbs # protein
good now : greek yogurt and a banana
good now : greek yogurt and a banana about # carbs # protein
good now : greek yogurt with oats and a banana
good now : greek yogurt with oats and a banana about # carbs # protein
good now : half a litre of milk a bowl of oats and a banana
good now : half a litre of milk a bowl of oats and a banana about # carbs # protein
good now : half a tin of beans on # slices of toast
good now : half a tin of beans on # slices of toast about # carbs # protein
good now : oats with half a litre of soya drink and a banana
good now : oats with half a litre of soya drink and a banana about # carbs # protein
good now : pasta with half a tin of tuna
good now : pasta with half a tin of tuna about # carbs # protein
good now : tofu and a big bowl of rice
good now : tofu and a big bowl of rice about # carbs # protein
good now : tofu and a small bowl of rice
good now : tofu and a small bowl of rice about # carbs # protein
good to eat now :
good to eat now : # eggs on # slices of toast
good to eat now : # eggs on # slices of toast about # carbs # protein
good to eat now : # eggs on # slices of toast and a banana
good to eat now : # eggs on # slices of toast and a banana about # carbs # protein
good to eat now : # eggs with potatoes
good to eat now : # eggs with potatoes about # carbs # protein
good to eat now : # slices of bread with peanut butter and a banana
good to eat now : # slices of bread with peanut butter and a banana about # carbs # protein
good to eat now : a plate of lentils and # slices of bread
good to eat now : a plate of lentils and # slices of bread about # carbs # protein
good to eat now : chicken and a big bowl of rice
good to eat now : chicken and a big bowl of rice about # carbs # protein
good to eat now : chicken and a small bowl of rice
good to eat now : chicken and a small bowl of rice about # carbs # protein
good to eat now : greek yogurt and a banana
good to eat now : greek yogurt and a banana about # carbs # protein
good to eat now : greek yogurt with oats and a banana
good to eat now : greek yogurt with oats and a banana about # carbs # protein
good to eat now : half a litre of milk a bowl of oats and a banana
good to eat now : half a litre of milk a bowl of oats and a banana about # carbs # protein
good to eat now : half a tin of beans on # slices of toast
good to eat now : half a tin of beans on # slices of toast about # carbs # protein
good to eat now : oats with half a litre of soya drink and a banana
good to eat now : oats with half a litre of soya drink and a banana about # carbs # protein
good to eat now : pasta with half a tin of tuna
good to eat now : pasta with half a tin of tuna about # carbs # protein
good to eat now : tofu and a big bowl of rice
good to eat now : tofu and a big bowl of rice about # carbs # protein
good to eat now : tofu and a small bowl of rice
good to eat now : tofu and a small bowl of rice about # carbs # protein
good to hear
got it : drank #
got it : energy #
got it : pulse #
got it : rpe #
got it : slept #
got it : slept # rpe #
got it : soreness #
got it : soreness # pulse #
got it : soreness # slept #
got it : soreness # slept # drank #
got it : soreness # slept # energy # pulse # rpe #
got it : soreness # slept # energy # rpe # drank #
got it : soreness # slept # energy # rpe # weight # to # drank #
got it : soreness # slept # pulse #
got it : soreness # slept # weight # to #
got it : soreness # slept # weight # to # drank #
got it : weight #
got it : weight # to #
got it : weight # to # drank #
got it : weight # was #
got it : weight after #
got it : weight after # drank #
got it : weight before #
greek yogurt and a banana
greek yogurt with oats and a banana
half a litre of milk a bowl of oats and a banana
half a tin of beans on # slices of toast
half an hour matters only if the next hard session is hours away
half an hour more on two nights is a start
hard : intervals tempo hills a race or a long run
hard is a day with a load of # or a session of # at # of the pulse reserve
have a new one sent
headache vomiting confusion : #
headache vomiting confusion : # now
headache vomiting confusion : emergency number
headache vomiting confusion : emergency number now
headache vomiting confusion : no drinks get help
headache vomiting confusion : no more drinks get help
headache vomiting confusion or swelling : no more drinks call #
headache vomiting confusion or swelling : no more drinks call the emergency number
headache vomiting confusion or weight up : no more drinks get help
health conditions are on your page only you see it : #
heat a cold or a late dinner raise it too
hello
help for help stop to end
highest # of # and gone in time
hikes walks and skiing last # at most other sports that are neither run nor ride #
hills and wind can do that too
hours at least by the kilometres of a run : #
hours more of rest : # of sleep
hours of sleep
hours to the next hard session by load : #
how are the legs
how do you feel
how hard #
how hard was it #
how it repeats eng
how sore is that #
hungry
hurts more after
i could not read the rest
if bad #
if bad local emergency number
if it gets worse call # abroad : local number
if it gets worse call your local emergency number
if it hurts more and more walk home
if it stays so look at the topics of the account
if nobody joined somebody is asking for codes in vain
if nobody said how much for each hour after # up to # or # of the sweat
if not please check and send again like #
if pain persists or intensifies
if the sign comes back : stop get medical help
if you cannot say a full sentence while doing it it is hard
if you did not ask for it ignore this text
if you feel ill : a doctor or # abroad : local number
if you feel ill : a doctor or your local emergency number
if you like cold baths : #
in the first #
instead of the # before : #
instead of the text before : #
instead of the text before : # hike
instead of the text before : # ride
instead of the text before : # run
instead of the text before : # run hot
instead of the text before : # walk
instead of the text before : # workout
instead of the text before : # yoga
is that soreness or sleep
is that your weight
it applies from the next session on
it comes back by itself
it comes back with food
it counts when it stays
it goes #
it helps your body keep what you drink
it is a day with a run from # on and every earlier run counts as one
it is good for #
it is our guess of what you sweated
it lasted far longer than you moved : the finish is taken from the moving time
it puts back what a session of this length takes out of your legs
it stays longer than your training explains
it was very slow : only the time at # counts
just send it again
k a cyclist turns about # into work
k a surface through the # cells of acsm # table # within #
k and dc acsm #
k issn # and dc acsm #
k it peaks after one to three days
k itra for the ascent
k tanaka for the maximum pulse
kidneys hearts pregnancies and children are not everyone
late now : a small snack if you are hungry then sleep
later a part of the loss is fuel and its water which must not be drunk again
legs up for #
legs up for # feels good
light stretching # help
light stretching # help a little
like cola or tea or no pee in # : see a doctor today
limits eng
little or no alcohol
little or no alcohol tonight
little was lost : drink to thirst
long or hard running uses up much of the sugar in your legs
long runs damage muscles in a way that no pulse shows
longer for athletes who are always sore for long
longer ones at that pace are ultramarathons
look the next time you pee
looking at a scope : #
mails from the club arrive at your address
make tomorrow an easy day
make tomorrow an easy day slow enough to talk
mean over spread of the loads of the last # where there is no spread
meanwhile drink to thirst and eat normal meals
millilitres to #
more : # terms
more than the kidneys pass is dangerous so the rate is capped
more with breakfast
most long runs have a bottle in them
most runners have not stood on them
moving time counts or elapsed time where moving time is missing under a second or longer
msg data rates # apply
much less than usual
much more than usual
muscle that hurts like that # be breaking down
needs # in a week
needs b # of sleep
needs three flat steady runs of # with a pulse in these four weeks and three in the four before
never
never after the upload and the upload itself where strava hides the start
never calories
never faster than # or # a kilogram
never from the season
new : #
new : # hike
new : # hike hot
new : # hot
new : # ride
new : # ride hot
new : # row
new : # row hot
new : # run
new : # run hot
new : # strength
new : # strength hot
new : # swim
new : # walk
new : # walk hot
new : # workout
new : # workout hot
new : # yoga
new : # yoga hot
new legs need a day without running between runs
new legs need an easy day between runs
new plan : easy day today
new plan : easy day today and tomorrow nothing hard before #
new plan : easy day today gentle tomorrow nothing hard before #
new plan : easy day today no running tomorrow nothing hard before #
new plan : easy day today nothing hard before #
new plan : easy day today nothing hard before this evening
new plan : easy day today rest tomorrow nothing hard before #
new plan : easy day tomorrow nothing hard before #
new plan : gentle day today and tomorrow nothing hard before #
new plan : gentle day today easy tomorrow nothing hard before #
new plan : gentle day today no running tomorrow nothing hard before #
new plan : gentle day today nothing hard before #
new plan : gentle day today rest tomorrow nothing hard before #
new plan : gentle day tomorrow nothing hard before #
new plan : no running today and tomorrow nothing hard before #
new plan : no running today easy tomorrow nothing hard before #
new plan : no running today gentle tomorrow nothing hard before #
new plan : no running today nothing hard before #
new plan : no running today rest tomorrow nothing hard before #
new plan : no running tomorrow nothing hard before #
new plan : on hold
new plan : rest today and tomorrow nothing hard before #
new plan : rest today easy tomorrow nothing hard before #
new plan : rest today gentle tomorrow nothing hard before #
new plan : rest today no running tomorrow nothing hard before #
new plan : rest today nothing hard before #
new plan : rest tomorrow nothing hard before #
new plan : running is fine today
new plan : running is fine today nothing hard before this afternoon
new plan : running is fine today nothing hard before this evening
new plan : see a doctor today : soreness has risen to # after the last training
new plan : see a doctor today : two signs of too little recovery for two weeks : take an easy week half of the usual and see a doctor
new plan : see a doctor today : you have been sore for #
new plan : see a doctor tomorrow : soreness has risen to # after the last training
new plan : see a doctor tomorrow : you have been sore for #
new plan : train as usual today
new plan : train as usual today nothing hard before this afternoon
new plan : train as usual today nothing hard before this evening
new runners and those who come back are told after every run
next hot run : weigh before and after
next hot run : weigh before and after then text w # before after fl oz drunk
next hot run : weigh before and after then text w # before after litres drunk
next week : back to your usual
next week : bed # earlier on two nights
next week : half as much all easy # off
next week : keep it so
next week : nothing hard before # then as usual
next week : one day without running
next week : see a doctor first and rest until then
next week : short runs every other day
next week : start easy
next week : the longest run of a month by # : keep the next week's runs under #
next week : the second week after a marathon easy runs only about half of your usual
next week : the second week after an ultramarathon easy runs only about half of your usual
next week : three weeks of more and more : this week # less a load of # to #
next week is a lighter one : the same days shorter # less in all
no amounts : your clinician's limits come first
no amounts : your meals since then have seen to it
no amounts after a loss of more than # of your weight
no amounts after so large a loss of weight : please weigh again
no amounts at your age
no amounts at your age : drink when thirsty eat a normal meal
no amounts because food and drink depend on weight and we do not know yours
no amounts because you told us of a health condition : your clinician's limits come first
no amounts because your clinician's limits come first
no amounts for minors
no amounts from now on : # your page : #
no amounts under #
no amounts until then
no amounts until then : drink when thirsty eat a normal meal
no amounts until we know
no amounts until we know if your weights were pounds or kilograms
no amounts until we know whether your weights were pounds or kilograms
no amounts while there is a warning sign
no amounts without your weight
no amounts without your weight : drink when thirsty eat a normal meal
no commutes no walks under # nothing from # on
no extra fluid after a gain
no extra sodium : normal meals do
no fluid target any more : drink to thirst with meals
no fluid target so late : a glass if thirsty more with breakfast
no hills nothing fast
no millilitre milligram or gram with a medical exclusion a red flag a loss over # under # years or where the body mass or its unit is unknown
no need to lecture on single nights
no plan yet : it comes with your next upload
no room for a read before that
no running
no running : your legs rest from running only
no running before #
no running before # nothing hard before #
no running before # walk swim bike
no running before # walk swim bike nothing hard before #
no running for now
no running yet after an earlier run
no session lasts more than #
no such member any more
no texts from us until you reply resume
no training now
nobody in a club holds that for a ride
nobody is told what they have missed and nothing is piled up
nobody is woken for a reminder
nobody reads this
nobody reads this number
nobody to erase
normal meals do
normal otherwise
not answered : enough for today
not answered : no phone of the countries of this club
not answered : this phone has had its answers for now
not at # yet
not at the moment
not better in # : doctor
not better in # : see a doctor
not counted yet
not counted yet because you told us #
not from a phone
not known yet
not right
not thirsty
not thirsty any more
not to be asked
not twice within #
nothing after a gain
nothing came of this activity
nothing else comes from us but a receipt
nothing hard before #
nothing hard before # then as usual
nothing hard before this evening
nothing is to be deleted
nothing special : train as usual
nothing special to eat : normal meals do
nothing to count
nothing to look with
nothing unsolicited goes out from # to # on the athlete's clock or in the quiet hours that they have chosen
nothing was deleted
nothing was on hold
numbers like # still work
oats with half a litre of soya drink and a banana
oats with milk
of # more : #
of a loss on the scales # of the mass for each hour after # at most # was fuel and the water bound to it
of a race #
of a session without a plan : where the day is another one or the next hard session or run moved by #
of a source that gives no activities of this member
on # all is deleted and our access ends
on # all we have about you is deleted
on # everything we hold about you is deleted and our access to your runs ends
on hold until a doctor says that you are well
on the others from day # on easy at least
once a doctor says you are well reply fine
once well reply fine
one command at a time please
one day a week without running helps
one reading is noisy : it # change a day's plan and never alarms
one that we do not know counts as a workout
one try is left
one weigh in is a measurement and a shaky one
one word that a tired runner can act on
only from # on and a loss from # or #
only today counts : please send how sore you are now # and hours slept last night e.g. #
open this page and press keep my data :
or # eggs on # slices of toast
or # eggs on # slices of toast and a banana
or # eggs with potatoes
or # slices of bread with peanut butter and a banana
or a plate of lentils and # slices of bread
or a plate of lentils with rice
or chicken and a big bowl of rice
or chicken and a small bowl of rice
or greek yogurt and a banana
or greek yogurt with oats and a banana
or half a litre of milk a bowl of oats and a banana
or half a tin of beans on # slices of toast
or oats with half a litre of soya drink and a banana
or pasta with half a tin of tuna
or tofu and a big bowl of rice
or tofu and a small bowl of rice
outside # to # it is a typo
over # cooling comes first
over # in a week of # or more that is known whole # more
pale urine by evening
pale yellow and no swelling : reply no
past the window : no target to thirst
pasta with half a tin of tuna
pasta with tuna
pause # brings a quiet week when you are away
pause takes # e.g. pause #
paused
paused for # : texts start again on #
pauses cost no sweat but recovery starts when the session is over
peanut butter bread
plan without it : #
planned when to ask
please check and send again like #
please check and send them again with their unit
please connect # again
please ignore our last message
please see a doctor today and say : dark pee or weak legs after a long run
please see a doctor today before any more running
please send one number
please send soreness # slept e.g. #
please send the weights again with their unit like w # or w #
please talk to someone now
please talk to someone now : #
please try again in an hour or choose e mail
pmc #
pounds or kilograms
pounds taken for kilograms would more than double every amount
put your legs up for #
read since then
real files hold such runs : a lost satellite a drive home with the watch on kilometres in the place of metres
reasons to rest add up but only to a limit
reckoned for about #
recovery advice after runs up to # mails a day
recovery advice after runs up to # texts a day
replaces the last # : #
replaces the last text : #
replaces the last text : # hike
replaces the last text : # hike hot
replaces the last text : # hot
replaces the last text : # ride
replaces the last text : # ride hot
replaces the last text : # row
replaces the last text : # row hot
replaces the last text : # run
replaces the last text : # run hot
replaces the last text : # strength
replaces the last text : # strength hot
replaces the last text : # swim
replaces the last text : # walk
replaces the last text : # walk hot
replaces the last text : # workout
replaces the last text : # workout hot
replaces the last text : # yoga
replaces the last text : # yoga hot
reply #
reply e.g. #
reply e.g. rpe #
reply fine
reply forget me yes within #
reply keep
reply lb or kg
reply resume
reply soreness # e.g. #
reply soreness # e.g. # or # if you slept #
reply soreness # slept e.g. #
reply undo
reply week for this on any day
reply why for the reasons
reply yes or no
rest : soreness from #
rest a little in the shade or a cool room
rest advice goes on
rest after day # in a row with a run and every # from there
rest and hours stay
rest day : no training
rest day on #
rest day on # : a walk is fine
rest day on # nothing hard before #
rest day today
rest day today : a walk is fine
rest day today no running before #
rest day today no running before # nothing hard before #
rest day today nothing hard before #
rest day tomorrow
rest day tomorrow : a walk is fine
rest day tomorrow nothing hard before #
rest drink to thirst
rest in the shade
rest in the shade or a cool room
rest more
rest no training
rest or gentle movement yoga walking swimming
rest until then
resting heart rate consistent
resting pulse #
resting pulse up # : # more
resume brings them back
resume ends it sooner
revoking the token : #
rides with power : their kilojoules as kilocalories
right for two hours or so
roughly # per pound
rpe #
runners who are rested and well need no question and runners who do not answer do not want one every day
running is fine
running is fine #
running is fine today
running is fine today nothing hard before this afternoon
running is fine today nothing hard before this evening
runs : # kcal a kilogram and kilometre # up counting as one more kilometre at # to # and # an hour without a distance
s acsm # dge # shirreffs # eah #
s banister foster #
s bosquet #
s coggan's scale and # more from # to # for the impact of running eng
s dge # baker # merson #
s eah # dge #
s foster #
s hoffman #
s hoffman # : over # a runner of # loses # to # in water balance
s issn #
s margaria #
s moore #
s pmc # marathon hoffman # and wser #
s real files
s rhabdomyolysis : stony brook krames
s the guide
s walsh #
salty food : broth or soup salted crackers pretzels olives cheese on bread
salty food helps you keep it
same plan
same plan : easy day today and tomorrow nothing hard before #
same plan : easy day today gentle tomorrow nothing hard before #
same plan : easy day today no running tomorrow nothing hard before #
same plan : easy day today nothing hard before #
same plan : easy day today nothing hard before this evening
same plan : easy day today rest tomorrow nothing hard before #
same plan : easy day tomorrow nothing hard before #
same plan : gentle day today and tomorrow nothing hard before #
same plan : gentle day today easy tomorrow nothing hard before #
same plan : gentle day today no running tomorrow nothing hard before #
same plan : gentle day today nothing hard before #
same plan : gentle day today rest tomorrow nothing hard before #
same plan : gentle day tomorrow nothing hard before #
same plan : no running today and tomorrow nothing hard before #
same plan : no running today easy tomorrow nothing hard before #
same plan : no running today gentle tomorrow nothing hard before #
same plan : no running today nothing hard before #
same plan : no running today rest tomorrow nothing hard before #
same plan : no running tomorrow nothing hard before #
same plan : on hold
same plan : rest today and tomorrow nothing hard before #
same plan : rest today easy tomorrow nothing hard before #
same plan : rest today gentle tomorrow nothing hard before #
same plan : rest today no running tomorrow nothing hard before #
same plan : rest today nothing hard before #
same plan : rest tomorrow nothing hard before #
same plan : running is fine today
same plan : running is fine today nothing hard before this afternoon
same plan : running is fine today nothing hard before this evening
same plan : see a doctor today : soreness has risen to # after the last training
same plan : see a doctor today : two signs of too little recovery for two weeks : take an easy week half of the usual and see a doctor
same plan : see a doctor today : you have been sore for #
same plan : see a doctor tomorrow : soreness has risen to # after the last training
same plan : train as usual today
same plan : train as usual today nothing hard before this evening
saved without a message : #
say so here : #
schedule rest days
scope looked at : nights # activities #
see a doctor
see a doctor # : #
see a doctor today
see a doctor today : #
see a doctor today : soreness has risen to # after the last training
see a doctor today : two signs of too little recovery for two weeks : take an easy week half of the usual and see a doctor
see a doctor today : you have been sore for #
see a doctor tomorrow : soreness has risen to # after the last training
see a doctor tomorrow : you have been sore for #
send both e.g. # or name it : sore # slept #
send e.g. #
send it again with its unit like #
send it again with its unit like lb #
send soreness # and hours slept e.g. #
send units us or units metric
send your weight with its unit like kg # or lb #
sent shortened because late
session # within # is stored without a text
set it to get numbers
set your weight in your profile and the next advice comes with amounts
shade and cold water on the whole body
shade and cold water on the whole body at once
should fade within #
shower : # cool # warm # times
sign in and press keep my data :
sign not gone
sign still there
signs of too little recovery : #
silence is never punished : without answers the load alone decides
sleep
sleep #
sleep and appetite
sleep under #
sleep under # or under # with a load of #
sleep under # or under # with a load of # soreness from # or a raised pulse
slept
slow breaths in by the nose
slow breaths now
sns did not answer : #
sns made no topic for an e mail address
so is that of anything else over # and that of a run under #
so much ascent does not go with the time : it was left out
somebody else's activity
somebody is down
sore
sore muscles are not repaired yet
soreness
soreness #
soreness # and sore for #
soreness # longer than your training explains
soreness # more than your training explains
soreness # your note
soreness from #
soreness from # on stops the prescription and sends to a doctor the same day
soreness has risen to # after the last training
soreness of # or #
sorry i could not read that
sorry to hear it
sorry you are ill
spread of athletes # s baker #
start brings the texts back
start easy
still there
stop
stop and sit or lie down
stop blocks this number start opens it again
stop ends all texts and keeps your data
stop ends texts
stop only ends the texts
stop there
stop when not thirsty
strength takes little sugar so a small meal does
such soreness is usual after so hard a session
sure
taken back : #
taken over from it : cricket # dance # sail # skateboard # standuppaddling # surfing # tabletennis # volleyball # windsurf and kitesurf #
talking all the while
tell a person near you
tell us on # mornings and we learn your usual
text # sore slept plan why wrong week undo pause # data your page kg # your weight w # before after drank forget me
text # sore slept plan why wrong week undo pause # data your page lb # your weight w # before after drank forget me
text it once like kg # or lb #
text plan for today and tomorrow
texts from this number arrive at your phone
texts pause
texts pause until you reply resume
thank you for telling us
thank you it is kept
thanks
that code is used up or more than ten minutes old
that was #
that was the last answer for today
the # app is inactive
the activity ends in the future : it is taken as just finished
the activity starts in the future : it is taken as just finished
the ascent of a run is ignored where it alone # counting as a kilometre brings the speed over #
the base and all that is added to it # at most
the bedtime in your profile is no time of day : please set it again
the club has no app of #
the club has paused advice for everybody for now : it comes back by itself
the counts eng
the day after a marathon
the day after an ultramarathon
the day turns at #
the difference is what went fuel included
the distance does not go with the time : it was left out
the distance of a run over # on average is ignored and over # from # on in no race
the e mail address beside your phone gets no more mails : the link that ends them was opened by you or by a mail scanner
the end of a second connection : #
the end of a second connection not confirmed
the finish is the start and elapsed time or moving time where elapsed time is more than # and # times as long
the first there is : heart rate banister an hour at threshold is a hundred felt effort times minutes over # relative effort duration at # of the threshold or by power
the formula says #
the guide contradicts itself : # is # a pound
the guide gives no amount
the guide has no number
the guide has rest days and no hours
the guide knows runners only but a ride or a swim before a run costs water food and rest as well
the guide names no electrolyte and its numbers are # to # mg l with # taken for a weight
the guide names no number of hard days
the guide rests by feeling
the guide starts from the scales
the guide writes for everyone
the hours eng
the kilojoules of a ride are ignored where they are more than # w on average
the kilometres are divided by # because tracks by satellite are short
the last text is too recent
the link at the end of every mail ends the mails and keeps your data
the load says how much rest is behind the feeling and makes days comparable
the loads of a local day are summed each up to #
the longest run of a month by # : keep the next week's runs under #
the mails themselves cannot be answered
the message is no inbound text
the month's budget for texts has reached #
the month's budget for texts is spent : advice is withheld until the month is over
the next day is the first of these
the only place where the guide adapts to its reader
the other two signs of the guide take days to see : the plan of the person looks for all four
the ounces per pound are a misprint of grams : as printed they are half a kilogram of protein
the outbox took no answer to a warning sign
the parts of a session are told as one : a later part if it is news takes the place of what was told before
the phone has opted out : by mail then
the power is too high to be true : it was left out
the profile's is believed within # to #
the receipt is on its way to the topic
the rest eng
the same load every day monotony # : # more
the same load every day tires more than hard and easy days in turn
the second week after a marathon easy runs only about half of your usual
the second week after an ultramarathon easy runs only about half of your usual
the sensor less # within # to #
the share of the month's budget that is kept for codes is spent for today or for the month : nobody can prove a phone meanwhile
the source forbids reading this activity
the start time is hidden on strava : the upload is taken as the finish
the steps eng
the time is too long to be true : # of it count
the time zone in your profile is unknown : times are by the clock of the activity
the tokens were rotated meanwhile
the weight in your profile cannot be right : please set it again in kg or lb
the year of birth in your profile cannot be right : please set it again
then rest drink to thirst and eat normally
then you get a receipt and no more mails
there is nothing to take back
there the clinician's limits come first
these weights cannot be right together
these weights cannot be right together : please send before and after again in one unit
they have left this source
this can be an emergency : call # abroad : local number now
this can be an emergency : call # abroad : local number now and do not stay alone
this can be an emergency : call your local emergency number now
this can be an emergency : call your local emergency number now and do not stay alone
this can be heat stroke : call # abroad : local number now
this can be heat stroke : call your local emergency number now
this can be too much water : drink nothing more
this deletes all we have about you and ends our access to your runs
this number cannot help
this year less the year of birth
those are not the digits we sent
those weights are too far apart
three codes within an hour is the most we send
three weeks of more and more : this week # less a load of # to #
times are by the zone in the profile else by the distance from utc at the activity's start
to add it again text data
to drink : about # by #
to drink : about # by # bit by bit with salty food
to drink : about # by # bit by bit with salty food # more by bedtime
to drink : about # by # bit by bit with salty food # more by bedtime stop when not thirsty
to drink : about # by # bit by bit with salty food stop when not thirsty
to drink : about # by # stop when not thirsty
to drink : about # by # with salty food
to drink : about # by # with salty food # more by bedtime
to drink : about # by # with salty food # more by bedtime stop when not thirsty
to drink : about # by # with salty food more with breakfast
to drink : about # by # with salty food more with breakfast stop when not thirsty
to drink : about # by # with salty food stop when not thirsty
to drink it as well is how runners of long races overdrink
to eat now :
to eat now : # eggs on # slices of toast
to eat now : # eggs on # slices of toast about # carbs # protein
to eat now : # eggs on # slices of toast and a banana
to eat now : # eggs on # slices of toast and a banana about # carbs # protein
to eat now : # eggs with potatoes
to eat now : # eggs with potatoes about # carbs # protein
to eat now : # slices of bread with peanut butter and a banana
to eat now : # slices of bread with peanut butter and a banana about # carbs # protein
to eat now : a plate of lentils and # slices of bread
to eat now : a plate of lentils and # slices of bread about # carbs # protein
to eat now : a plate of lentils with rice
to eat now : a plate of lentils with rice about # carbs # protein
to eat now : chicken and a big bowl of rice
to eat now : chicken and a big bowl of rice about # carbs # protein
to eat now : chicken and a small bowl of rice
to eat now : chicken and a small bowl of rice about # carbs # protein
to eat now : greek yogurt and a banana
to eat now : greek yogurt and a banana about # carbs # protein
to eat now : greek yogurt with oats and a banana
to eat now : greek yogurt with oats and a banana about # carbs # protein
to eat now : half a litre of milk a bowl of oats and a banana
to eat now : half a litre of milk a bowl of oats and a banana about # carbs # protein
to eat now : half a tin of beans on # slices of toast
to eat now : half a tin of beans on # slices of toast about # carbs # protein
to eat now : oats with half a litre of soya drink and a banana
to eat now : oats with half a litre of soya drink and a banana about # carbs # protein
to eat now : pasta with half a tin of tuna
to eat now : pasta with half a tin of tuna about # carbs # protein
to eat now : tofu and a big bowl of rice
to eat now : tofu and a big bowl of rice about # carbs # protein
to eat now : tofu and a small bowl of rice
to eat now : tofu and a small bowl of rice about # carbs # protein
to forget it would be to overdrink
to keep it do nothing
to keep it reply keep
to leave # press leave under my data or disconnect us on # : that deletes everything we hold about you
to stop : the link at the end of every mail or my data on the page that you joined with
to thirst about # by #
to thirst about # by # salty food
to thirst at most #
to thirst at most about # by #
to thirst at most about # by # salty food
to thirst max #
to thirst max about # by #
to thirst max about # by # salty food
today and the last # : #
tofu and a big bowl of rice
tofu and a small bowl of rice
tomorrow : an easy day
tomorrow : an easy day nothing hard before #
tomorrow : an easy day slow enough to talk
tomorrow : train as usual
tomorrow is an easy day
tomorrow is an easy day nothing hard before #
tomorrow train as usual
too little was lost for a target : to thirst
too many hard days or days with a run
too much water
train as usual
train as usual today
train as usual today nothing hard before this afternoon
train as usual today nothing hard before this evening
train as usual tomorrow
try again
two sessions : eat carbs and protein within the hour between
two sessions of a day are one strain to recover from
two signs of too little recovery for two weeks : take an easy week half of the usual and see a doctor
typo limits eng
unconfirmed : an attempt before this one did not end
undo takes your last answer back
units metric brings back kilograms litres and km
units metric brings km and kg
units us brings back pounds fluid ounces and miles
units us brings miles and pounds
unsure
until # after the finish or the end of drinking and no target where # or less is left or for less than #
until the race : the same days about half the distance short fast bits
until then we name no amounts
unusually high
up to # more by bedtime # of the mass in all if the window ends after # and # before drinking does
uploads come late
us ca mx cr ph
usual resting pulse
very hot and confused : into the shade cool with water
very many codes have been asked for lately so no more go out for now
very sore is common after so hard a session
walk or jog lightly for # if that feels good
walk swim or easy bike
walk swim or ride a bike easy if it does not hurt
walking # now feels good
walks without pain again
want recovery advice
want to stay
warning sign : doctor today no training
warning signs still get an answer
was your weight in pounds or kilograms
water milk tea or juice
water milk tea or juice : drink when thirsty with your meals
we are glad you told us
we ask for no birthday
we ask no weather service where somebody was
we cannot answer that by text
we cannot read these texts so we stop answering them until tomorrow
we do not know this number so we kept nothing
we have no answer from yesterday
we name no amounts
we name no amounts and no weights
weigh before and after to know
weigh in : before after drunk
weigh yourself before and after
weigh yourself before and after the next hot session : people sweat very differently and the scales know better than a formula
weight after #
weight before #
weight down # : weigh again
weight down # : weigh again #
weight down # : weigh again drink to thirst
weight up #
weight up # : drink when thirsty
weight up # : no drinks until you pee
weight up # : no extra drinks until you pee
weight up # so nothing extra to drink
weight up # so nothing extra to drink : drink when thirsty
weight up : no drinks until you pee
weight up : no extra drinks until you pee
welcome back
were your weights pounds or kilograms
what an earlier session still asks for stands : no hard session until at most # after the end of its day no running until at most #
what is burnt comes out as heat and heat as sweat
what is kept and for how long : # privacy
what is still true when the text is read : now within the hour from # when you can # with the next meal # no fluid target # rest only # no message #
what the scales say over what the formula says drawn towards one : a single weigh in counts by #
what to text : menu
what two devices recorded is told once
what we held about that activity has been deleted
what you send is still read
whatever is dangerous deserves one always
when a doctor says you are well reply fine
where the own scatter is known they count only above # times it
why # : #
why # : # and part of what you drink leaves again
why : # hard days in a row
why : # in a row with a run
why : # of sleep a night over # nights
why : # ride needs a day
why : # ride needs a day with # of sleep
why : # ride needs three days with soreness # and # of sleep
why : # ride needs two days
why : # ride needs two days with soreness #
why : # ride needs two days with soreness # and # of sleep
why : # ride still needs time
why : # run needs a day
why : # run needs a day with # of sleep
why : # run needs a day with # of sleep and a morning pulse of #
why : # run needs a day with a morning pulse of #
why : # run needs a day with soreness #
why : # run needs a day with soreness # and # of sleep
why : # run needs four days with soreness #
why : # run needs four days with soreness # and # of sleep
why : # run needs four days with soreness # of sleep and a morning pulse of #
why : # run needs three days
why : # run needs three days with # of sleep
why : # run needs three days with # of sleep and a morning pulse of #
why : # run needs three days with soreness #
why : # run needs three days with soreness # and # of sleep
why : # run needs three days with soreness # and a morning pulse of #
why : # run needs three days with soreness # of sleep and a morning pulse of #
why : # run needs two days
why : # run needs two days with # of sleep
why : # run needs two days with # of sleep and a morning pulse of #
why : # run needs two days with a morning pulse of #
why : # run needs two days with soreness #
why : # run needs two days with soreness # and # of sleep
why : # run needs two days with soreness # and a morning pulse of #
why : # run needs two days with soreness # of sleep and a morning pulse of #
why : # run still needs time
why : # session needs a day
why : # session needs a day with # of sleep
why : # session needs a day with # of sleep and a morning pulse of #
why : # session needs a day with a morning pulse of #
why : # session needs a day with soreness #
why : # session needs a day with soreness # and # of sleep
why : # session needs three days with soreness # and # of sleep
why : # session needs two days with soreness #
why : # session needs two days with soreness # and # of sleep
why : # session needs two days with soreness # of sleep and a morning pulse of #
why : # signs of too little recovery : low energy a raised morning pulse
why : # signs of too little recovery : low energy soreness that stays
why : # signs of too little recovery : low energy soreness that stays a raised morning pulse
why : # signs of too little recovery : soreness that stays a raised morning pulse
why : # signs of too little recovery : soreness that stays declining performance
why : # swim needs a day
why : # swim needs a day with # of sleep
why : # swim needs a day with soreness #
why : # swim needs a day with soreness # and a morning pulse of #
why : # swim needs three days with soreness # and # of sleep
why : # swim needs two days
why : # swim needs two days with soreness #
why : # swim needs two days with soreness # and # of sleep
why : # swim still needs time
why : # walk needs a day
why : # walk needs a day with # of sleep
why : # walk needs three days
why : # walk needs two days
why : # walk needs two days with # of sleep
why : # walk needs two days with soreness #
why : # walk needs two days with soreness # and # of sleep
why : # walk needs two days with soreness # of sleep and a morning pulse of #
why : # walk still needs time
why : # without a run : when you run again at most # every other day
why : a marathon behind you
why : a morning pulse of # over your usual
why : a warning sign in your answer
why : an ultramarathon behind you
why : back after # without a run : at most # at a time
why : energy # of #
why : new legs need a day without running between runs
why : new legs need an easy day between runs
why : soreness # and sore for #
why : soreness # longer than your training explains
why : soreness # more than your training explains
why : soreness has risen to # after the last training
why : soreness of # or #
why : the day after a marathon
why : the day after an ultramarathon
why : the longest run of a month by # : keep the next week's runs under #
why : the second week after a marathon easy runs only about half of your usual
why : three weeks of more and more : this week # less a load of # to #
why : two signs of too little recovery for two weeks : take an easy week half of the usual and see a doctor
why : you have been sore for #
why : you said soreness #
why : you slept #
why : your race is near : about half of your volume the same days short fast bits
why again : more reasons
with salty food
withheld : the athlete cannot be reached
withheld : the athlete has opted out
withheld : the budget of the month is spent
within # of a session of load # or a run of # or # of an earlier one it is expected and the text asks about the urine
within the first #
within the first hour
without a mass there are no amounts : drink to thirst
without a weigh in : sweat less what was drunk
without one # outdoors and # indoors
without running #
worse : #
worse : emergency number
worse or dark urine : #
worse or dark urine : emergency number
yogurt or a banana
yogurt or a banana then sleep
you can talk all the time
you deleted that session so please ignore our last message about it
you did not send fine
you have been sore for #
you lost # of your weight
you said soreness #
you slept #
you sweat an estimated #
you told us # before
you told us of poor appetite
you're in
your # weigh ins say
your clinician's limits come first
your clinician's limits for food and drink come first
your data and settings are kept until you do
your data is deleted
your data will be deleted
your doctor's or midwife's limits come first for running too
your energy # helps too like e #
your factor from the next time on : #
your last answer
your legs get stronger today not in the run
your morning weight helps too like kg #
your morning weight helps too like lb #
your next meal :
your next meal : # eggs on # slices of toast
your next meal : # eggs on # slices of toast about # carbs # protein
your next meal : # eggs on # slices of toast and a banana
your next meal : # eggs on # slices of toast and a banana about # carbs # protein
your next meal : # eggs with potatoes
your next meal : # eggs with potatoes about # carbs # protein
your next meal : # slices of bread with peanut butter and a banana
your next meal : # slices of bread with peanut butter and a banana about # carbs # protein
your next meal : a plate of lentils and # slices of bread
your next meal : a plate of lentils and # slices of bread about # carbs # protein
your next meal : a plate of lentils with rice
your next meal : a plate of lentils with rice about # carbs # protein
your next meal : chicken and a big bowl of rice
your next meal : chicken and a big bowl of rice about # carbs # protein
your next meal : chicken and a small bowl of rice
your next meal : chicken and a small bowl of rice about # carbs # protein
your next meal : greek yogurt and a banana
your next meal : greek yogurt and a banana about # carbs # protein
your next meal : greek yogurt with oats and a banana
your next meal : greek yogurt with oats and a banana about # carbs # protein
your next meal : half a litre of milk a bowl of oats and a banana
your next meal : half a litre of milk a bowl of oats and a banana about # carbs # protein
your next meal : half a tin of beans on # slices of toast
your next meal : half a tin of beans on # slices of toast about # carbs # protein
your next meal : oats with half a litre of soya drink and a banana
your next meal : oats with half a litre of soya drink and a banana about # carbs # protein
your next meal : pasta with half a tin of tuna
your next meal : pasta with half a tin of tuna about # carbs # protein
your next meal : tofu and a big bowl of rice
your next meal : tofu and a big bowl of rice about # carbs # protein
your next meal : tofu and a small bowl of rice
your next meal : tofu and a small bowl of rice about # carbs # protein
your own pause has ended
your page : #
your page : text data
your page just for you works # : #
your plan : plan why or menu
your race is near : about half of your volume the same days short fast bits
your resting pulse helps too like hr #
your usual is #
your week : # with a run # off
your week : # with a run # off a little less than usual
your week : # with a run # off a little more than usual
your week : # with a run # off about as much as usual
your week : # with a run # off much less than usual
your week : # with a run # off much more than usual
your weigh in says
your weight # be in pounds or in kilograms
your weight is as before : drink to thirst only until you have passed urine
your weight went up : no extra drinks until you have passed urine
your weight went up so nothing extra : drink when thirsty once you have peed
èéùìòç
øørååδ φγλωπψσθξææßé
`;
