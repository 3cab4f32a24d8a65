import type { MeasureName } from '../../lib/model/measure';
import type { SourceKind } from '../../lib/model/source';
import type { Stage } from '../../lib/model/stage';
import { electionOfId } from './election-id';
import { cell, type Fact, type Line, numberOf } from './fact';
import { isPercent } from './measure-units';

/**
 * A line of a table of compiled figures in, a fact out: `AL-2001-06-parliamentary-1 · PS · seats · 73 · academic ·
 * cia-wf` is a final result as the Factbook gives it. "academic" means: a compilation of the final result, or, where
 * the reference ends in `:earlier-edition`, of what was then the latest.
 */

const COMPILATIONS = new Set(['cia-wf', 'parlgov', 'vparty', 'vdem', '538', 'tonmcg', 'medsl', 'cnn-ew']);
/** Makers named by their poll, or by what they are. */
const KINDS: [RegExp, SourceKind][] = [
  [/exit poll|\bpoll\b|survey|quick count|projection|average|infratest/i, 'pollster'],
  [/parallel (?:vote|count)|platform count|ISFED/i, 'observer'],
  [/party|opposition|\(Mansur/i, 'party'],
  [/court|constitutional council/i, 'court'],
  [/agency|\bTRT\b|\bTV\b/i, 'outlet'],
];
const COUNTED = /(?:^|[ ,(])(?:about |almost |over )?(\d{1,3}(?:\.\d+)?) ?%/;
const SAMPLE = /\(?(?:over )?(\d{1,3}(?:,\d{3})+)\)?(?: (?:voters|respondents|interviews|questionnaires))?\)/;

export function fromCompiled(line: Line): Fact | undefined {
  const id = electionOfId(cell(line, 'election_id'));
  const ref = cell(line, 'source_ref');
  const [measure, polled] = measureOf(cell(line, 'measure'));
  if (!id || !measure || ref === '') return undefined;
  const name = cell(line, 'source_name');
  const maker = { id: cell(line, 'source_id'), name: makerName(name), kind: kindOf(cell(line, 'source_id'), name) };
  const given = cell(line, 'stage');
  const subject = cell(line, 'subject') === '(all)' ? '' : cell(line, 'subject');
  const stage = stageOf(given, maker.kind, name);
  const counted = stage === 'partial' || stage === 'projection' ? COUNTED.exec(name)?.[1] : undefined;
  const sample = maker.kind === 'pollster' ? SAMPLE.exec(name)?.[1] : undefined;
  const notes = [
    ...(ref.includes(':earlier-edition') ? ['earlier edition'] : []),
    ...(ref.includes(':round-unsure') ? ['round not told by the source'] : []),
    ...(/annulled/.test(name) ? ['annulled later'] : []),
  ];
  const state = /^US-([A-Z]{2})-/.exec(cell(line, 'election_id'))?.[1];
  return {
    ...id,
    date: cell(line, 'date'),
    subject,
    measure,
    value: numberOf(cell(line, 'value')),
    unit: isPercent(measure) ? 'percent' : 'count',
    scope: state ? `US-${state}` : 'national',
    stage: polled && stage === 'final' ? 'opinion-poll' : stage,
    ...(counted === undefined ? {} : { counted: Number(counted) }),
    ...(sample === undefined ? {} : { sampleSize: Number(sample.replaceAll(',', '')) }),
    asOf: hourOf(name, cell(line, 'as_of_date')),
    maker,
    ref: shortRef(ref, line),
    fullRef: ref,
    notes,
    page: pageOf(maker.id, ref),
    ...partyOf(ref),
  };
}

function measureOf(text: string): [MeasureName | undefined, boolean] {
  if (text === 'poll-share') return ['vote-share', true];
  const known: MeasureName[] = [
    'vote-share',
    'votes',
    'seats',
    'seats-total',
    'turnout',
    'registered-voters',
    'ballots-cast',
    'valid-votes',
    'invalid-votes',
  ];
  return [known.find((measure) => measure === text), false];
}

function kindOf(id: string, name: string): SourceKind {
  if (COMPILATIONS.has(id)) return 'compilation';
  if (id.startsWith('poll:')) return 'pollster';
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'authority';
}

function stageOf(given: string, kind: SourceKind, name: string): Stage {
  if (given === 'academic') return 'final';
  if (kind === 'pollster' && given === 'preliminary') return 'projection';
  if ((kind === 'observer' || kind === 'party') && given === 'preliminary') return 'projection';
  // Below 98 % a count is partial; an hour of the day means turnout before the polls closed.
  const counted = COUNTED.exec(name)?.[1];
  if (given === 'preliminary' && counted && Number(counted) < 98) return 'partial';
  if (given === 'preliminary' && /\b\d{1,2}:\d{2}\b/.test(name)) return 'partial';
  if (given === 'preliminary' && /first count|five regions/.test(name)) return 'partial';
  return given as Stage;
}

/** "…, turnout as of 17:00" tells the hour of that day. */
function hourOf(name: string, asOf: string): string {
  const hour = /\b(\d{1,2}:\d{2})\b/.exec(name)?.[1];
  return hour && asOf.length === 10 ? `${asOf}T${hour.padStart(5, '0')}` : asOf;
}

/** The name without the poll's details: "Ipsos exit poll for TVP" is by Ipsos. */
function makerName(name: string): string {
  return name
    .replace(/,? \((?:poll, )?via .*$/, '')
    .replace(/^(.*?),? (?:[\d,.]+ ?%|about|almost|over|all|turnout|first count|[\d:]+|\d.* stations).*$/, '$1')
    .replace(
      / (?:18:00 )?(?:exit poll|final poll|late poll|forecast poll|quick count|projection|national poll)\b.*$/i,
      '',
    )
    .replace(/[,(] ?(?:later annulled|official results|final report|precinct protocols.*|15 May|29 May)\)?$/, '')
    .trim();
}

/** Citations that one page of a compilation shares, so that a pack holds each once. */
function shortRef(ref: string, line: Line): string {
  const date = cell(line, 'date');
  if (/^parlgov/i.test(ref)) {
    const state = /state of (\d{4}-\d\d)/.exec(ref)?.[1];
    const chamber = /^(?:ep|european)$/.test(cell(line, 'type')) ? 'European Parliament' : 'parliament';
    return `ParlGov ${state ? `data tables of ${state}` : '2024'}, ${chamber} ${date}`;
  }
  if (ref.startsWith('vparty')) return `V-Party v2, ${/:(\d{4}-\d\d-\d\d):/.exec(ref)?.[1] ?? date}`;
  const vdem = /^vdem-turnout:[^:]+:(\d{4})/.exec(ref);
  if (vdem) return `V-Dem election turnout, ${vdem[1]} (by way of CRAN pintervals 1.1.1)`;
  const archive = /^CIA World Factbook (\d{4}) edition/.exec(ref);
  if (archive) return `CIA World Factbook, edition of ${archive[1]}`;
  const json = /^CIA World Factbook as of ([\d-]+) \(factbook\.json (\w+)/.exec(ref);
  if (json) return `CIA World Factbook, ${json[1]} (factbook.json ${json[2]})`;
  const poll = /raw-polls\.csv poll_id=(\d+)/.exec(ref);
  if (poll) return `FiveThirtyEight raw polls 2023, poll ${poll[1]}`;
  return ref;
}

function pageOf(maker: string, ref: string): string {
  if (/^parlgov|^vparty/i.test(ref)) return maker;
  return `${maker} ${ref.replace(/:(?:earlier-edition|round-unsure)$/, '').replace(/ FieldID \d+| question_id=\d+/, '')}`;
}

function partyOf(ref: string): { party?: string } {
  const parlgov = /:party:(\d+)$/.exec(ref)?.[1];
  if (parlgov) return { party: `parlgov:${parlgov}` };
  const vparty = /^vparty-v2:\w+:[\d-]+:(\d+)/.exec(ref)?.[1];
  return vparty ? { party: `partyfacts:${vparty}` } : {};
}
