import { join } from 'node:path';
import { openSession } from '../../src/app/open-session';
import { jsonReport } from './json-report';
import { type OpenedExcel, openExcel } from './node/open-excel';

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel(join(__dirname, '../workbooks/refusals.xlsx'));
  excel.useGlobally();
}, 30_000);
afterAll(() => excel.close());

test('what was refused is said with its cell', async () => {
  const looked = await openSession().inspect('visible');
  if (!looked.ok) throw new Error(looked.error.id);
  const { refused } = jsonReport('refusals.xlsx', looked.value, [], 1);
  expect(refused[0]).toMatchObject({ sheet: '一段话', range: 'A1:H3' });
  expect(refused[0]?.reason).toMatch(/^H2 列把整条评价标准写成了一段话/);
  expect(refused.filter(({ reason }) => reason.includes('{{'))).toEqual([]);
});
