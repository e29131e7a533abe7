import type { SheetName } from '../app/report';
import { useFullSay } from './full-speech';
import type { Choice } from './grade-buttons';
import { Select } from './select';
import styles from './workspace.module.css';

/** Which sheets 评级 covers: those shown, all, or some of them. */
export function ScopeChoice({
  sheets,
  shown,
  choice,
  onChoice,
}: {
  readonly sheets: readonly SheetName[];
  readonly shown: readonly SheetName[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}) {
  const say = useFullSay();
  const chosen = typeof choice === 'string' ? null : choice;
  const [first] = shown;
  return (
    <>
      <Select
        name={say('scope')}
        value={chosen === null ? String(choice) : 'chosen'}
        onChange={(value) => onChoice(value === 'shown' || value === 'visible' ? value : [])}
      >
        <option value="shown">
          {shown.length === 1 ? say('scope-one', { sheet: first?.name }) : say('scope-shown', { count: shown.length })}
        </option>
        <option value="visible">{say('scope-visible', { count: sheets.length })}</option>
        <option value="chosen">{say('scope-chosen')}</option>
      </Select>
      {chosen !== null && (
        <fieldset className={styles.sheets} aria-label={say('scope-chosen')}>
          {sheets.map(({ id, name }) => (
            <label key={id} className={styles.sheet}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  onChoice(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
