import { FAULT_CODES, type FaultCode, REQUIREMENT_SETS, type Settings } from './settings';

type SwitchBarProps = {
  settings: Settings;
  sheetProtected: boolean;
  onChange(change: Partial<Settings>): void;
  onProtect(protect: boolean): void;
  onFailNext(code: FaultCode): void;
};

const DELAYS = [0, 500, 2000, 10_000];

/** What a person may set of the Excel that is played, to see how the add-in takes it. */
export function SwitchBar({ settings, sheetProtected, onChange, onProtect, onFailNext }: SwitchBarProps) {
  return (
    <section className="switch-bar" aria-label="试验开关 Switches">
      <Choice
        label="接口版本 ExcelApi"
        value={settings.excelApi}
        options={REQUIREMENT_SETS.map((set) => [set, set === '1.8' ? '1.8（太旧 too old）' : set])}
        onChoose={(excelApi) => onChange({ excelApi })}
      />
      <Choice
        label="语言 Language"
        value={settings.locale}
        options={[
          ['zh-CN', '中文'],
          ['en-US', 'English'],
        ]}
        onChoose={(locale) => onChange({ locale })}
      />
      <Toggle label="深色 Dark" on={settings.dark} onToggle={(dark) => onChange({ dark })} />
      <Toggle label="保护工作表 Protect sheet" on={sheetProtected} onToggle={onProtect} />
      <Toggle
        label="正在编辑单元格 Cell-edit mode"
        on={settings.cellEditMode}
        onToggle={(cellEditMode) => onChange({ cellEditMode })}
      />
      <Toggle label="只读 Read-only" on={settings.readOnly} onToggle={(readOnly) => onChange({ readOnly })} />
      <Choice
        label="下一次请求失败 Fail next request"
        value=""
        options={[['', '…'], ...FAULT_CODES.map((code) => [code, code] as const)]}
        onChoose={(code) => code !== '' && onFailNext(code)}
      />
      <Choice
        label="延迟 Delay"
        value={String(settings.delay)}
        options={DELAYS.map((delay) => [String(delay), delay === 0 ? '无 none' : `${delay / 1000} s`])}
        onChoose={(delay) => onChange({ delay: Number(delay) })}
      />
    </section>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChoose(value: T): void;
};

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Toggle({ label, on, onToggle }: { label: string; on: boolean; onToggle(on: boolean): void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.target.checked)} />
      {label}
    </label>
  );
}
