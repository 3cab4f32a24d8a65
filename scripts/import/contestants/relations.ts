import { partsOf } from './alliances';
import type { Cluster } from './cluster';
import type { Mention } from './mentions';
import { foldParty, foldShort } from './party-name';
import { agree } from './values';

/**
 * The contestants of one country in, which of them belongs to which out: a candidate to a party ("Ilham ALIYEV (YAP)"),
 * a party to an alliance whose name holds the party's, or whose figures a register books under the party.
 */

/** Years between a candidacy and an election of the party it names. */
const NEAR = 8;

export function relate(clusters: Cluster[]): Map<Cluster, Cluster> {
  const of = new Map<Cluster, Cluster>();
  const parties = clusters.filter(({ members }) =>
    members.some((one) => !one.people && (one.subject.kind ?? 'alliance') === 'alliance'),
  );
  const byKey = new Map<string, Cluster[]>();
  for (const party of parties)
    for (const key of new Set(party.members.flatMap(({ party: names }) => [...names.short, ...names.full])))
      byKey.set(key, [...(byKey.get(key) ?? []), party]);
  const find = (name: string, year: number) =>
    uniqueNear(byKey.get(foldShort(name)) ?? byKey.get(foldParty(name)) ?? [], year);
  for (const cluster of clusters) relateCandidate(cluster, find, of);
  // The alliance with the most figures is the one that readers know.
  for (const alliance of parties.filter(isAlliance).sort((a, b) => weightOf(b) - weightOf(a)))
    relateMembers(alliance, find, of);
  relateBooked(parties, of);
  return of;
}

/** The party named last, where it is one. */
function relateCandidate(
  cluster: Cluster,
  find: (name: string, year: number) => Cluster | undefined,
  of: Map<Cluster, Cluster>,
): void {
  if (!cluster.members.some((member) => member.people)) return;
  const told = cluster.members.filter((member) => member.subject.party !== undefined).sort((a, b) => b.year - a.year);
  for (const { subject, year } of told) {
    const party = find(subject.party!, year);
    if (!party) continue;
    of.set(cluster, party);
    return;
  }
}

function relateMembers(
  alliance: Cluster,
  find: (name: string, year: number) => Cluster | undefined,
  of: Map<Cluster, Cluster>,
): void {
  const names = new Set(alliance.members.flatMap(({ subject }) => [...subject.shorts, ...subject.names]));
  const year = Math.max(...alliance.members.map((member) => member.year));
  for (const name of names)
    for (const part of partsOf(name)) {
      const member = find(part, year);
      if (member && member !== alliance && !isAlliance(member) && !of.has(member)) of.set(member, alliance);
    }
}

/** ParlGov books an alliance under its leading party: the same share in the same election, each named by one side. */
function relateBooked(parties: Cluster[], of: Map<Cluster, Cluster>): void {
  for (const alliance of parties) {
    const own = new Map(
      alliance.members
        .filter((member) => member.election !== '' && member.family !== 'parlgov')
        .map((member) => [member.election, member]),
    );
    for (const party of parties) {
      if (party === alliance || of.has(party) || of.get(alliance) === party || isAlliance(party)) continue;
      const booked = party.members.some(
        (member) => member.family === 'parlgov' && isSameList(member, own.get(member.election)),
      );
      const apart = party.members.some(
        (member) => member.family !== 'parlgov' && own.has(member.election) && member.values.shares.length > 0,
      );
      if (booked && !apart) of.set(party, alliance);
    }
  }
}

function isSameList(a: Mention, b: Mention | undefined): boolean {
  return b !== undefined && Math.max(0, ...a.values.shares) >= 3 && agree(a.values, b.values).exact;
}

function weightOf({ members }: Cluster): number {
  return members.reduce((sum, { weight }) => sum + weight, 0);
}

function isAlliance({ members }: Cluster): boolean {
  return members.some(
    ({ subject, election, seed }) => subject.kind === 'alliance' && (election !== '' || seed !== undefined),
  );
}

function uniqueNear(clusters: Cluster[], year: number): Cluster | undefined {
  const near = clusters.filter(({ members }) =>
    members.some((member) => member.election !== '' && Math.abs(member.year - year) <= NEAR),
  );
  return near.length === 1 ? near[0] : undefined;
}
