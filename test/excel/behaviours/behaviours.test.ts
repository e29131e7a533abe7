import { DECLARED_TYPES, wireName } from '../interpreter/members';
import { type OpenedExcel, openExcel } from '../node/open-excel';
import type { Behaviour } from './behaviour';
import { charts } from './charts';
import { copiedRules } from './copied-rules';
import { formats } from './formats';
import { limits } from './limits';
import { rangeCells } from './range-cells';
import { rangeContents } from './range-contents';
import { rangePlaces } from './range-places';
import { rangeStructure } from './range-structure';
import { rules } from './rules';
import { sheetParts } from './sheet-parts';
import { sheets } from './sheets';
import { tableTotals } from './table-totals';
import { tables } from './tables';
import { workbooks } from './workbooks';

const TABLES: Readonly<Record<string, readonly Behaviour[]>> = {
  'what cells hold': rangeContents,
  'where ranges lie': rangePlaces,
  'how cells move': rangeStructure,
  'many cells at once': rangeCells,
  'how cells look': formats,
  sheets,
  'parts of sheets': sheetParts,
  'rules on cells': rules,
  'what copying takes along': copiedRules,
  tables,
  'totals of tables': tableTotals,
  charts,
  'the workbook': workbooks,
  'what is refused': limits,
};

let excel: OpenedExcel;
/** Every member that some behaviour has used. */
const used = new Set<string>();

beforeAll(async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
  const atMember = excel.host.faults.atMember.bind(excel.host.faults);
  jest.spyOn(excel.host.faults, 'atMember').mockImplementation((location) => {
    used.add(location);
    atMember(location);
  });
});
afterAll(() => excel.close());
// The workbook stays small: Univer looks through all sheets at every change.
afterEach(async () => {
  const { sheets } = excel.grid;
  const [first = '', ...others] = sheets.ids();
  sheets.setVisibility(first, 'Visible');
  for (const id of others) await sheets.remove(id);
});

describe.each(Object.entries(TABLES))('%s', (_title, behaviours) => {
  test.each(behaviours.map((row) => [row.member, row.does, row] as const))('%s: %s', async (_member, _does, row) => {
    const outcome = Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add();
      await context.sync();
      return row.by({ context, workbook, sheet, excel });
    });
    if (row.refuses) await expect(outcome).rejects.toMatchObject({ code: row.refuses });
    else expect(await outcome).toEqual(row.gives);
  });
});

test('every declared member is shown by a behaviour', () => {
  const declared = DECLARED_TYPES.flatMap((type) =>
    [...type.members.keys()].map((key) => {
      const wire = wireName(key);
      return wire.startsWith('_') ? [] : `${type.name}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
    }),
  ).flat();
  const services = /^AddinInternalService|^PivotTable\.|^PivotLayout\./;
  expect(declared.filter((member) => !used.has(member) && !services.test(member))).toEqual([]);
});

test('every row names a member that it uses', () => {
  const named = Object.values(TABLES)
    .flat()
    .map(({ member }) => member.replace(/\.items$/, ''));
  expect(named.filter((member) => member.includes('.') && !used.has(member))).toEqual([]);
});
