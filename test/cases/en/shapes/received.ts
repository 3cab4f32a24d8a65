import { cases } from '../../table';

/** A contestant, a verb of getting, the figure. */
export default cases('en', {
  read: [
    {
      say: 'The Harbour Party led by G.G. Moss got [98,746] votes.',
      get: 'votes · Harbour Party · 98746',
    },
    {
      say: 'Hugh Thorne of the Valley Front who came second polled [41.99 percent].',
      get: 'vote-share · Hugh Thorne · 41.99',
    },
    {
      say: 'The opposition party, the centrist Valley Front, received [21.8%] of the vote.',
      get: 'vote-share · Valley Front · 21.8',
    },
    { say: 'Moss received [48.2 percent].', get: 'vote-share · Moss · 48.2' },
    { say: 'The Reed Party, however, took just [9] seats.', get: 'seats · Reed Party · 9' },
    { say: 'Thorne, who ran for the third time, garnered [2.19%] of the votes.', get: 'vote-share · Thorne · 2.19' },
    { say: 'The Alder Coalition has so far secured [31.5%] of the vote.', get: 'vote-share · Alder Coalition · 31.5' },
    { say: 'Moss is leading with [54 percent] of the vote.', get: 'vote-share · Moss · 54' },
    { say: 'Thorne finished third on [11.9%].', get: 'vote-share · Thorne · 11.9' },
    { say: 'Moss was elected with [84.54 percent] of the vote.', get: 'vote-share · Moss · 84.5' },
    { say: 'In her home district Moss polled [61%].', get: 'vote-share · Moss · 61' },
    { say: 'Erin Moss crushed Thorne by winning [66.3 percent] of the ballots.', get: 'vote-share · Erin Moss · 66.3' },
    { say: 'The Reed Alliance achieves [15.8 percent] of the vote.', get: 'vote-share · Reed Alliance · 15.8' },
  ],
  ignore: [
    'Moss received 40 letters.',
    'Thorne got 12 days of leave.',
    'The Reed Party received 2 million dollars in donations.',
  ],
});
