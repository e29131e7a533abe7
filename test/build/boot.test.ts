import { boot } from '../../src/excel/boot';
import { openExcel } from '../excel/node/open-excel';

async function bootIn(options: Parameters<typeof openExcel>[1]): ReturnType<typeof boot> {
  const excel = await openExcel('blank', options);
  try {
    excel.useGlobally();
    return await boot(() => undefined);
  } finally {
    excel.close();
  }
}

test('without office.js there is nothing to wait for', async () => {
  expect(await boot(() => undefined)).toEqual({ ok: false, problem: 'not-loaded' });
});

test('Excel 2021 (ExcelApi 1.9) and newer start, and tell their language', async () => {
  expect(await bootIn({ excelApi: '1.9', locale: 'zh-CN' })).toEqual({
    ok: true,
    host: { language: 'zh-CN', theme: null },
  });
  expect(await bootIn({ excelApi: '1.16', locale: 'en-US' })).toMatchObject({ ok: true, host: { language: 'en-US' } });
});

test('Excel 2019 (ExcelApi 1.8) is too old', async () => {
  expect(await bootIn({ excelApi: '1.8' })).toEqual({ ok: false, problem: 'too-old' });
});

test.each([
  ['#262626', 'dark'],
  ['FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['rgb(0, 0, 0)', null],
])('the theme is told from the background %s: %s', async (bodyBackgroundColor, theme) => {
  const excel = await openExcel('blank');
  excel.useGlobally();
  Object.assign(excel.Office.context, { officeTheme: { bodyBackgroundColor } });
  expect(await boot(() => undefined)).toMatchObject({ ok: true, host: { theme } });
  excel.close();
});
