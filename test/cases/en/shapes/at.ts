import { cases } from '../../table';

/** The figure right behind the name. */
export default cases('en', {
  read: [
    {
      say: 'The poll indicates that Moss is ahead of Thorne with [47 percent] of the vote.',
      get: 'vote-share · Moss · 47',
    },
    { say: 'The poll puts Moss at [23 percent].', get: 'vote-share · Moss · 23 · stage=opinion-poll' },
    { say: 'Moss is in front, followed by Thorne on [8.5 percent].', get: 'vote-share · Thorne · 8.5' },
    {
      say: 'Final result: Moss - [48.2%], Thorne - [39.8%].',
      get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'],
    },
    { say: 'Moss: [48.2%]. Thorne: [39.8%].', get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'] },
    { say: 'Behind her comes Thorne with [2.19 percent] of the vote.', get: 'vote-share · Thorne · 2.19' },
    {
      say: 'Moss – [92.05%], Thorne – [2.19%], Linden – [0.8%].',
      get: ['vote-share · Moss · 92.05', 'vote-share · Thorne · 2.19', 'vote-share · Linden · 0.8'],
    },
    {
      say: 'Seats: Reed Party [66], Civic List [12].',
      get: ['seats · Reed Party · 66', 'seats · Civic List · 12'],
    },
  ],
  ignore: [
    'Moss at 48 is the youngest of them.',
    'Thorne, 61, lives in the capital.',
    'The train leaves platform 4 at 17:00.',
  ],
});
