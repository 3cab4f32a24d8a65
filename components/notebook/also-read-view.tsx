/**
 * The lines of the reader's own notebook at a figure of the popup. In: what it has, by the figures' places in the
 * report, handed down by context. Out: one paragraph a value.
 */
import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { AlsoRead } from '../../lib/model/note';
import type { ReportedClaim } from '../../lib/model/report';
import { useText } from '../text-context';
import { alsoReadLines, plainLine } from './also-read';

/** Of the page that is shown. */
export const AlsoReadContext = createContext<readonly AlsoRead[]>([]);

interface AlsoReadProps {
  index: number;
  claim: ReportedClaim;
}

function useLines({ index, claim }: AlsoReadProps) {
  const t = useText();
  const also = useContext(AlsoReadContext).find((entry) => entry.claim === index);
  return alsoReadLines(claim, also, t);
}

export function AlsoReadLines(props: AlsoReadProps) {
  return (
    <>
      {useLines(props).map(({ before, outlets, after }) => (
        <p key={before} class="own-note">
          {before}
          {outlets.map(({ words, href }, index) => (
            <Fragment key={words}>
              {index > 0 && '; '}
              {href ? (
                <a href={href} target="_blank" rel="noreferrer noopener">
                  {words}
                </a>
              ) : (
                words
              )}
            </Fragment>
          ))}
          {after}
        </p>
      ))}
    </>
  );
}

/** For a folded figure, whose row is a button: another number read elsewhere, in plain words. */
export function AlsoReadHint(props: AlsoReadProps) {
  const other = useLines(props).find(({ differs }) => differs);
  return other ? <span class="sentence own-note">{plainLine(other)}</span> : null;
}
