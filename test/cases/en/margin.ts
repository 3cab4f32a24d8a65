import { cases } from '../table';

/** Lead of one contestant over another; it belongs to the leader. */
export default cases('en', {
  read: [
    {
      say: 'The polls had Hugh Moss winning the election. He squeaked by, beating challenger Ada Thorne by less than [3 percentage points].',
      get: 'margin · Hugh Moss · <3',
    },
    {
      say: 'In the exit poll Ada Thorne won independents by [9 percentage points].',
      get: 'margin · Ada Thorne · 9 · scope=independents · stage=exit-poll',
    },
    { say: 'Moss won by a whopping [15,086]-vote majority.', get: 'margin · Moss · 15086 · unit=count' },
    { say: 'In the last election Moss lost the seat by only [524] votes.', get: 'margin · Moss · 524 · unit=count' },
    { say: 'At the last election he lost the state by [11,779] votes.', get: 'margin · ? · 11779 · unit=count' },
    { say: 'Moss won the election. The gap came to [369,591] votes.', get: 'margin · Moss · 369591 · unit=count' },
    { say: 'Moss won the election by less than [a point].', get: 'margin · Moss · <1' },
    {
      say: 'In the election less than [one percentage point] separated the first two.',
      get: 'margin · ? · <1',
    },
    { say: 'A gap of [8 percentage points] separates Moss from Thorne.', get: 'margin · Moss · 8' },
    {
      say: 'Moss beat the scandal-plagued former minister Anna Thorne by [20,000] votes.',
      get: 'margin · Moss · 20000 · unit=count',
    },
    { say: 'Thorne was defeated by [424] votes by Moss.', get: 'margin · Moss · 424 · unit=count' },
    { say: "Moss's margin over Thorne was [20,715] votes.", get: 'margin · Moss · 20715 · unit=count' },
    {
      say: 'The gap is larger than the [21,924] votes by which Moss beat Thorne.',
      get: 'margin · Moss · 21924 · unit=count',
    },
    { say: 'The Reed Party surged to a [six]-seat victory.', get: 'margin · Reed Party · 6 · unit=count' },
    {
      say: 'Moss beat Thorne by just [589] votes.',
      get: 'margin · Moss · 589 · unit=count',
    },
    { say: 'Moss has a lead of [3 points] over Thorne.', get: 'margin · Moss · 3' },
    { say: 'Moss is [four percentage points] ahead of Thorne.', get: 'margin · Moss · 4' },
    { say: 'Thorne trails Moss by [6.5 points].', get: 'margin · Moss · 6.5' },
    { say: 'Moss won by a margin of [12,004] votes.', get: 'margin · Moss · 12004 · unit=count' },
    { say: 'The Reed Party enjoys a [five-point] lead.', get: 'margin · Reed Party · 5' },
    { say: 'The Reed Party holds a majority of [17] seats.', get: 'margin · Reed Party · 17 · unit=count' },
    {
      say: 'Moss was re-elected by more than [2 million] votes.',
      get: 'margin · Moss · >2000000 · unit=count',
    },
    { say: 'The vote left the Reed Party with a [one]-seat majority.', get: 'margin · Reed Party · 1 · unit=count' },
    {
      say: 'Moss, an independent backed by the Green Bloc, beat Thorne by just [31,000] votes.',
      get: 'margin · Moss · 31000 · unit=count',
    },
    {
      say: 'Moss leads her challenger, former mayor Ann Thorne, by [13 percentage points], a poll showed.',
      get: 'margin · Moss · 13',
    },
    {
      say: "A late tally has whittled Moss's lead slightly to under [60,000] votes.",
      get: 'margin · Moss · <60000 · unit=count',
    },
    { say: 'Labour lost its [11,000] majority in the by-election.', get: 'margin · Labour · 11000 · unit=count' },
  ],
  ignore: [
    'The debate came to less than a point of order.',
    'Moss leads in three battleground provinces.',

    'Moss arrived 20 minutes ahead of Thorne.',
    'The bill passed by a margin of 12 votes in committee.',
    'Profits beat forecasts by 4 percentage points.',
    'The home team won by 3 points.',
  ],
  gap: [],
});
