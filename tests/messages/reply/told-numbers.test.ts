import { describe, expect, test } from 'vitest';
import { readReply } from '../../../functions/messages/reply/read-reply.ts';

/** Soreness and hours, told in sentences; `-`: not told. By the vocabulary's author. */
const sentences = `
4,5|id give it a 4, kids had me up so only 5 hrs
3,7|3ish... 7ish
5,6|ok its a 5 today and i got six hours
2,6|went to bed late so 6 hrs, soreness is only 2
3,7.5|Soreness I would say 3. Sleep was 7 hours 30
3,8|3 - calves a bit grumbly. 8 hrs, like a log
5,8|five for the soreness, eight for the sleep
6,4.5|reckon 6 on the legs, and 4.5 hrs cos the baby was teething
4,7|about a 4 out of 10, slept maybe 7
2,8|a solid 2, 8 hours in the sack
6,6.5|legs are a six after those hills, got 6 and a half hours
3,7|sore-wise im at a 3, sleep-wise 7
1,9|barely a 1 mate, 9 hrs solid
4,6|would call it a 4. maybe six hours kip
7,5|7 if im honest and only five hours
5,7|somewhere around a 5, must have had 7 hours
3,8|today its 3, managed 8 hours
2,7.25|2 and 7h15
4,7.5|four, seven and a half
4,7.5|hmm id go with 4 and about seven and a half hours
6,6|hamstrings are wrecked id say 6, woke at 4 with the dog but got 6 hours overall
3,7|put me down for a 3. got a good 7 hours
3,6|3 today cos of the gym, slept 6ish
8,4|easily an 8. 4 hours of broken sleep
5,6|legs 5/10 sleep approx 6
0,8|zero soreness here, eight hours of beauty sleep
2,9|bit stiff, a 2 maybe. slept 9 hrs, bliss
4,5.5|4 for soreness. only got 5.5hrs as had an early flight
3,7|Its about 3 on the soreness scale and i slept for around 7 hours
6,7|soreness has gone up to 6, sleep was fine at 7 hours
3,7|i'm feeling like a 3 today, 7 hours of sleep last night
2,8|Legs: 2 (bit tight). Sleep: 8 (great)
4,6.5|morning! 4 and 6.5 thanks
5,7|morning coach, bit of a 5 today im afraid, 7 hours though
4,7|on a scale of 1 to 10 id say 4, and 7 hours sleep
3,8|soreness would be a three I think, and eight hours sleep or so
3,7|say three. seven hours
7,6|quads are at a 7 going down stairs, 6 hrs sleep
2,7|not too bad, 2ish. 7 or so hours
4,8|4, maybe 8 hours?
6,5|soreness: six. slept: five, rubbish night
5,7.75|5 and 7 and three quarters
3,7.5|3 and 7 1/2
3,6|3 after yesterdays long one, 6 hrs cause i was out late
2,6.75|2, fitbit says 6h 45m
4,7|garmin reckons 7 hours, legs id say 4
1,8|1 and a lovely 8 hours
3,7|3 for legs 7 for sleep
5,6|5 sore, 6 slept
4,7|got 7 hrs in, soreness 4ish
4,8|it's a 4. I had 8 hours.
2,5|only 5 hours as the wee one was up, legs a 2 though
6,8|6 on the soreness front, 8 on the sleep front
3,7|soreness three out of ten, sleep seven hours
3,9|3 and 9 hours - weekend lie in!
4,6|my soreness level is 4 today & i slept for 6 hours
2,7|2 / 7
3,7|3 & 7
3,8|Soreness - 3, Sleep - 8hrs
4,7|soreness 4 outta 10, 7 hrs sleep
5,5|fives all round lol 5 and 5
3,7|a three and a seven
8,6|an 8 for soreness!! 6h sleep
3,6.5|three-ish, six and a half hours-ish
4,7|id put it at 4. slept from 11 til 6
3,8|3, slept 10 to 6
2,-|legs a 2 today, no idea how i slept
-,-|ran 5 and then 7 more
-,-|did 6 at 5 pace
-,-|ran 8 today, up at 6
-,-|5 of us went out at 7
-,-|my son is 4 and was up at 5
-,7|worked 10 hrs then slept 7
-,-|worked a 10 hour shift, 2 coffees
-,-|flight was 6 hrs, knackered
-,-|drove 5 hrs home
-,-|4 hours on my feet at the expo
-,-|2 gels and 3 bottles
-,-|came 3rd, 7 mins off the win
4,-|4 today, drove 6 hrs home after
3,-|3 and out for a 5 hour ride
-,-|9 hour drive tomorrow
-,-|played golf for 4 hours then 2 pints
-,-|got 3 hours of meetings
-,-|can i do 5 or 6 tomorrow
-,-|did 3 sets of 8
-,-|half marathon in 7 weeks, 5 runs a week
-,-|hotel has a pool, 8 floors up, room 6
-,-|need about 8 hours tonight
-,-|hoping for 8 hrs tonight
-,-|usually i get 7 hours
-,-|5 yesterday, 3 the day before
-,-|alarm at 5, train at 7
4,7|hiya so the legs are like a 4 and ive had about 7 hours
6,5|oof, 6. toddler had me up, 5 hours tops
2,9|hardly sore at all maybe a 2 and slept a whopping 9 hours
7,6|everything hurts so 7! slept 6ish hours on and off
3,8|soreness 3 (mostly calves), 8 hours sleep (bliss)
4,6|I would rate my soreness four. I slept six hours only.
5,7|my body pain is 5 and i have taken 7 hours of sleep
2,8|2 for soreness n 8hrs sleep innit
3,7|three for me this morning, seven for sleep
5,6.5|bit worse than yesterday, 5. 6.5 hrs though
1,8|Soreness level: 1, hours of sleep: 8
4,7|im giving it 4, had seven hours solid
8,5|stairs are murder so 8 id say, 5 hrs cos of night shift
3,7.5|3 legs 7.5 sleep
0,7|no soreness, around 7 hours of sleep
6,7|sixish soreness, sleep seven
2,7|2, got in 7 hours even with the storm
4,8|legs feeling about 4/10, sleep about 8h
3,6|legs 3 today coach, up with the young fella so 6 hours
5,8|the soreness is five and the sleeping was eight hours
2,6|soreness two, sleep six
4,7|well the quads say 4, and the watch says 7 hours
3,7|3 soreness after that tempo. 7 hrs kip
7,4|7 today because of the gym and only 4 hours because of the dog
3,8|Good morning, 3 for soreness and 8 for sleep, thanks
6,6|6 & 6
2,10|2. ten hours, slept like a teenager
5,7|Id say around five, slept roughly seven
4,6.25|4 and 6h15
3,7|I'm 3 sore and slept 7
1,7|legs fine, 1. sleep 7
2,7.5|feeling good 2, 7.5 hours
6,5|that session did me in, 6. maybe 5 hours, too hot
4,8|soreness 4/10 and 8 hours 👌
3,6|3... and 6 hours because work drinks
9,8|quads are destroyed, easily a 9. eight hours sleep
2,7|barely anything, call it 2. 7 hours
4,7|woke up at 6 feeling a 4, slept 7
3,8|ran 10k last night, legs a 3, 8 hours
4,6|after 3 beers only slept 6, legs 4
5,7|2 kids in the bed but still 7 hours! legs 5
`;

/** Numbers of hours, places, distances, other measures and other people, and at most a soreness. */
const ofSomethingElse = `
-,-|kids are up at 6
-,-|woke at 5
-,-|bed at 10
-,-|asleep by 11
-,-|in bed for 10, up at 6
-,-|must get 8 hours tonight
-,-|should have got 8 hours
-,-|only 2 hours in the sun
-,-|5 hours on the couch
-,-|6 hrs on my feet
-,-|had 3 hours at work
4,-|legs a 4, stood for 6 hours
4,-|legs a 4. 6 hours in the car
-,-|a 4 mile run
-,-|a 6 am start
-,-|a 3 day rest
-,-|did a 5 today
-,-|going for a 10 tomorrow
-,-|took a 7 min break
-,-|got a 3 in the raffle
-,-|in a 4 person tent
-,-|scored a 9 on the quiz
-,-|give it 5 mins
-,-|say 3 of us run saturday?
-,-|put 2 gels in the bag
-,-|call me at 5
-,-|rate of climb 4
-,-|ive got 3 kids
-,-|my 3 year old kept me up
-,-|at 6 this morning
-,-|on day 4 of the plan
-,-|week 5
-,-|number 7 bus was late
-,-|legs went at 8
-,-|quads gone after 5
-,-|legs went at mile 8
-,-|calves cramped at 7
-,-|quads are done, 5 to go
-,-|got 4 hours of film in
-,-|battery lasted 6 hours
-,-|the match went on for 4 hours
-,-|watched 4 hours of cricket
-,-|garmin says 36 hours recovery
-,-|garmin says 6 hours till recovered
-,-|watch says 8 hours of recovery needed
-,-|sleep score 7
-,-|sleep quality 8
-,-|got 7 for sleep quality
-,-|energy is a 6
6,-|6 today, energy a 4
-,-|effort was a 7
-,-|hr 7 higher than usual
-,-|2 coffees, 3 to come
-,-|weight is down a 2
-,-|i am 4 kilos over
-,-|its a 5 k race
-,-|its a 10 mile loop
-,-|7 degrees out
-,-|wind was a 6
-,-|hill was a solid 8
-,-|pace about a 5
-,-|race was an easy 3
-,-|be there by 7
-,-|3 laps then 4
-,-|think its about 5 to the cafe
-,-|6 hours ago
-,-|paracetamol every 4 hours
-,-|fasted for 14 hours
-,-|next one in 3 hours
-,-|for 8 hours
-,-|nap of 2 hours
-,-|had a 2 hour nap
-,-|plus a 3 hour lie down
-,-|did 4 with the kids, 6 k after
-,-|our 7 year old had 4 mates over
-,-|4 hours till my flight, 3 bags
-,-|train is at 7, 3 changes
-,-|physio said 3 weeks, maybe 6
-,-|got 5 stitches, 3 hours in a&e
-,-|race is in 6 days, taper is a 3 week thing
-,-|2 days off then 5 easy
-,-|i bench 60, squat 80
-,-|3 of the lads did 7 laps
`;

const linesOf = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] as const);
const numberOf = (said = '-') => (said === '-' ? null : Number(said));

describe('numbers told in sentences, after the question', () => {
  test.each(linesOf(sentences))('%s: %s', (said, text) => {
    const [soreness, sleepHours] = said.split(',');
    const reply = readReply(text, { asked: 'soreness-sleep', units: 'metric' });

    expect(reply).toMatchObject({ soreness: numberOf(soreness), sleepHours: numberOf(sleepHours) });
  });
});

describe.each(['soreness-sleep', null] as const)('numbers of something else, asked: %s', (asked) => {
  test.each(linesOf(ofSomethingElse))('%s: %s', (said, text) => {
    const [soreness, sleepHours] = said.split(',').map(numberOf);
    const reply = readReply(text, { asked, units: 'metric' });

    expect([soreness, null]).toContain(reply.soreness);
    expect([sleepHours, null]).toContain(reply.sleepHours);
  });
});
