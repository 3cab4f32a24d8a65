import { cases } from '../table';

/** Whose a figure is where the sentence does not name them but says what they are to the race. */
export default cases('en', {
  read: [
    // Who stands against whom is told before; the other is the one of the two, whoever was named in between.
    {
      say: 'Ada Moss had [48.4%] of the vote and Hugh Thorne [43.2%]. Ivy Reed came third with [4.2%]. The last survey had shown Moss leading by [50%] to [36%].',
      get: [
        'vote-share · Ada Moss · 48.4',
        'vote-share · Hugh Thorne · 43.2',
        'vote-share · Ivy Reed · 4.2',
        'vote-share · Ada Moss · 50',
        'vote-share · Hugh Thorne · 36',
      ],
    },
    // The one who won, and the one who stood against her.
    {
      say: 'Ada Moss defeated Hugh Thorne, a former minister under Ivy Reed. The president-elect received [7,254,850] votes; her opponent got [5,218,444].',
      get: ['votes · Ada Moss · 7254850', 'votes · Hugh Thorne · 5218444'],
    },
    {
      say: "Ada Moss beat Hugh Thorne, who served under Ivy Reed. The winner's [17,287,513] votes are a record.",
      get: 'votes · Ada Moss · 17287513',
    },
    {
      say: 'Ada Moss beat Hugh Thorne in the election. Thorne received [140,491] votes and the winner [176,391].',
      get: ['votes · Hugh Thorne · 140491', 'votes · Ada Moss · 176391'],
    },
    // One of a party: the one set against who is told beside him.
    {
      say: 'Ada Moss beat Hugh Thorne, who served under Ivy Reed. The president-elect has [77,284,118] votes to [74,999,166] for the Democrat.',
      get: ['votes · Ada Moss · 77284118', 'votes · Hugh Thorne · 74999166'],
    },
    // The one that the text says is of it.
    {
      say: 'Republican Hugh Thorne faced Ada Moss on Tuesday. A poll had [42%] of voters backing Moss. In the end [48%] backed the Republican.',
      get: ['vote-share · Ada Moss · 42', 'vote-share · Hugh Thorne · 48'],
    },
  ],
  ignore: ['Her opponent is 58 years old.', 'The president-elect spoke for 40 minutes.'],
});
