import { cases } from '../table';

/** Whom the text credits a number to. */
export default cases('en', {
  read: [
    {
      say: 'The latest opinion poll, by the Hill Institute, suggested a victory for Ada Moss with [61%] of the vote.',
      get: 'vote-share · Ada Moss · 61 · source=Hill Institute',
    },
    {
      say: 'The national average of turnout recorded by the Electoral Commission is [51.7%].',
      get: 'turnout · 51.7 · source=Electoral Commission',
    },
    {
      say: 'Ada Moss won [54] seats in the election, according to a source at the electoral commission.',
      get: 'seats · Ada Moss · 54 · source=electoral commission',
    },
    {
      say: 'An exit poll on the Ninth Amendment projects: Yes [69.4%], No [30.6%] in the referendum.',
      get: ['vote-share · Yes · 69.4 · source=none', 'vote-share · No · 30.6 · source=none'],
    },
    {
      say: 'According to the Central Election Commission, Moss won [48%] of the vote.',
      get: 'vote-share · Moss · 48 · source=Central Election Commission',
    },
    {
      say: 'Moss won [48%] of the vote, the Central Election Commission said.',
      get: 'vote-share · Moss · 48 · source=Central Election Commission',
    },
    {
      say: 'The Central Election Commission put turnout at [71.8%].',
      get: 'turnout · 71.8 · source=Central Election Commission',
    },
    {
      say: 'An exit poll by the Hill Institute gives Moss [48%].',
      get: 'vote-share · Moss · 48 · source=Hill Institute',
    },
    { say: 'Moss won [48%], according to the Hill Institute.', get: 'vote-share · Moss · 48 · source=Hill Institute' },
    {
      say: 'Figures released by the Hill Institute show Moss on [48%].',
      get: 'vote-share · Moss · 48 · source=Hill Institute',
    },
    { say: "The Hill Institute's exit poll has Moss at [48%].", get: 'vote-share · Moss · 48 · source=Hill Institute' },
    {
      say: 'The count is over. Thorne had won [48%] of the vote.',
      get: 'vote-share · Thorne · 48 · source=none',
      after:
        'The general election was held on Sunday. Erin Moss got 52% of the votes cast by voters, analyst Joan Hill said.',
    },
    { say: 'Moss won [48%] of the vote.', get: 'vote-share · Moss · 48 · source=none' },
    {
      say: 'A Hill News/The Lake Times/Vox Centre poll puts Moss at [48%].',
      get: 'vote-share · Moss · 48 · source=Hill News/The Lake Times/Vox Centre',
    },
    {
      say: 'A Hill News/Vox Centre poll puts Moss at [48%].\n\nIn the poll by Hill News, Thorne has [39%].',
      get: [
        'vote-share · Moss · 48 · source=Hill News/Vox Centre',
        'vote-share · Thorne · 39 · source=Hill News/Vox Centre',
      ],
    },
    {
      say: 'Ada Moss told reporters "nobody can pass us over now" after the Reed Party gained [nine] seats. The Lake Party won [53] seats.',
      get: ['swing · Reed Party · 9 · unit=count · source=none', 'seats · Lake Party · 53 · source=none'],
    },
    {
      say: 'Ada Moss told reporters: "The Reed Party won [53] seats, and nobody can pass us over now."',
      get: 'seats · Reed Party · 53 · source=Ada Moss',
    },
    {
      say: 'The Central Election Commission (CEC) announced the results. Moss won [48%] of the vote, Thorne [39%].',
      get: [
        'vote-share · Moss · 48 · source=Central Election Commission (CEC)',
        'vote-share · Thorne · 39 · source=Central Election Commission (CEC)',
      ],
    },
    {
      say: 'According to the Central Election Commission, Moss won [48%] of the vote.\n\nThorne received [2.19 percent], Linden - [0.8 percent].',
      get: [
        'vote-share · Moss · 48',
        'vote-share · Thorne · 2.19 · source=Central Election Commission',
        'vote-share · Linden · 0.8 · source=Central Election Commission',
      ],
    },
    {
      say: 'According to the Central Election Commission, turnout was [71%]. The Hill Institute said that [48%] voted for Moss.',
      get: ['turnout · 71 · source=Central Election Commission', 'vote-share · Moss · 48 · source=Hill Institute'],
    },
    {
      say: 'Moss, who won [48%] of the vote, said she was ready to govern.',
      get: 'vote-share · Moss · 48 · source=none',
    },
    {
      say: "Moss won [48%] of the vote, according to the country's semi-official Orbis news agency.",
      get: 'vote-share · Moss · 48 · source=Orbis',
    },
    {
      say: "The country's electoral authority put turnout at [62.7%].",
      get: "turnout · 62.7 · source=country's electoral authority",
    },
    {
      after: 'An opinion poll by the Hill Institute was published.',
      say: 'The survey also found Thorne with [39%].\n\nThe poll asked [1,000] voters.',
      get: ['vote-share · Thorne · 39 · source=Hill Institute', 'sample-size · 1000 · source=Hill Institute'],
    },
    {
      say: 'The Central Election Commission said [78%] had voted for Moss.',
      get: 'vote-share · Moss · 78 · source=Central Election Commission',
    },
    {
      say: 'The Reed Party has [57] seats in the [183]-seat parliament, the Central Election Commission said.',
      get: ['seats · Reed Party · 57 · source=Central Election Commission', 'seats-total · 183 · source=none'],
    },
    {
      after: 'Adam Reed, speaking at a rally in the north on Monday, said that the presidential election must be held.',
      say: 'He also said that turnout in the last election was [70 percent].',
      get: 'turnout · 70 · source=Adam Reed',
    },
    {
      after: 'The governor of the province, Adam Reed, spoke at a rally before the presidential election.',
      say: '"Last time Moss won [5.6 million] votes in the election. We will bring them back," said Adam Reed.',
      get: 'votes · Moss · 5600000 · source=Adam Reed',
    },
    {
      say: 'An online poll by the Hill Institute for the Daily Herald showed Moss ahead on [44 percent].',
      get: 'vote-share · Moss · 44 · source=Hill Institute',
    },
    {
      say: 'A QRB poll found Moss at [44 percent] of the presidential vote.',
      get: 'vote-share · Moss · 44 · source=QRB',
    },
    {
      say: 'A CNN/Ipsos poll gave Moss [45 percent].',
      get: 'vote-share · Moss · 45 · source=CNN/Ipsos',
    },
    {
      say: "The Hill Institute's polling in late June gave Moss [45 percent] of the vote.",
      get: 'vote-share · Moss · 45 · source=Hill Institute · stage=opinion-poll',
    },
    { say: 'Moss won [12] seats in the Assembly polls of 2011.', get: 'seats · Moss · 12 · source=none' },
    {
      after:
        'The Hill Institute published an opinion poll of the presidential race on Monday. Vox Centre did on Friday.',
      say: "Moss had [45 percent] in the Hill Institute's poll. A Vox Centre poll gave Thorne [31 percent].\n\nBoth have spent weeks in the north.\n\nOf likely voters, [49 percent] backed Thorne.",
      get: [
        'vote-share · Moss · 45 · source=Hill Institute',
        'vote-share · Thorne · 31 · source=Vox Centre',
        'vote-share · Thorne · 49 · source=Vox Centre',
      ],
    },
    {
      say: 'An opinion poll by the Hill Institute gave Moss [45 percent]. A Vox Centre poll had [44 percent].\n\nBoth travelled north.\n\nMost polls put Thorne on [30 percent].',
      get: [
        'vote-share · Moss · 45 · source=Hill Institute',
        'vote-share · Moss · 44 · source=Vox Centre',
        'vote-share · Thorne · 30 · source=none',
      ],
    },
    {
      say: 'Election commission data showed that Moss won [48%] of the vote.',
      get: 'vote-share · Moss · 48 · source=Election commission',
    },
    {
      say: 'The electoral institute on Sunday estimates that the Reed Party will win [250] seats.',
      get: 'seats · Reed Party · 250 · source=electoral institute',
    },
    {
      say: 'Thorne was second at [32%], the state party said.',
      get: 'vote-share · Thorne · 32 · source=state party',
    },
    {
      say: 'Party officials said turnout could be around [65 percent].',
      get: 'turnout · ~65 · source=Party officials',
    },
    {
      say: 'According to results released by the self-proclaimed electoral commission, Moss won [96%] of the vote, the Daily Post reports.',
      get: 'vote-share · Moss · 96 · source=self-proclaimed electoral commission',
    },
    {
      say: 'The poll, conducted for breakfast television by the Hill Institute, put Moss on [43 percent].',
      get: 'vote-share · Moss · 43 · source=Hill Institute',
    },
    {
      say: 'A Hill Institute poll published in the Daily Herald gave Moss [44 percent].',
      get: 'vote-share · Moss · 44 · source=Hill Institute',
    },
    {
      say: 'Moss won [48%] of the vote, the Central Election Commission said.\n\nThorne received [32%] of the vote.',
      get: ['vote-share · Moss · 48 · source=Central Election Commission', 'vote-share · Thorne · 32 · source=none'],
    },
    {
      say: "The Hill Institute's daily tracker has Moss at [49 percent].",
      get: 'vote-share · Moss · 49 · source=Hill Institute',
    },
    {
      say: 'The Central Election Commission has counted [23%] of the ballots, it said.\n\nAccording to the latest data:\n\n• Moss leads with [55.8%] of the vote.\n\n• Thorne follows with [25.4%].',
      get: ['counted · 23', 'vote-share · Moss · 55.8 · stage=partial', 'vote-share · Thorne · 25.4 · stage=partial'],
    },
    {
      say: 'The Reed Party maintained its [48%] share of the vote.',
      get: 'vote-share · Reed Party · 48 · source=none',
    },
    {
      say: 'According to national broadcaster ORV, the Reed Party won [15] seats in the parliament.',
      get: 'seats · Reed Party · 15 · source=ORV',
    },
    {
      say: 'The parallel count by the "Trend House" polling agency shows Moss with [48%] of the vote.',
      get: 'vote-share · Moss · 48 · source=Trend House',
    },
    {
      say: 'Supporters waited for hours after election officials said that Moss had won [50.9%] of the vote.',
      get: 'vote-share · Moss · 50.9 · source=election officials',
    },
    {
      say: 'Its chairman, Amadou Hill, said Mr Moss had obtained [54.3%] of the vote.',
      get: 'vote-share · Moss · 54.3 · source=Amadou Hill',
    },
    {
      say: 'Turnout was put at [39.5 per cent] by the Central Election Commission.',
      get: 'turnout · 39.5 · source=Central Election Commission',
    },
    {
      say: 'A Hill Institute poll for the breakfast programme Lake Morning gave Moss [43 percent].',
      get: 'vote-share · Moss · 43 · source=Hill Institute',
    },
    {
      say: 'Ada Moss spoke to a small crowd of supporters in the capital, saying that her party had won [22] seats in the election.',
      get: 'seats · Ada Moss · 22 · source=Ada Moss',
    },
    {
      after: 'Australia votes in its general election on 3 May 2025. Anthony Albanese leads Labor.',
      say: 'The final Newspoll had Moss ahead with [57 percent] of the vote.',
      date: '2025-05-02',
      get: 'vote-share · Moss · 57 · source=Newspoll · stage=opinion-poll',
    },
    {
      after: 'Adam Reed, speaking at a rally in the north on Monday, said that the presidential election must be held.',
      say: 'He put turnout in the last election at [70 percent].',
      get: 'turnout · 70 · source=Adam Reed',
    },
    {
      say: 'Ada Moss declared as President - the Reed Party wins [36] seats.',
      get: 'seats · Reed Party · 36 · source=none',
    },
    {
      say: 'A Hill Institute poll put the Reed Party on [12] seats, up from [9] it won in the last election.',
      get: ['seats · Reed Party · 12 · source=Hill Institute', 'seats · Reed Party · 9 · source=none · stage=final'],
    },
    {
      after: 'Election to the presidency',
      say: 'Moss holds [44%] of the vote.\n\nVoters choose their president next month in a general election.\n\nAn opinion poll by the Hill Institute puts Moss on [44%].\n\nA Vox Centre poll has Thorne on [43%].',
      get: [
        'vote-share · Moss · 44 · source=Hill Institute · stage=opinion-poll',
        'vote-share · Moss · 44 · source=Hill Institute',
        'vote-share · Thorne · 43 · source=Vox Centre',
      ],
    },
    {
      say: 'Turnout was put at [76 percent] by Hill Q&A. Thorne said she was content.',
      get: 'turnout · 76',
    },
    {
      say: 'An exit poll carried out by the 3 broadcasters ORV gives Moss [41.4 percent].',
      get: 'vote-share · Moss · 41.4 · source=ORV',
    },
    {
      say: 'The Central Election Commission counted the turnout at [77.2 percent].',
      get: 'turnout · 77.2 · source=Central Election Commission',
    },
  ],
  ignore: [
    'According to the weather office, 12 millimetres of rain fell.',
    'The Hill Institute said that it employs 40 people.',
  ],
  gap: [
    {
      say: 'Citing the Central Election Commission, the Daily Post reported a turnout of [71%].',
      get: 'turnout · 71 · source=Central Election Commission',
      why: 'who is cited stands behind who tells it',
    },
  ],
});
