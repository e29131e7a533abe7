import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Report } from '../../app/report';
import type { Settings } from '../../app/settings';
import { useActions } from '../actions';
import { Fluent } from '../fluent';
import { useFullSay } from '../full-speech';
import { ClearGrades } from './clear-grades';
import { PaletteSample } from './palette-sample';
import styles from './settings.module.css';
import { TierPoints } from './tier-points';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh', 'en'];
const WAYS: readonly Settings['write'][] = ['values', 'formulas'];
const PALETTES: readonly Settings['palette'][] = ['default', 'colour-blind', 'print'];

/** What a person can choose; every choice is kept in the workbook at once. */
export function SettingsTab({ report, settings: saved }: { readonly report: Report; readonly settings: Settings }) {
  const say = useFullSay();
  const actions = useActions();
  // What was chosen is shown at once; what is saved takes its place once it is.
  const [wanted, setWanted] = useState<Partial<Settings>>({});
  const settings = { ...saved, ...wanted };
  const change = (choice: Partial<Settings>): void => {
    setWanted((before) => ({ ...before, ...choice }));
    void actions.change(choice).finally(() => setWanted({}));
  };
  const tiers = report.tables[0]?.table.columns.tiers.map(({ label }) => label) ?? [];
  return (
    <Fluent className={styles.tab}>
      <Field label={say('setting-write')} hint={say(`setting-write-hint-${settings.write}`)}>
        <RadioGroup value={settings.write} onChange={(_, { value }) => change({ write: value as Settings['write'] })}>
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={say(`setting-write-${way}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={say('setting-live-hint')}>
        <Switch
          label={say('setting-live')}
          checked={settings.live}
          onChange={(_, { checked }) => change({ live: checked })}
        />
      </Field>
      <Field label={say('setting-palette')} hint={say('setting-palette-hint')}>
        <RadioGroup
          value={settings.palette}
          onChange={(_, { value }) => change({ palette: value as Settings['palette'] })}
        >
          {PALETTES.map((palette) => (
            <Radio
              key={palette}
              value={palette}
              label={
                <span className={styles.palette}>
                  {say(`setting-palette-${palette}`)}
                  <PaletteSample palette={palette} labels={tiers} />
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {tiers.length > 0 && <TierPoints key={tiers.join()} labels={tiers} points={settings.points} />}
      <Field label={say('setting-language')}>
        <RadioGroup
          layout="horizontal"
          className={styles.languages}
          value={settings.language}
          onChange={(_, { value }) => change({ language: value as Settings['language'] })}
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={say(`setting-language-${language}`)} />
          ))}
        </RadioGroup>
      </Field>
      <ClearGrades report={report} />
    </Fluent>
  );
}
