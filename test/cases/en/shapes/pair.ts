import { cases } from '../../table';

/** Two names and two numbers that share their noun. */
export default cases('en', {
  read: [
    {
      say: 'Moss and Thorne broke all records by crossing [700,000] and [600,000] preferential votes.',
      get: ['votes · Moss · >700000', 'votes · Thorne · 600000'],
    },
    {
      say: 'Moss and Thorne came first and second with [48%] and [39%] of the vote.',
      get: ['vote-share · Moss · 48', 'vote-share · Thorne · 39'],
    },
  ],
  ignore: ['Moss and Thorne are 48 and 61 years old.', 'Moss and Thorne spoke to 200 and 350 guests.'],
  gap: [],
});
