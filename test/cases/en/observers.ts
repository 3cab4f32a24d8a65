import { cases } from '../table';

/** People observing; the scope says "international" where so limited. */
export default cases('en', {
  read: [
    { say: '[90,372] observers were registered.', get: 'observers · 90372' },
    { say: '[790] international observers follow the vote.', get: 'observers · 790 · scope=international' },
    { say: 'The vote was watched by over [58,000] monitors.', get: 'observers · >58000' },
    { say: 'The mission sent [350] observers to the country.', get: 'observers · 350 · scope=mission' },
    { say: 'The number of observers reached [86,490].', get: 'observers · 86490' },
    { say: 'Some [1,400] foreign observers have been accredited.', get: 'observers · ~1400 · scope=international' },
    { say: '[53,000] local observers were on duty.', get: 'observers · 53000 · scope=local' },
  ],
  ignore: [
    'Some observers say that growth will slow to 2 percent.',
    'The bird observers counted 790 storks.',
    'Observers spoke with 12 mayors.',
  ],
});
