import { Checkbox, Select } from '@fluentui/react-components';
import type { SheetName } from '../app/report';
import type { Scope } from '../app/session';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/** Which sheets 评级 covers: the active one, all, or some of them. */
export function ScopeChoice({
  sheets,
  scope,
  onScope,
}: {
  readonly sheets: readonly SheetName[];
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}) {
  const say = useFullSay();
  const chosen = typeof scope === 'string' ? null : scope;
  return (
    <>
      <Select
        size="small"
        aria-label={say('scope')}
        value={chosen === null ? String(scope) : 'chosen'}
        onChange={(_, { value }) => onScope(value === 'active' || value === 'visible' ? value : [])}
      >
        <option value="active">{say('scope-active')}</option>
        <option value="visible">{say('scope-visible', { count: sheets.length })}</option>
        <option value="chosen">{say('scope-chosen')}</option>
      </Select>
      {chosen !== null && (
        <fieldset className={styles.sheets} aria-label={say('scope-chosen')}>
          {sheets.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(_, { checked }) => onScope(checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
