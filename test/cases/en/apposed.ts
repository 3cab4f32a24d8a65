import { cases } from '../table';

/** Contestants with what is said of them in between: other names there own nothing. */
export default cases('en', {
  read: [
    {
      say: 'Moss’s rivals will see [65] Reed Party MPs take their seats.',
      get: 'seats · Reed Party · 65',
    },
    {
      say: 'Ada Moss polled [8,794,726] votes to defeat her closest rival Hugh Thorne.',
      get: 'votes · Ada Moss · 8794726',
    },
    {
      say: 'Ada Moss was the top Reed Party candidate with [20 percent] of the vote.',
      get: 'vote-share · Ada Moss · 20',
    },
    {
      say: 'The Reed Party, led by the premier’s deputy Ada Moss, looks set to win [40] seats.',
      get: 'seats · Reed Party · 40',
    },
    // The clause goes on.
    {
      say: 'The Reed Party of Ada Moss entered the election with [39] seats, but was reduced to [24].',
      get: ['seats · Reed Party of Ada Moss · 39', 'seats · Reed Party of Ada Moss · 24'],
    },
    {
      say: 'The Reed Party, the political wing of the Norwood Liberation Army (NLA), with whom the others refuse to govern, jumped to [21%] of the vote.',
      get: 'vote-share · Reed Party · 21',
    },
    {
      say: 'Third came the Reed Party, a bloc around the mayor of Norwood, Hugh Thorne, with [7.96%] of the vote.',
      get: 'vote-share · Reed Party · 7.96',
    },
    {
      say: 'Ada Moss, the Reed Party incumbent, who was ahead all night, has [23,351] votes.',
      get: 'votes · Ada Moss · 23351',
    },
    {
      say: 'The conservative Reed Party and its satellite, the Civic List, ended up with [108] seats.',
      get: 'seats · Reed Party · 108',
    },
    // Whose figure it is stands last.
    {
      say: 'There was [31.7%] of the vote for the Thornist alliance Civic Force.',
      get: 'vote-share · Civic Force · 31.7',
    },
    // A party's number by who is of it, leads it or governs.
    {
      say: 'Senator Ada Moss of the Christian Reed Party (CRP) won the presidency. Moss’s party has [49] seats in the new parliament.',
      get: 'seats · Christian Reed Party · 49',
    },
    {
      say: 'The ruling Reed Party stood everywhere. Among voters abroad the governing party got [78.6%] of the vote.',
      get: 'vote-share · Reed Party · 78.6 · scope=abroad',
    },
    {
      say: 'The Civic List, led by Hugh Thorne, did badly. It is a far cry from Thorne, who reigned with [303] seats in the last parliament.',
      get: 'seats · Civic List · 303',
    },
    // "It" is no person.
    {
      say: 'The Reed Party, whose leader Ada Moss quit after it dropped from [25] seats to [20], will meet on Sunday.',
      get: ['seats · Reed Party · 25', 'seats · Reed Party · 20'],
    },
    // Sides without a name of their own.
    {
      say: 'The red-green bloc had [88] seats and the non-socialist bloc [81].',
      get: ['seats · red-green bloc · 88', 'seats · non-socialist bloc · 81'],
    },
    {
      say: 'In second place is the centre-right bloc "Together" with [22.7%] of the vote.',
      get: 'vote-share · Together · 22.7',
    },
    // Shorts with marks and digits in them, also before the name that they are short for.
    {
      say: 'RMP-T wins [four] seats. The Reed Movement-Thorne (RMP-T) is the largest party.',
      get: 'seats · Reed Movement-Thorne · 4',
    },
    { say: 'JA21 won [nine] seats.', get: 'seats · JA21 · 9' },
    // One letter too many makes nobody else of him.
    {
      say: 'Sarath Fonseka stood again. Sarath Fonseka was popular once. Sarath Fonnseka received [22,407] votes this time.',
      get: 'votes · Sarath Fonseka · 22407',
    },
  ],
  ignore: [
    'Reed, the maker of the Norwood engine, sold 300 cars.',
    'The blue bloc of ice weighs 40 kilos.',
    'It dropped from 25 degrees to 20.',
  ],
});
