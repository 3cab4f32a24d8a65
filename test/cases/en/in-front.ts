import { cases } from '../table';

/** Leads told from the one behind: theirs who is in front. */
export default cases('en', {
  read: [
    {
      say: 'Ada Moss came within [8 points] of Hugh Thorne.',
      get: 'margin · Hugh Thorne · 8',
    },
    {
      say: 'Ada Moss finished just [8 points] behind Hugh Thorne.',
      get: 'margin · Hugh Thorne · 8',
    },
    {
      say: 'Ada Moss trails Hugh Thorne by [3 points], a poll showed.',
      get: 'margin · Hugh Thorne · 3',
    },
    {
      say: 'Ada Moss lost the state to Hugh Thorne by [11,779] votes.',
      get: 'margin · Hugh Thorne · 11779 · unit=count',
    },
    {
      say: "Ada Moss cut Hugh Thorne's lead to [10 points], a poll showed.",
      get: 'margin · Hugh Thorne · 10',
    },
    {
      say: 'Ada Moss beat Hugh Thorne by [9 points] at the first try.',
      get: 'margin · Ada Moss · 9',
    },
    {
      say: 'Hugh Thorne was defeated in Norwood by Ada Moss by [4,089] votes.',
      get: 'margin · Ada Moss · 4089 · unit=count · scope=Norwood',
    },
    {
      say: 'Ada Moss, who had trailed Hugh Thorne on election night, eventually prevailed by [175] votes.',
      get: 'margin · Ada Moss · 175 · unit=count',
    },
    {
      say: 'The Reed Party won [40 percent], only [two percentage points] more than the Civic List.',
      get: ['vote-share · Reed Party · 40', 'margin · Reed Party · 2'],
    },
    {
      say: 'Ada Moss and Hugh Thorne fight a run-off. Ada Moss faces Hugh Thorne. The 34-year-old leads Thorne [50%] to [25%], a poll showed.',
      get: ['vote-share · Ada Moss · 50', 'vote-share · Hugh Thorne · 25'],
    },
    {
      say: 'Ada Moss refused to debate. Hugh Thorne defeated her by [54.1%] to [45.9%].',
      get: ['vote-share · Hugh Thorne · 54.1', 'vote-share · Ada Moss · 45.9'],
    },
  ],
  ignore: ['Moss came within 3 metres of Thorne.', 'The train runs 8 minutes behind schedule.'],
});
