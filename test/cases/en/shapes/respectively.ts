import { cases } from '../../table';

/** Names in one row, figures in another. */
export default cases('en', {
  read: [
    {
      say: 'Moss and Thorne won [48.2] and [39.8 percent] respectively.',
      get: ['vote-share · Moss · 48.2', 'vote-share · Thorne · 39.8'],
    },
    {
      say: 'The Reed Party, the Civic List and the Green Bloc are to get [66], [32] and [12] seats respectively.',
      get: ['seats · Reed Party · 66', 'seats · Civic List · 32', 'seats · Green Bloc · 12'],
    },
    {
      say: 'Thorne, Vale and Ash received [2.17%], [1.98%] and [1.72%] of the vote, respectively.',
      get: ['vote-share · Thorne · 2.17', 'vote-share · Vale · 1.98', 'vote-share · Ash · 1.72'],
    },
    {
      say: 'Second and third were Thorne and Vale, with [107,632] and [98,421] votes respectively.',
      get: ['votes · Thorne · 107632', 'votes · Vale · 98421'],
    },
    {
      say: 'Respectively [54%] and [41%] voted for Moss and Thorne.',
      get: ['vote-share · Moss · 54', 'vote-share · Thorne · 41'],
    },
    {
      say: 'Moss and Hugh Thorne, the acting Westland leader, were ahead with [57 percent] and [40 percent] respectively.',
      get: ['vote-share · Moss · 57', 'vote-share · Hugh Thorne · 40'],
    },
  ],
  ignore: ['The halls hold 200 and 350 people respectively.', 'Moss and Thorne are 48 and 61 years old respectively.'],
  gap: [],
});
