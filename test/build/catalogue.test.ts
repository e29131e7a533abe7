import { catalogueReg } from '../../assets/make-catalogue-reg';

test('the share becomes one trusted catalogue, its backslashes doubled', () => {
  const text = catalogueReg('\\\\files\\加载项') ?? '';
  const lines = text.split('\r\n');
  const [, id] = /TrustedCatalogs\\(\{[^}]+\})\]$/.exec(lines[2] ?? '') ?? [];
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  expect(lines[2]).toBe(`[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`);
  expect(id).toMatch(/^\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}$/);
  expect(lines.slice(3)).toEqual([`"Id"="${id}"`, '"Url"="\\\\\\\\files\\\\加载项"', '"Flags"=dword:00000001', '']);
});

test('the same share gives the same key, another share another', () => {
  expect(catalogueReg('\\\\files\\addins\\')).toBe(catalogueReg('\\\\files\\addins'));
  expect(catalogueReg('\\\\files\\addins2')).not.toBe(catalogueReg('\\\\files\\addins'));
});

test.each([
  '',
  'files\\addins',
  '\\\\files',
  'C:\\addins',
  'https://files/addins',
  '\\\\files\\a"b',
  '\\\\files\\a\nb\\',
])('what is no share is refused: %j', (path) => {
  expect(catalogueReg(path)).toBeNull();
});
