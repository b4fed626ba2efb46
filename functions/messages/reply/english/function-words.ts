/** Words that tell nothing by themselves, of whomever and whenever they speak. */
export const functionWords: string = [
  'a an the and or but so if then than as of in on at to for from by with about into over under up down out off',
  'is are was were be been being am do does did done doing have has had having will would can could should may might shall',
  'i me my mine you your he him his she her it its they them their we us our this that these those there here what which who',
  'when where why how not no just only also too very really quite bit some any all both each every one two first last next',
  'today now yesterday tonight morning night day days week again still yet ever since after before while get got getting go',
  'going went come came make made take took put let say says said think guess know like lol haha ok okay hi hello thanks please',
].join(' ');
