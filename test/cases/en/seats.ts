import { cases } from '../table';

/** A contestant's seats, won, held or projected. */
export default cases('en', {
  read: [
    { say: 'The Reed Party emerged victorious in [135] constituencies.', get: 'seats · Reed Party · 135' },
    {
      say: 'The Reed Party won in [161] of the [254] constituencies.',
      get: ['seats · Reed Party · 161', 'constituencies · 254'],
    },
    { say: 'The Reed Party did capture all [25] seats in the capital.', get: 'seats · Reed Party · 25' },
    { say: 'The Reed Party took up just [60] seats in the lower house.', get: 'seats · Reed Party · 60' },
    {
      say: 'The Civic List received [7,924] votes and gained [six] seats.',
      get: ['votes · Civic List · 7924', 'seats · Civic List · 6'],
    },
    {
      say: 'The Reed Party won [40] seats. The Civic List, which went from [five] to [18], did well.',
      get: ['seats · Reed Party · 40', 'seats · Civic List · 5', 'seats · Civic List · 18'],
    },
    {
      say: 'The poll predicts [45-55] seats for the Reed Party, and [15-25] for the Civic List.',
      get: ['seats · Reed Party · 45..55', 'seats · Civic List · 15..25'],
    },
    {
      say: 'The Reed Party took [six] seats compared to [four] by the Civic List.',
      get: ['seats · Reed Party · 6', 'seats · Civic List · 4'],
    },
    {
      say: 'The Reed Party won the election with [46.6%] of the votes, or [129] of the [250] seats in parliament.',
      get: ['vote-share · Reed Party · 46.6', 'seats · Reed Party · 129', 'seats-total · 250'],
    },
    { say: 'In the election the Reed Party is expected to wrap up [19] seats.', get: 'seats · Reed Party · 19' },
    {
      say: 'Moss won the election with [312] electoral votes. Four years ago Thorne beat her by [306] to [232].',
      get: ['seats · Moss · 312', 'seats · Thorne · 306', 'seats · Moss · 232'],
    },
    {
      say: 'In the election the Reed Party won [38] seats, and the Civic List was left with [four].',
      get: ['seats · Reed Party · 38', 'seats · Civic List · 4'],
    },
    {
      say: 'In the election the Reed Party won [38] seats. The Civic List will have to be content with [14].',
      get: ['seats · Reed Party · 38', 'seats · Civic List · 14'],
    },
    {
      say: 'In the election the Reed Party is dropping from [63] seats to [51] seats.',
      get: ['seats · Reed Party · 63', 'seats · Reed Party · 51'],
    },
    {
      after: 'Voters elected a parliament on Sunday. The Reed Party took 365 seats in the election.',
      say: 'The Civic List finished on [203], the Green Party [48] and the Labour Party [11].',
      get: ['seats · Civic List · 203', 'seats · Green Party · 48', 'seats · Labour Party · 11'],
    },
    {
      say: 'The Reed Party would win [316] seats — up from [302].',
      get: ['seats · Reed Party · 316', 'seats · Reed Party · 302'],
    },
    { say: 'The Reed Party could secure [180 to 215] seats.', get: 'seats · Reed Party · 180..215' },
    { say: 'The Reed Party is expected to win [115-155] seats.', get: 'seats · Reed Party · 115..155' },
    { say: 'The Reed Party ended up with [29] seats.', get: 'seats · Reed Party · 29' },
    {
      say: 'The Reed Party may end up with [six] seats of the [120] in the chamber.',
      get: ['seats · Reed Party · 6', 'seats-total · 120'],
    },
    { say: 'The Reed Party took [66] seats.', get: 'seats · Reed Party · 66' },
    {
      say: 'The Alder Coalition won [68] of the [125] seats.',
      get: ['seats · Alder Coalition · 68', 'seats-total · 125'],
    },
    { say: 'The Reed Party will have [eleven] deputies in the new parliament.', get: 'seats · Reed Party · 11' },
    { say: '[44] seats went to independents.', get: 'seats · independents · 44' },
    {
      say: 'The Reed Party is projected to win between [60 and 64] seats.',
      get: 'seats · Reed Party · 60..64 · stage=projection',
    },
    {
      say: 'The Civic List holds [three] seats, down from [seven].',
      get: ['seats · Civic List · 3', 'seats · Civic List · 7'],
    },
    { say: 'The Reed Party secured an overall majority with [71] seats.', get: 'seats · Reed Party · 71' },
    { say: 'Moss ended the night with [306] electoral votes.', get: 'seats · Moss · 306' },
    {
      say: 'The Green Bloc got [a single] seat, the Reed Party [66].',
      get: ['seats · Green Bloc · 1', 'seats · Reed Party · 66'],
    },
    { say: 'The Reed Party was left with only [8] MPs.', get: 'seats · Reed Party · 8' },
    { say: 'The Reed Party got [three] Coast MPs in the north.', get: 'seats · Reed Party · 3' },
    {
      say: 'The Reed Party lost [two] of its [ten] seats.',
      get: ['swing · Reed Party · 2 · unit=count', 'seats · Reed Party · 10'],
    },
    {
      say: 'The Reed Party lost [5] of the [10] seats it won in 2013.',
      get: ['swing · Reed Party · 5 · unit=count', 'seats · Reed Party · 10'],
    },
    {
      say: 'The Green Bloc is weak: in the election the Reed Party got a [55]-[45] majority in the senate.',
      get: ['seats · Reed Party · 55 · scope=senate', 'seats · Green Bloc · 45 · scope=senate'],
    },
    { say: 'Moss picked up [one] delegate in the north.', get: 'seats · Moss · 1' },
  ],
  ignore: [
    'Moss took a seat in row 12.',
    'The bus has 52 seats.',
    'The airline sold 66 seats on the night flight.',
    'The hall has 400 seats and was full.',
    'Not a single seat went to the Reed Party.',
    'The Reed Party could not win even a single seat.',
    '77 MPs must agree to hold an early election.',
  ],
});
