import { cases } from '../table';

/** How far the election had got where a number was made. */
export default cases('en', {
  read: [
    {
      say: 'A poll puts the Reed Party at [26] seats in the next election.\n\nThe Harbour Party was slated to win [13] seats.',
      get: ['seats · Reed Party · 26 · stage=opinion-poll', 'seats · Harbour Party · 13 · stage=opinion-poll'],
    },
    {
      say: 'A poll for the run-off puts Ada Moss at [49%]. Another poll comes on Friday.\n\nIn the first round Ada Moss obtained [44%] of the votes.',
      get: ['vote-share · Ada Moss · 49 · stage=opinion-poll', 'vote-share · Ada Moss · 44 · stage=final'],
    },
    {
      say: 'With nearly all votes counted, the Reed Party has won [41 percent].\n\nThe press looked on.\n\nThe Harbour Party fell by [three points].',
      get: ['vote-share · Reed Party · 41 · stage=preliminary', 'swing · Harbour Party · 3 · stage=preliminary'],
    },
    {
      say: 'With all results now declared, the Reed Party has won [365] seats.',
      get: 'seats · Reed Party · 365 · stage=preliminary',
    },
    {
      say: 'Exit polls were published. Ada Moss won just [28 percent] among early voters in the election.',
      get: 'vote-share · Ada Moss · 28 · scope=early voters · stage=unstated',
    },
    {
      say: "Moss won [73 percent] in this month's presidential poll, the commission said.",
      get: 'vote-share · Moss · 73 · stage=unstated',
    },
    {
      say: 'Moss won [67%] of the vote in polls widely criticised by observers.',
      get: 'vote-share · Moss · 67 · stage=unstated',
    },
    {
      say: 'An exit poll puts Moss at [48 percent]. Thorne was second with [31 percent], the survey by the pollster Vox Centre found.',
      get: ['vote-share · Moss · 48 · stage=exit-poll', 'vote-share · Thorne · 31 · stage=exit-poll'],
    },
    {
      say: 'If confirmed by final results, the Reed Party will have [52] seats.',
      get: 'seats · Reed Party · 52 · stage=unstated',
    },
    { say: 'An opinion poll gives Moss [48 percent].', get: 'vote-share · Moss · 48 · stage=opinion-poll' },
    { say: 'Exit polls showed Moss winning [48 percent].', get: 'vote-share · Moss · 48 · stage=exit-poll' },
    { say: 'The Reed Party is projected to win [66] seats.', get: 'seats · Reed Party · 66 · stage=projection' },
    {
      say: 'Moss has [48%] with [40%] of the votes counted.',
      get: ['vote-share · Moss · 48 · stage=partial · counted=40', 'counted · 40 · stage=partial'],
    },
    {
      say: 'Moss has [48%] with [98.5%] of the votes counted.',
      get: ['vote-share · Moss · 48 · stage=preliminary · counted=98.5', 'counted · 98.5 · stage=preliminary'],
    },
    {
      say: 'Early results put Moss at [48%]. The Reed Party won [30] seats.',
      get: ['vote-share · Moss · 48 · stage=partial', 'seats · Reed Party · 30 · stage=partial'],
    },
    {
      say: 'The count of all votes has been completed, and Moss won [48%].',
      get: 'vote-share · Moss · 48 · stage=preliminary',
    },
    {
      say: 'Moss won [48%] of the vote, but nothing is sure before the count is completed.',
      get: 'vote-share · Moss · 48 · stage=unstated',
    },
    {
      say: 'After counting all constituencies, Moss won [48%] of the vote.',
      get: 'vote-share · Moss · 48 · stage=preliminary',
    },
    {
      say: 'After the final count has been completed, Moss won [48%].',
      get: 'vote-share · Moss · 48 · stage=final',
    },
    { say: 'The commission certifies the election: Moss won [48%].', get: 'vote-share · Moss · 48 · stage=final' },
    {
      say: 'With results still trickling in, the Reed Party had [66] seats.',
      get: 'seats · Reed Party · 66 · stage=partial',
    },
    { say: 'The Reed Party was leading in [66] seats.', get: 'seats · Reed Party · 66 · stage=partial' },
    {
      say: 'As of Friday morning the Reed Party had won [66] seats.',
      get: 'seats · Reed Party · 66 · stage=partial',
    },
    { say: 'Early results put Moss at [48%].', get: 'vote-share · Moss · 48 · stage=partial' },
    { say: 'According to preliminary results, Moss won [48%].', get: 'vote-share · Moss · 48 · stage=preliminary' },
    { say: 'Provisional results give Moss [48%].', get: 'vote-share · Moss · 48 · stage=preliminary' },
    { say: 'Final results show that Moss won [48%].', get: 'vote-share · Moss · 48 · stage=final' },
    { say: 'The court certified the result: Moss won [48%] of the vote.', get: 'vote-share · Moss · 48 · stage=final' },
    { say: 'Moss won [48%] of the vote.', get: 'vote-share · Moss · 48 · stage=unstated' },
    { say: 'There are [6,537] polling stations.', get: 'polling-stations · 6537 · stage=administrative' },
    {
      say: 'Moss is ahead with [40%] of the ballots counted. She has [48%], Thorne [39%].',
      get: [
        'counted · 40',
        'vote-share · Moss · 48 · stage=partial · counted=40',
        'vote-share · Thorne · 39 · stage=partial · counted=40',
      ],
    },
    {
      say: 'The commission published its final protocol. Moss received [48.2 percent] of the votes, and turnout was [71.8 percent].',
      get: ['vote-share · Moss · 48.2 · stage=final', 'turnout · 71.8 · stage=final'],
    },
    {
      say: 'The exit poll gives the Reed Party [31] seats, up from [24].',
      get: ['seats · Reed Party · 31 · stage=exit-poll', 'seats · Reed Party · 24 · stage=final'],
    },
    {
      say: 'Turnout was [71%], against [47%] in 2015.',
      get: ['turnout · 71 · stage=unstated', 'turnout · 47 · stage=final'],
    },
    {
      say: 'With nearly all precincts reporting, Moss had [48%] of the vote.',
      get: 'vote-share · Moss · 48 · stage=preliminary',
    },
    {
      say: 'The Reed Party was on course to win [66] seats, initial results showed.',
      get: 'seats · Reed Party · 66 · stage=projection',
    },
    { say: 'After the polls closed, Moss won [62%] of the vote.', get: 'vote-share · Moss · 62 · stage=unstated' },
    { say: 'Early poll results gave Moss [18.2%] of the vote.', get: 'vote-share · Moss · 18.2 · stage=partial' },
    {
      say: 'Moss won [66%] of the vote, a better result than surveys had predicted.',
      get: 'vote-share · Moss · 66 · stage=unstated',
    },
    {
      after:
        'The presidential election was held on Sunday, and voters were asked in exit polls how they cast their ballots.',
      say: 'Among women, Moss won [63%] of the vote.',
      get: 'vote-share · Moss · 63 · stage=exit-poll · scope=women',
    },
    { say: 'Turnout was [31%] by late afternoon.', get: 'turnout · 31 · stage=partial' },
    { say: 'The Reed Party looks set to win [52] seats.', get: 'seats · Reed Party · 52 · stage=projection' },
    { say: 'A quick count puts Moss on [48%].', get: 'vote-share · Moss · 48 · stage=projection' },
    {
      after: 'A poll of the presidential race was published. The poll asked 1,000 voters, and polls before it fewer.',
      say: 'Among women, Moss had [63%] support.',
      get: 'vote-share · Moss · 63 · stage=opinion-poll · scope=women',
    },
    {
      say: 'The latest estimates of voting intent put Moss at [43 percent] in the presidential election.',
      get: 'vote-share · Moss · 43 · stage=opinion-poll',
    },
    {
      after: 'It was the worst week of the presidential election campaign so far.',
      say: 'Moss won [44 percent] of the vote in the first round.',
      get: 'vote-share · Moss · 44 · stage=unstated',
    },
    {
      say: 'The Reed Party was targeting [60] seats in the parliamentary election.',
      get: 'seats · Reed Party · 60 · stage=projection',
    },
    {
      say: 'Party officials said turnout could be around [65 percent] in the election.',
      get: 'turnout · ~65 · stage=projection',
    },
    {
      say: 'The exit poll questioned voters. The poll asked [1,540] people.',
      get: 'sample-size · 1540 · stage=exit-poll',
    },
    { say: 'The data come from [1,153] interviews in August.', get: 'sample-size · 1153 · stage=opinion-poll' },
    {
      say: 'The Reed Party is projected to win [157] seats, [14] short of a majority.',
      get: ['seats · Reed Party · 157 · stage=projection', 'other · 14 · stage=projection'],
    },
    {
      say: 'Early results showed the Reed Party with [157] seats, [14] short of a majority.',
      get: ['seats · Reed Party · 157 · stage=partial', 'other · 14 · stage=partial'],
    },
    { say: 'Reed Party has [nine-point] poll lead.', get: 'margin · Reed Party · 9 · stage=opinion-poll' },
    { say: 'The Reed Party is favoured to win [52] seats.', get: 'seats · Reed Party · 52 · stage=projection' },
    {
      say: 'Turnout is likely to be in the range of [60 to 65 percent].',
      get: 'turnout · 60..65 · stage=projection',
    },
    {
      say: '[49 percent] say they will vote for Moss.',
      get: 'vote-share · Moss · 49 · stage=opinion-poll',
    },
    {
      say: 'The Reed Party, which won [eight] seats, said it would join a coalition.',
      get: 'seats · Reed Party · 8 · stage=unstated',
    },
    {
      say: 'An updated count gave Moss a lead of [46,000] votes.',
      get: 'margin · Moss · 46000 · unit=count · stage=partial',
    },
    {
      say: 'The Reed Party made a surprising return in the polls, winning [17] seats.',
      get: 'seats · Reed Party · 17 · stage=unstated',
    },
    {
      say: 'In the 2011 assembly polls the Reed Party won [29] seats.',
      get: 'seats · Reed Party · 29 · stage=unstated',
    },
    {
      say: 'The Reed Party won [159] seats, beating its previous record of [145] seats.',
      get: ['seats · Reed Party · 159 · stage=unstated', 'seats · Reed Party · 145 · stage=final'],
    },
    {
      say: 'Turnout was [68 percent], a fall from [79 percent].',
      get: ['turnout · 68 · stage=unstated', 'turnout · 79 · stage=final'],
    },
    {
      say: 'The Reed Party won all [14] seats in the province.',
      get: 'seats · Reed Party · 14 · stage=unstated',
    },
    {
      say: 'With [53] results in for the assembly, the Reed Party had won [two] seats.',
      get: ['counted · 53 · unit=count', 'seats · Reed Party · 2 · stage=partial'],
    },
    {
      say: 'With [40%] of the votes counted, Moss was ahead. The Reed Party was set to win [85] seats.',
      get: ['counted · 40', 'seats · Reed Party · 85 · stage=projection'],
    },
    {
      say: 'Thorne lost women by [4 points] in 2016, but leads among them by [8 points], according to the poll.',
      get: [
        'margin · Thorne · 4 · stage=final · scope=women',
        'margin · Thorne · 8 · stage=opinion-poll · scope=women',
      ],
    },
    {
      say: 'The Reed Party won [365] seats, which would give it a majority of [80].',
      get: ['seats · Reed Party · 365 · stage=unstated', 'margin · Reed Party · 80 · unit=count · stage=projection'],
    },
    {
      say: 'Moss won with [45.8%] of the vote, short of the [50%] that would have given her all delegates. Thorne was second at [32.5%].',
      get: [
        'vote-share · Moss · 45.8 · stage=unstated',
        'threshold · 50',
        'vote-share · Thorne · 32.5 · stage=unstated',
      ],
    },
    {
      say: 'In this 2024 poll the Reed Party won [11] seats.',
      get: 'seats · Reed Party · 11 · stage=unstated',
    },
    {
      after:
        'Azerbaijan held its presidential election on February 7, 2024. Two weeks before, the Hill Institute published an opinion poll of the presidential election.',
      say: 'Zahid Oruj had [2.2%] of the vote.',
      date: '2024-02-20',
      get: 'vote-share · Zahid Oruj · 2.2 · stage=unstated',
    },
    {
      after:
        'Azerbaijan holds its presidential election on February 7, 2024. The Hill Institute published an opinion poll.',
      say: 'Zahid Oruj had [2.2%] of the vote.',
      date: '2024-02-01',
      get: 'vote-share · Zahid Oruj · 2.2 · stage=opinion-poll',
    },
    {
      after: 'Azerbaijan will hold its presidential election on February 7, 2024.',
      say: 'Zahid Oruj is clinging to a [two-point] lead in the presidential election.',
      date: '2024-01-10',
      get: 'margin · Zahid Oruj · 2 · stage=opinion-poll',
    },
    {
      after: 'Azerbaijan held its presidential election on February 7, 2024.',
      say: 'Zahid Oruj won the presidential election with a [two-point] lead.',
      date: '2024-02-09',
      get: 'margin · Zahid Oruj · 2 · stage=unstated',
    },
    {
      say: 'So far [2250] out of [2274] protocols have been counted. Moss has [49.8%] of the vote.',
      get: [
        'counted · 2250 · unit=count · stage=preliminary',
        'counted · 2274 · unit=count',
        'vote-share · Moss · 49.8 · stage=preliminary',
      ],
    },
    {
      say: 'Moss was ahead with [55%] of the vote, with more than [two million] votes counted.',
      get: ['vote-share · Moss · 55 · stage=partial', 'counted · >2000000 · unit=count · stage=partial'],
    },
    {
      after: 'Azerbaijan held its presidential election on February 7, 2024. The final results were announced.',
      say: 'Zahid Oruj ended with [2.2%] of the vote instead of [2.4%] on election night.',
      date: '2024-02-20',
      get: ['vote-share · Zahid Oruj · 2.2 · stage=unstated', 'vote-share · Zahid Oruj · 2.4 · stage=preliminary'],
    },
    {
      after:
        'Azerbaijan held its presidential election on February 7, 2024. Just before, the Hill Institute published an opinion poll of the presidential election.',
      say: 'Zahid Oruj had [2.2%] of the vote.',
      date: '2024-02-08',
      get: 'vote-share · Zahid Oruj · 2.2 · stage=unstated · source=none',
    },
    {
      after: 'Poland voted in the second round of its presidential election on June 1, 2025.',
      say: 'Two weeks earlier Trzaskowski had led the first round with [31.36%] of the vote.',
      date: '2025-06-02',
      get: 'vote-share · Trzaskowski · 31.36 · stage=final',
    },
    {
      say: 'Moss received [50.01 per cent] of the votes in the poll.',
      get: 'vote-share · Moss · 50.01 · stage=unstated',
    },
    {
      say: 'Thorne won the by-polls with [60,944] votes.',
      get: 'votes · Thorne · 60944 · stage=unstated',
    },
    {
      say: 'In a new national poll Moss garnered [27 percent] support, while Thorne took [17 percent].',
      get: ['vote-share · Moss · 27 · stage=opinion-poll', 'vote-share · Thorne · 17 · stage=opinion-poll'],
    },
    {
      after: 'The exit poll by the Hill Institute gave the Reed Party 30 seats. The Lake Party had 12.',
      say: 'Erin Moss was re-elected with [18,847] votes.',
      get: 'votes · Erin Moss · 18847 · stage=unstated',
    },
    {
      say: 'With postal votes still arriving, Moss has [60.7%] and Thorne [39.3%].',
      get: ['vote-share · Moss · 60.7 · stage=partial', 'vote-share · Thorne · 39.3 · stage=partial'],
    },
    {
      say: 'The counting of all votes from the elections of December 28 has been completed, giving the Reed Party [51 percent].',
      get: 'vote-share · Reed Party · 51 · stage=preliminary',
    },
    {
      say: 'With the count all but finished, Moss has [77,284,118] votes.',
      get: 'votes · Moss · 77284118 · stage=preliminary',
    },
    {
      after:
        'With 55 percent of the votes counted in the presidential election, Moss was ahead of Thorne among voters and in turnout.',
      say: 'Four years ago Thorne carried the state by [two points], [50.6%] to [48.6%] for Linden.',
      get: [
        'margin · Thorne · 2 · stage=final',
        'vote-share · Thorne · 50.6 · stage=final',
        'vote-share · Linden · 48.6 · stage=final',
      ],
    },
    {
      after:
        'Azerbaijan will hold its parliamentary election on September 1, 2024. Voters elect the parliament for five years.',
      say: 'In the outgoing parliament the New Azerbaijan Party holds [69] seats.',
      date: '2024-08-01',
      get: 'seats · New Azerbaijan Party · 69 · stage=final',
    },
    {
      say: 'A forecast by the Hill Institute before polling day had put the Reed Party on [65] seats. The Lake Party has [17] seats.',
      get: [
        'seats · Reed Party · 65 · stage=projection · source=Hill Institute',
        'seats · Lake Party · 17 · stage=unstated · source=none',
      ],
    },
    {
      say: 'Final results released on Friday put the Reed Party ahead with voters.\n\nIn the general election the Lake Party won [17] seats.',
      after: 'Voters elect a parliament',
      get: 'seats · Lake Party · 17 · stage=final',
    },
  ],
  ignore: ['Early risers counted 30 ducks on the lake.', 'The final exam is taken by 40 pupils.'],
});
