/**
 * What stands before a case's sentence unless the case says otherwise, so that it is read as part of an article about
 * an election: a country without a name, and not one figure, contestant, source or stage.
 */
export const FRAME = `Voters go to the polls

The country is holding a general election. Voters queued outside polling stations from dawn, and the ballots are sorted by hand in school halls under the eyes of the parties.`;
