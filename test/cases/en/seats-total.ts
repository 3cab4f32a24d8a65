import { cases } from '../table';

/** The seats of the chamber, or those up for election. */
export default cases('en', {
  read: [
    {
      say: 'At stake were [127] of the [257] seats.',
      get: ['seats-total · 127', 'seats-total · 257'],
    },
    { say: 'It was the last of the [150] seats to be decided.', get: 'seats-total · 150' },
    { say: 'Others will be named to make a total of [70] parliamentary seats.', get: 'seats-total · 70' },
    { say: 'The Reed Party won [49] of the [130] mandates.', get: ['seats · Reed Party · 49', 'seats-total · 130'] },
    { say: 'The diaspora has the [three] reserved seats.', get: 'seats-total · 3 · scope=reserved' },
    { say: 'Next the primary moves on, where [50] Republican delegates are at stake.', get: 'seats-total · 50' },
    { say: 'There are [3,979] pledged delegates from all states in the primary.', get: 'seats-total · 3979' },
    {
      say: 'In the primary there are an additional [771] superdelegates.',
      get: 'seats-total · 771 · scope=superdelegates',
    },
    { say: 'The parliamentary election fills the [120]-strong House.', get: 'seats-total · 120' },
    { say: 'The election is over. The new assembly has [110] seats.', get: 'seats-total · 110' },
    { say: 'All [435] seats in the lower house come up for election next year.', get: 'seats-total · 435' },
    {
      say: 'The [128] senators and [500] deputies were elected on Sunday.',
      get: ['seats-total · 128', 'seats-total · 500'],
    },
    { say: 'The state has [415] delegates at stake.', get: 'seats-total · 415' },
    { say: 'The National Assembly comprises [577] seats.', get: 'seats-total · 577' },
    { say: 'The [125]-seat parliament is elected for five years.', get: 'seats-total · 125' },
    { say: 'All [120] seats in the chamber are up for election.', get: 'seats-total · 120' },
    { say: 'Voters are choosing members of a [450]-member assembly.', get: 'seats-total · 450' },
    { say: 'The Reed Party won [33] of the [120] seats.', get: ['seats · Reed Party · 33', 'seats-total · 120'] },
    { say: 'At stake are the [125] seats of the national assembly.', get: 'seats-total · 125' },
    { say: 'Parliament has [125] seats.', get: 'seats-total · 125' },
    { say: 'Candidates are competing for [125] seats in parliament.', get: 'seats-total · 125' },
    { say: 'There are [33] senate seats up for grabs.', get: 'seats-total · 33 · scope=senate' },
    {
      say: 'The Reed Party won [70] seats in the parliament comprising [93] seats.',
      get: ['seats · Reed Party · 70', 'seats-total · 93'],
    },
    { say: 'Voters elect [80] MPs under the first-past-the-post system.', get: 'seats-total · 80' },
    { say: 'The assembly will include [240] members elected under a direct system.', get: 'seats-total · 240' },
    { say: 'Proportional voting will elect members to [335] seats.', get: 'seats-total · 335' },
    { say: "The parties are eyeing the national parliament's [580] seats.", get: 'seats-total · 580' },
    { say: 'Voters chose [15] state governors on Sunday.', get: 'seats-total · 15' },
    { say: 'A further [27] seats are allocated to rural districts.', get: 'seats-total · 27 · scope=rural districts' },
    {
      say: 'The Reed Party took all but [three] of the [59] seats in the north.',
      get: ['other · 3', 'seats-total · 59'],
    },
    {
      say: 'More than [1,000] candidates ran for [452] district council seats.',
      get: ['candidates · >1000', 'seats-total · 452'],
    },
    { say: 'The new parliament has [543] seats.', get: 'seats-total · 543' },
    { say: 'The financial capital has [six] seats.', get: 'seats-total · 6' },
    { say: 'Polling to elect [543] MPs will run for six weeks.', get: 'seats-total · 543' },
    { say: 'Voters queued for polling in the last [57] seats.', get: 'seats-total · 57' },
    {
      say: '[650] seats of members of parliament became vacant as the election campaign began.',
      get: 'seats-total · 650',
    },
    {
      say: 'They agreed on electing [160] of the [225] MPs directly.',
      get: ['seats-total · 160', 'seats-total · 225'],
    },
    { say: 'Both parties elected [seven] MPs.', get: 'seats · ? · 7' },
  ],
  ignore: [
    'A 120-strong team of police guarded the polling stations.',
    'Two of the three founding nations voted on Sunday.',
    'One of every three voters was young.',
    'The stadium has 20,000 seats.',
    'A 125-seat cinema opened beside the station.',
  ],
  gap: [{ say: 'The 14-member committee met on Monday.', why: 'members of something else' }],
});
