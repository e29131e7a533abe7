import { tableAddress } from '../app/name-places';
import type { Report, TableReport } from '../app/report';
import styles from './pane.module.css';
import { useSay } from './speech';

/** Tables named one by one; with more of them their number alone is said. */
const NAMED = 3;

/** Which tables were found, where, and how much of them is understood. Before the first look, the product's name. */
export function Found({ report }: { readonly report: Report | null }) {
  const say = useSay();
  if (report === null) return <h1>{say('app-name')}</h1>;
  const { tables } = report;
  const [first] = tables;
  if (first === undefined) return <h1>{say('no-table')}</h1>;
  const place = ({ sheet, table }: TableReport) => say('found', { sheet: sheet.name, range: tableAddress(table) });
  return (
    <section>
      <h1>{tables.length === 1 ? place(first) : say('found-several', { count: tables.length })}</h1>
      {tables.length > 1 && tables.length <= NAMED && tables.map((table) => <p key={place(table)}>{place(table)}</p>)}
      <Facts tables={tables} />
    </section>
  );
}

/** How many indicators (指标), how many with criteria that can be used, how many with an actual. */
function Facts({ tables }: { readonly tables: readonly TableReport[] }) {
  const say = useSay();
  const indicators = tables.flatMap((table) => table.indicators);
  const usable = indicators.filter(({ scale }) => scale.axis !== null).length;
  const filled = indicators.filter(({ actual }) => actual.status !== 'blank').length;
  return (
    <div className={styles.facts}>
      <span>{say('indicators', { count: indicators.length })}</span>
      <span>{say('criteria-usable', { count: usable })}</span>
      <span>
        {tables.every(({ table }) => table.columns.actual === null)
          ? say('actuals-no-column')
          : say('actuals-filled', { filled, count: indicators.length })}
      </span>
    </div>
  );
}
