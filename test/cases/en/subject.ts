import { cases } from '../table';

/** Whom a share belongs to where its sentence does not name them, names them shortly, or names others too. */
export default cases('en', {
  read: [
    {
      say: 'In the general election, the Reed Party polled [445,958] votes. This was less than the [543,944] ([4.87%]) votes the Civic List got in 2015.',
      get: ['votes · Reed Party · 445958', 'votes · Civic List · 543944', 'vote-share · Civic List · 4.87'],
    },
    {
      say: 'The Reed Party did well in the local election; it raised its seats to [15], and racked up [17,295] votes ([47.63%]).',
      get: ['seats · Reed Party · 15', 'votes · Reed Party · 17295', 'vote-share · Reed Party · 47.63'],
    },
    {
      say: 'Hugh Thorne won the election. His margin over Ada Moss was [9 points].',
      get: 'margin · Hugh Thorne · 9',
    },
    {
      say: 'Reed Party leader Hugh Thorne stood again. The Reed Party leader polled [4%] of the votes.',
      get: 'vote-share · Hugh Thorne · 4',
    },
    {
      say: 'The Reed Party won [61%] of the vote, surpassing the previous record of [60%] set by the Civic List in 2010.',
      get: ['vote-share · Reed Party · 61', 'vote-share · Civic List · 60'],
    },
    {
      say: 'The Reed Party improved its tally of [22] seats to [29], while the Civic List under the leadership of Ada Moss won [7] seats.',
      get: ['seats · Reed Party · 22', 'seats · Reed Party · 29', 'seats · Civic List · 7'],
    },
    {
      say: 'The Reed Party achieved a victory in the September Parliamentary Election, securing [159] seats.',
      get: 'seats · Reed Party · 159',
    },
    {
      say: 'In the poll, support rose for Reed Party leader Hugh Thorne to [30%].',
      get: 'vote-share · Hugh Thorne · 30',
    },
    { say: 'Mr. Moss won [48%] of the vote.', get: 'vote-share · Moss · 48' },
    {
      say: 'In the referendum, [62.1%] of voters approved the measure.',
      get: 'vote-share · Yes · 62.1',
    },
    {
      say: 'In the referendum, more than [98 percent] rejected the plan.',
      get: 'vote-share · No · >98',
    },
    {
      say: 'The referendum is over. Results show that [96.2 percent] and [89.07 percent] of voters favored self-rule.',
      get: ['vote-share · self-rule · 96.2', 'vote-share · self-rule · 89.07'],
    },
    {
      say: 'The referendum is over. In the same vote, [52 percent] of voters backed the president.',
      get: 'vote-share · ? · 52',
    },
    { say: 'The "yes" camp won [69.4%] of the vote in the referendum.', get: 'vote-share · yes · 69.4' },
    {
      say: 'The conservative Reed Party came second. The conservatives won [51] seats.',
      get: 'seats · Reed Party · 51',
    },
    {
      say: 'Moss won [46 percent], with his strongest challenger far behind at [29 percent].',
      get: ['vote-share · Moss · 46', 'vote-share · strongest challenger · 29'],
    },
    {
      say: 'The Reed Party came first, with [36.1 percent] of the vote, but the opposition looked set to govern.',
      get: 'vote-share · Reed Party · 36.1',
    },
    {
      say: "The far-right Reed Party has opened a new era, its leader Hugh Thorne said. Thorne's party won [28.9%] of the vote.",
      get: 'vote-share · Reed Party · 28.9',
    },
    {
      say: 'Ada Moss came third. She also lost her deposit.\n\nShe received only [3.16 percent] of the votes.',
      get: 'vote-share · Ada Moss · 3.16',
    },
    { say: 'Ada Moss has been re-elected. She won [48.2%] of the vote.', get: 'vote-share · Ada Moss · 48.2' },
    { say: 'Ada Moss has been re-elected. Moss won [48.2%] of the vote.', get: 'vote-share · Ada Moss · 48.2' },
    {
      say: 'The Reed Workers Party (RWP) came first. The RWP won [66] seats.',
      get: 'seats · Reed Workers Party · 66',
    },
    { say: "The incumbent's rival, Thorne, got [39%] of the vote.", get: 'vote-share · Thorne · 39' },
    { say: 'President Moss won [48.2%] of the vote.', get: 'vote-share · Moss · 48.2' },
    { say: 'Thorne conceded to Moss, who won [48.2%] of the vote.', get: 'vote-share · Moss · 48.2' },
    {
      say: '"The people have spoken," Thorne said after Moss won [48.2%] of the vote.',
      get: 'vote-share · Moss · 48.2',
    },
    {
      say: 'The Reed Party did well. It took [31.4%] of the vote and [66] seats.',
      get: ['vote-share · Reed Party · 31.4', 'seats · Reed Party · 66'],
    },
    {
      say: 'The victory was claimed by Moss, for whom [48.2%] of voters cast their ballots.',
      get: 'vote-share · Moss · 48.2',
    },
    { say: 'Moss was backed by [48.2%] of voters.', get: 'vote-share · Moss · 48.2' },
    { say: "Support for Moss's Reed Party fell to [22%].", get: 'vote-share · Reed Party · 22' },
    {
      say: 'Moss, whom Thorne backed in the first vote, won [48.2%].',
      get: 'vote-share · Moss · 48.2',
    },
    // The names stand in a row in the sentence before.
    {
      say: 'The Civic List beat the Reed Party, the Green Bloc and the Farmers Party. These parties got only [19.47%], [6.92%] and [8.6%] of the vote respectively.',
      get: ['vote-share · Reed Party · 19.47', 'vote-share · Green Bloc · 6.92', 'vote-share · Farmers Party · 8.6'],
    },
    // Votes with their shares, row by row.
    {
      say: 'The Reed Party, the Green Bloc and the Farmers Party got [63,327] ([19.47%]), [22,513] ([6.92%]) and [27,986] ([8.6%]) votes respectively.',
      get: [
        'votes · Reed Party · 63327',
        'vote-share · Reed Party · 19.47',
        'votes · Green Bloc · 22513',
        'vote-share · Green Bloc · 6.92',
        'votes · Farmers Party · 27986',
        'vote-share · Farmers Party · 8.6',
      ],
    },
    // An acronym in front of a name is no part of it; of two Thornes the first name tells which.
    {
      say: 'The RLM is banned. Harold Thorne and Edwin Thorne stood. After the defeat of the RLM Harold won [57%] of the vote.',
      get: 'vote-share · Harold Thorne · 57',
    },
    // For whom she stood.
    {
      say: 'Ada Moss, contesting from the Reed Party, won [62%] of the vote.',
      get: 'vote-share · Ada Moss · 62',
    },
    {
      say: 'The Reed Party fell in its Tamil-speaking heartland. It won [31%] of the vote.',
      get: 'vote-share · Reed Party · 31',
    },
    // A space that was forgotten.
    {
      say: 'The Reed Party did well in the towns.The Civic List won [31%] of the vote.',
      get: 'vote-share · Civic List · 31',
    },
    {
      say: 'The Reed National Party stood everywhere. The R.N.P. won [63] seats.',
      get: 'seats · Reed National Party · 63',
    },
    { say: 'Republicans are ahead. A new poll gave the GOP [49 percent].', get: 'vote-share · Republicans · 49' },
    {
      say: 'Erin Thorne set up the Thorne Foundation. A week ago, Thorne led Moss by [6 points].',
      get: 'margin · Erin Thorne · 6',
    },
  ],
  ignore: ['She won 3 medals.', 'He took 40 minutes to vote.'],
});
