import { cases } from '../../table';

/** A bare number behind one that has its unit: a part of it, or the same at another hour. */
export default cases('en', {
  read: [
    {
      say: 'The Reed Party held [71] seats; it now has just [58].',
      get: ['seats · Reed Party · 71', 'seats · Reed Party · 58'],
    },
    {
      say: 'The vote was monitored by [894] international and [58,175] local observers.',
      get: ['observers · 894 · scope=international', 'observers · 58175 · scope=local'],
    },
    {
      say: 'Turnout was [20.4 percent] at noon, [29.5 percent] at 15:00 and [33.8 percent] at 17:00.',
      get: ['turnout · 20.4', 'turnout · 29.5', 'turnout · 33.8'],
    },
  ],
  ignore: ['Moss bought 6 loaves, of which 2 were for Thorne.', 'The train was late at noon, at 15:00 and at 17:00.'],
  gap: [
    {
      say: 'There are [6,537] polling stations, [26] of them in Florida.',
      get: ['polling-stations · 6537', 'polling-stations · 26 · scope=Florida'],
      why: 'the place of the part is taken for that of the whole too',
    },
    {
      say: '[990] candidates are standing, of whom [305] were nominated by parties.',
      get: ['candidates · 990', 'candidates · 305 · scope=nominated by parties'],
      why: 'a part told by a clause is taken for the whole',
    },
  ],
});
