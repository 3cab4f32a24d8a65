import { cases } from '../../table';

/** The figure behind a possessive. */
export default cases('en', {
  read: [
    {
      say: 'The number of the Reed Party’s MPs will decrease by [six] seats.',
      get: 'swing · Reed Party · 6 · unit=count',
    },
    {
      say: "Moss's [48.2%] compares with Thorne's [39.8%].",
      get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'],
    },
    { say: "The Reed Party's [66] seats are not enough for a majority.", get: 'seats · Reed Party · 66' },
    {
      say: "Moss won [52 percent] to Thorne's [48 percent].",
      get: ['vote-share · Moss · 52', 'vote-share · Thorne · 48'],
    },
    { say: "Linden's [217,914] votes surprised many.", get: 'votes · Linden · 217914' },
    { say: 'Moss’s [48.2%] was enough.', get: 'vote-share · Moss · 48.2' },
  ],
  ignore: [
    "Moss's 48 years in politics end here.",
    "Thorne's 3 children voted with him.",
    "The town's 12 schools were closed for the vote.",
  ],
});
