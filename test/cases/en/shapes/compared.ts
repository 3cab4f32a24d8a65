import { cases } from '../../table';

/** One quantity at two times, or of two sources. */
export default cases('en', {
  read: [
    {
      say: 'Turnout was [76.4%], up from [74.2%] in 2018.',
      get: ['turnout · 76.4', 'turnout · 74.2'],
    },
    { say: 'Turnout was [76.4%], compared with [74.2%] in 2018.', get: ['turnout · 76.4', 'turnout · 74.2'] },
    {
      say: 'The Reed Party won [31.4%] of the vote, down from [35%] four years ago.',
      get: ['vote-share · Reed Party · 31.4', 'vote-share · Reed Party · 35'],
    },
    {
      say: 'The Reed Party took [66] seats, against [71] in the last election.',
      get: ['seats · Reed Party · 66', 'seats · Reed Party · 71'],
    },
    {
      say: 'The exit poll of the Hill Institute gives Moss [48%], the Lake Institute [51%].',
      get: ['vote-share · Moss · 48 · stage=exit-poll', 'vote-share · Moss · 51 · stage=exit-poll'],
    },
    { say: 'Turnout, first put at [76.7%], was later revised to [76.4%].', get: ['turnout · 76.7', 'turnout · 76.4'] },
  ],
  ignore: [
    'The queue took 20 minutes, compared with 40 in the capital.',
    'The town has 9,000 inhabitants, up from 7,500 in 1999.',
  ],
});
