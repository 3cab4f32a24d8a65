/** Shortcuts: what each does, its keys, and where the browser lets one change them. In: the browser's own list. */
import type { Key } from '../text';
import { useText } from '../text-context';

/** The commands of the manifest, in the order they are listed. */
const COMMANDS = new Map<string, Key>([
  ['_execute_action', 'command_open'],
  ['next-figure', 'command_next'],
  ['previous-figure', 'command_previous'],
  ['toggle-site', 'command_toggle'],
  ['open-panel', 'command_panel'],
]);

export interface Shortcut {
  name: string;
  /** "Alt+Shift+J"; empty where none is set. */
  keys: string;
}

export function Shortcuts({ shortcuts, change }: { shortcuts: Shortcut[]; change: () => void }) {
  const t = useText();
  return (
    <section aria-labelledby="shortcuts-title" class="prose">
      <h1 id="shortcuts-title">{t('nav_shortcuts')}</h1>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('shortcut_does')}</th>
            <th scope="col">{t('shortcut_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {[...COMMANDS].map(([name, words]) => {
            const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys;
            return (
              <tr key={name}>
                <th scope="row">{t(words)}</th>
                <td>{keys ? <kbd>{keys}</kbd> : <span class="faint">{t('shortcut_none')}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        <button type="button" onClick={change}>
          {t('shortcuts_change')}
        </button>
      </p>
      <p>{t('shortcuts_how_chromium')}</p>
      <p>{t('shortcuts_how_firefox')}</p>
      <p>{t('shortcuts_card')}</p>
    </section>
  );
}
