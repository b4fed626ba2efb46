import { type Answer, Story } from './story.ts';

/**
 * Seasons of people, each with what to read in it. `golden/` holds the plan that they get: a change of the rules shows
 * there what it does to whom.
 */

const runner = { massKg: 70, sex: 'M', birthYear: 1986, restingHr: 52, maxHr: 190, timezone: 'Europe/Berlin' };

export interface GoldenSeason {
  readonly name: string;
  /** What a reader should find. */
  readonly reads: string;
  readonly story: Story;
}

export const goldenSeasons: readonly GoldenSeason[] = [
  {
    name: 'second-half-beginner',
    reads:
      'A woman of 63 begins to run, three times a week, and answers on the next morning. A day without running after every run for six weeks; never "train as usual" on the day after; the first long walk does not count as a run.',
    story: secondHalfBeginner(),
  },
  {
    name: 'triathlete',
    reads:
      'Two sessions on most days, three sports. A word to eat between two sessions; hard rides rest the legs from hard runs too; no rule of runs speaks of rides and swims.',
    story: triathlete(),
  },
  {
    name: 'night-shift',
    reads:
      'Works nights every other week, sleeps by day, answers and runs in the evening. An answer of the evening speaks for the day after; what is said at two in the morning belongs to the day before; short sleeps in a row are a debt.',
    story: nightShift(),
  },
  {
    name: 'mail-only',
    reads:
      'Answers once a week on the page, on Sunday. Silence in between is never punished; what is answered counts for its day.',
    story: mailOnly(),
  },
  {
    name: 'marathon-build',
    reads:
      'Ten weeks towards a marathon. Long runs make a gentle Monday and an easy Tuesday, a lighter week is suggested after three rising ones, the taper is told, and after the race come rest, no running, gentle days, and an easy second week.',
    story: marathonBuild(),
  },
  {
    name: 'worn-out',
    reads:
      'Four good weeks, then hard days with less and less sleep against the plan. Rest after the third hard day, soreness that stays, two signs, then three, a doctor and an easy week; free again when the signs are gone.',
    story: wornOut(),
  },
  {
    name: 'every-day',
    reads:
      '6 km every morning for 70 days. A day without running is asked for every seventh day, easy days after the others, never daily rest.',
    story: everyDay(),
  },
  {
    name: 'back-after-a-month',
    reads:
      'A month off after four weeks, back at the old distances. The plan says how far the first run may be; after each a day without running; over the cap a gentle one more.',
    story: backAfterAMonth(),
  },
  {
    name: 'silent',
    reads: 'Nobody ever answers: the loads alone speak, and whether recovery works is unknown.',
    story: silent(),
  },
  {
    name: 'downhill-and-parts',
    reads:
      'Warm-up, intervals and cool-down as three uploads are one session. A first long descent asks for a day more. Soreness that rises days later is a matter for a doctor, and ends by itself.',
    story: downhillAndParts(),
  },
  {
    name: 'cyclist-who-runs',
    reads:
      'Three rides and a run a week. A long ride makes Sunday gentle; no rule of beginners, spikes or breaks fires on rides.',
    story: cyclistWhoRuns(),
  },
  {
    name: 'messy-uploads',
    reads:
      'Two devices, a late upload, an edit and a deletion, a warning sign in words and FINE. One run is one session; what is deleted takes its finding along; everything waits until FINE.',
    story: messyUploads(),
  },
];

function secondHalfBeginner(): Story {
  const story = new Story({
    ...runner,
    massKg: 64,
    sex: 'F',
    birthYear: 1963,
    restingHr: 64,
    maxHr: 165,
    experience: 'new',
  });
  for (let week = 0; week < 8; week += 1) {
    [1, 3, 5].forEach((weekday, index) => {
      const day = week * 7 + weekday;
      const km = 2 + 0.25 * week + (index === 2 ? 0.5 : 0);
      story.on(day).train(Math.round(8 * km), { km, bpm: 136, at: 9 });
      story.on(day + 1).answer({ soreness: Math.max(1, 4 - Math.floor(week / 2)), sleepHours: 7.5, energy: 7 }, 8);
    });
    story.on(week * 7 + 6).train(90, { sport: 'Walk', km: 7, bpm: 95, at: 14 });
  }
  return story;
}

function triathlete(): Story {
  const story = new Story({ ...runner, massKg: 66, sex: 'F', experience: 'regular' });
  for (let week = 0; week < 5; week += 1) {
    const on = (weekday: number) => story.on(week * 7 + weekday);
    on(0).train(50, { sport: 'Swim', bpm: 128, at: 6.5 });
    on(1).train(45, { km: 9, bpm: 158, at: 6.5 }).train(60, { sport: 'Swim', bpm: 125, at: 12.2 });
    on(2).train(75, { sport: 'Ride', bpm: 142, at: 17.5 });
    on(3).train(50, { km: 10, bpm: 146, at: 6.5 }).train(40, { sport: 'WeightTraining', at: 18 });
    on(5)
      .train(170 + 10 * week, { sport: 'Ride', bpm: 138, at: 8 })
      .train(20, { km: 4, bpm: 150, at: 11.3 + week / 5 });
    on(6).train(85 + 5 * week, { km: 16 + week, bpm: 140, at: 9 });
    for (const weekday of [0, 2, 4, 6]) {
      on(weekday).answer(
        { soreness: weekday === 0 ? 4 : 2, sleepHours: 7.5, energy: 7, restingHr: 49 + (weekday % 3) },
        6,
      );
    }
  }
  return story;
}

function nightShift(): Story {
  const story = new Story({ ...runner, experience: 'regular' });
  for (let week = 0; week < 6; week += 1) {
    const isNights = week % 2 === 1;
    for (const weekday of [1, 3, 5]) {
      const on = story.on(week * 7 + weekday);
      if (isNights) on.train(45, { km: 8, bpm: 142, at: 18 }).answer({ soreness: 3, sleepHours: 5.3, energy: 5 }, 17.2);
      else on.train(50, { km: 9, bpm: 140, at: 7 }).answer({ soreness: 2, sleepHours: 7.5, energy: 7 }, 6.5);
    }
    // After the shift, at two in the morning.
    if (isNights) story.on(week * 7 + 5).answer({ soreness: 5 }, 26);
  }
  return story;
}

function mailOnly(): Story {
  const story = new Story({ ...runner, massKg: 81, birthYear: 1971 });
  for (let week = 0; week < 8; week += 1) {
    story.on(week * 7 + 1).train(55, { km: 9, bpm: 138, at: 18 });
    story.on(week * 7 + 4).train(55, { km: 9, bpm: 140, at: 18 });
    const soreness = week === 4 ? 6 : 3;
    story
      .on(week * 7 + 6)
      .train(90, { km: 15, bpm: 140, at: 8 })
      .answer({ soreness, sleepHours: 7, energy: 6 }, 11);
  }
  return story;
}

function marathonBuild(): Story {
  const story = new Story({ ...runner, experience: 'regular', raceDate: '2026-05-10', raceKm: 42.2 });
  const longKm = [20, 22, 24, 18, 26, 28, 30, 32, 22];
  for (let week = 0; week < 10; week += 1) {
    const share = week === 8 ? 0.7 : week === 9 ? 0.5 : 1 + 0.06 * (week % 4);
    const answer: Answer = { soreness: 2, sleepHours: 7.5, energy: 7, restingHr: 51 + (week % 3) };
    story.on(week * 7).answer({ ...answer, soreness: week === 0 ? 2 : 4 });
    story
      .on(week * 7 + 1)
      .answer(answer)
      .train(Math.round(55 * share), { km: 12 * share, bpm: 158 });
    story
      .on(week * 7 + 3)
      .answer(answer)
      .train(Math.round(65 * share), { km: 13 * share, bpm: 140 });
    story
      .on(week * 7 + 5)
      .answer(answer)
      .train(Math.round(42 * share), { km: 7.5 * share, bpm: 132 });
    const km = longKm[week];
    if (km !== undefined) story.on(week * 7 + 6).train(Math.round(5.5 * km), { km, bpm: 141, at: 8.5 });
  }
  story.on(69).train(222, { km: 42.4, bpm: 153, isRace: true, at: 9 });
  [8, 7, 6, 4, 3, 2].forEach((soreness, after) => {
    story.on(70 + after).answer({ soreness, sleepHours: 7, energy: 6, restingHr: 55 });
  });
  return story.on(77).train(40, { km: 7, bpm: 134 }).on(80).train(45, { km: 8, bpm: 136 });
}

function wornOut(): Story {
  const story = new Story({ ...runner, massKg: 74, experience: 'regular' });
  for (let day = 0; day < 28; day += 1) {
    story.on(day).answer({ soreness: 2, sleepHours: 7.5, energy: 7, restingHr: 51 + (day % 3) });
    if ([1, 3, 5].includes(day % 7)) story.train(55, { km: 10, bpm: 139 });
    if (day % 7 === 6) story.train(90, { km: 16, bpm: 140 });
  }
  for (let day = 28; day < 47; day += 1) {
    const worn = day - 28;
    story.on(day).answer({
      soreness: Math.min(6, 3 + Math.floor(worn / 4)),
      sleepHours: Math.max(5, 7 - worn / 6),
      energy: Math.max(2, 6 - Math.floor(worn / 3)),
      restingHr: 52 + Math.floor(worn / 3),
    });
    if (day % 7 !== 0) story.train(day % 7 === 6 ? 120 : 50, { km: day % 7 === 6 ? 23 : 10, bpm: 162, at: 7.5 });
  }
  for (let day = 47; day < 58; day += 1) {
    story
      .on(day)
      .answer({ soreness: day < 50 ? 4 : 2, sleepHours: 8, energy: day < 51 ? 4 : 7, restingHr: day < 51 ? 55 : 52 });
    if (day > 49 && day % 3 === 0) story.train(40, { km: 7, bpm: 132 });
  }
  return story;
}

function everyDay(): Story {
  const story = new Story({ ...runner, experience: 'regular' });
  for (let day = 0; day < 70; day += 1) story.on(day).train(35, { km: 6, bpm: 132, at: 6.5 });
  return story;
}

function backAfterAMonth(): Story {
  const story = new Story({ ...runner, massKg: 61, sex: 'F', experience: 'regular' });
  const week = (from: number, factor: number) => {
    story.on(from + 1).train(Math.round(60 * factor), { km: 10 * factor, bpm: 146 });
    story.on(from + 2).answer({ soreness: 2, sleepHours: 7.5 });
    story.on(from + 5).train(Math.round(90 * factor), { km: 15 * factor, bpm: 146 });
    story.on(from + 6).answer({ soreness: 3, sleepHours: 7.5 });
  };
  for (const from of [0, 7, 14, 21]) week(from, 1);
  week(56, 1);
  week(63, 0.5);
  week(70, 0.6);
  return story;
}

function silent(): Story {
  const story = new Story(runner);
  for (let week = 0; week < 5; week += 1) {
    story.on(week * 7 + 1).train(50, { km: 9, bpm: 138 });
    story.on(week * 7 + 3).train(40, { km: 8, bpm: 163 });
    story.on(week * 7 + 6).train(95, { km: 16, bpm: 141 });
  }
  return story;
}

function downhillAndParts(): Story {
  const story = new Story({ ...runner, experience: 'regular' });
  for (let week = 0; week < 4; week += 1) {
    story.on(week * 7 + 2).train(14, { km: 2.4, bpm: 122, at: 18 });
    story.train(35, { km: 8, bpm: 168, at: 18.3 }).train(12, { km: 2, bpm: 120, at: 19 });
    story.on(week * 7 + 5).train(65, { km: 11, bpm: 138 });
    story.on(week * 7 + 6).answer({ soreness: 3, sleepHours: 7.5 });
  }
  story.on(29).train(150, { km: 22, bpm: 140, ascentM: 300, descentOfSplitsM: 45, at: 8 });
  [5, 6, 4, 2].forEach((soreness, after) => {
    story.on(30 + after).answer({ soreness, sleepHours: 7 });
  });
  story.on(36).train(55, { km: 10, bpm: 138 });
  [3, 5, 7].forEach((soreness, after) => {
    story.on(39 + after).answer({ soreness, sleepHours: 7 });
  });
  return story.on(44).answer({ soreness: 2, sleepHours: 8 });
}

function cyclistWhoRuns(): Story {
  const story = new Story({ ...runner, massKg: 78 });
  for (let week = 0; week < 4; week += 1) {
    story.on(week * 7 + 1).train(85, { sport: 'Ride', bpm: 138, at: 18 });
    story.on(week * 7 + 3).train(90, { sport: 'Ride', bpm: 150, at: 18 });
    story.on(week * 7 + 5).train(230, { sport: 'Ride', bpm: 142, at: 9 });
    story.on(week * 7 + 6).train(38, { km: 7, bpm: 140, at: 10 });
    story.on(week * 7 + 7).answer({ soreness: 4, sleepHours: 7.5 });
  }
  return story;
}

function messyUploads(): Story {
  const story = new Story({ ...runner, experience: 'regular' });
  story.on(1).train(60, { km: 12, bpm: 150, id: 1 }).train(58, { km: 12.1, at: 7.02, uploadAfterMinutes: 50, id: 2 });
  story.on(4).train(120, { km: 21, bpm: 146, at: 8, uploadAfterMinutes: 40 * 60, id: 3 });
  story.on(5).answer({ soreness: 5, sleepHours: 6.5 });
  story.on(8).train(50, { km: 9, id: 4 }).text('RPE 7', 9);
  story.on(9).train(30, { km: 5, bpm: 130, id: 5 }).train(31, { km: 5.2, bpm: 131, id: 5, uploadAfterMinutes: 90 });
  story.on(11).train(100, { km: 18, bpm: 160, id: 6 }).remove(6, 12);
  story.on(13).text('sore 6, slept 7', 8).text('dark brown urine after the run', 9);
  return story.on(15).text('FINE', 10).on(16).text('3 7.5');
}
