import { useMemo, useState } from 'react';
import type { Checked } from '../../app/wording-session';
import type { RuleId } from '../../wording/finding';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { Select } from '../select';
import { VirtualList } from '../virtual-list';
import { DismissedRow } from './dismissed-row';
import { countRules, type FindingFilter, findingItems, SEVERITIES } from './finding-items';
import { FindingRow } from './finding-row';
import styles from './wording.module.css';

const ROW_HEIGHT = 170;
const HEADING_HEIGHT = 40;
const EVERYTHING: FindingFilter = { severity: null, rule: null };

/** The findings of the wording check (措辞检查): filters, the list, and what a person can do with each. */
export function WordingTab({ checked }: { readonly checked: Checked | null }) {
  const say = useFullSay();
  const { writeFindings, mark, unmark } = useActions();
  const [filter, setFilter] = useState(EVERYTHING);
  const items = useMemo(() => (checked === null ? [] : findingItems(checked, filter)), [checked, filter]);
  if (checked === null) return <p className={styles.tab}>{say('checking')}</p>;
  const { shown, marked } = checked;
  const rules = countRules(shown);
  return (
    <div className={styles.tab}>
      <div className={styles.filters}>
        {SEVERITIES.map((severity) => {
          const count = shown.filter((finding) => finding.severity === severity).length;
          return (
            <button
              key={severity}
              type="button"
              className={styles.severity}
              aria-pressed={filter.severity === severity}
              aria-disabled={count === 0}
              onClick={() =>
                count > 0 && setFilter({ ...filter, severity: filter.severity === severity ? null : severity })
              }
            >
              <span className={styles[severity]} aria-hidden="true" />
              {say('severity-count', { severity: say(`severity-${severity}`), count })}
            </button>
          );
        })}
        <Select
          className={styles.rules}
          name={say('rule-choice')}
          value={filter.rule ?? ''}
          onChange={(value) => setFilter({ ...filter, rule: value === '' ? null : (value as RuleId) })}
        >
          <option value="">{say('rule-all')}</option>
          {[...rules].map(([rule, count]) => (
            <option key={rule} value={rule}>
              {say('rule-count', { rule: say(`rule-title-${rule}`), count })}
            </option>
          ))}
        </Select>
        {shown.length > 0 && (
          <Button size="small" onClick={() => writeFindings(shown, say('results-sheet'), say)}>
            {say('write-findings')}
          </Button>
        )}
        {(marked || shown.length > 0) && (
          <Button size="small" onClick={() => (marked ? unmark() : mark(shown))}>
            {say(marked ? 'unmark' : 'mark')}
          </Button>
        )}
      </div>
      {shown.length === 0 && <p>{say('finding-none')}</p>}
      <VirtualList
        items={items}
        label={say('finding-list')}
        estimate={({ kind }) => (kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT)}
        current={null}
        revealed={null}
        render={(item, reachable) => {
          switch (item.kind) {
            case 'heading':
              return <h2 className={styles.heading}>{say('dismissed-count', { count: item.count })}</h2>;
            case 'dismissed':
              return <DismissedRow rowKey={item.key} reachable={reachable} {...item} />;
            case 'finding':
              return (
                <FindingRow
                  rowKey={item.key}
                  reachable={reachable}
                  finding={item.finding}
                  alike={shown.filter(({ rule, fix }) => rule === item.finding.rule && fix !== null)}
                />
              );
          }
        }}
      />
    </div>
  );
}
