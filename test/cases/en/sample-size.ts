import { cases } from '../table';

/** Respondents of a poll. */
export default cases('en', {
  read: [
    { say: 'The poll of [1,000] voters was taken last week.', get: 'sample-size · 1000' },
    { say: 'The exit poll surveyed [63,000] people.', get: 'sample-size · 63000 · stage=exit-poll' },
    { say: 'Pollsters interviewed [5,012] respondents.', get: 'sample-size · 5012' },
    { say: 'The survey was conducted among [1,495] adults.', get: 'sample-size · 1495' },
    { say: 'The sample size was [2,014].', get: 'sample-size · 2014' },
    { say: 'About [10,000] people were questioned as they left the polling stations.', get: 'sample-size · ~10000' },
    { say: 'The exit poll covered [146,520] voters.', get: 'sample-size · 146520 · stage=exit-poll' },
    { say: 'The institute asked [1,200] likely voters.', get: 'sample-size · 1200 · scope=likely voters' },
  ],
  ignore: [
    'The shop surveyed 12 suppliers.',
    'Police questioned 14 people over the fire.',
    'The clinic took 1,000 blood samples.',
  ],
  gap: [],
});
