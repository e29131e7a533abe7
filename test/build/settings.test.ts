import HtmlWebpackPlugin from 'html-webpack-plugin';
import { runBuild } from './production-build';

jest.setTimeout(60_000);

// A setting is read before anything is built, so each of these ends within a second.
test.each([
  ['no origin', [], /Missing origin: add --env origin=/],
  ['an origin over http', ['--env', 'origin=http://tools.example.gov.cn'], /origin must be an https address/],
  ['an origin without a scheme', ['--env', 'origin=tools.example.gov.cn'], /origin must be an https address/],
  ['an origin with a query', ['--env', 'origin=https://tools.example.gov.cn/?v=1'], /origin must be an https address/],
  [
    'an origin with a password',
    ['--env', 'origin=https://a:b@tools.example.gov.cn'],
    /origin must be an https address/,
  ],
  ['an origin without a value', ['--env', 'origin'], /origin must be an https address/],
  [
    'an unknown source of office.js',
    ['--env', 'origin=https://a.example', '--env', 'officejs=cdn'],
    /officejs must be local, global or china, not cdn/,
  ],
  ['a setting with a slip', ['--env', 'orgin=https://a.example'], /Unknown setting "orgin"/],
])('%s stops the build with one sentence', (_, args, sentence) => {
  const { status, output } = runBuild(args);
  expect(status).not.toBe(0);
  expect(output).toMatch(sentence);
  expect(output).toMatch(/[\u4e00-\u9fff]/);
  expect(output).not.toMatch(/\n\s+at /);
});

type Configuration = { readonly plugins: readonly unknown[] };
const configure: (env: object, argv: object) => Promise<Configuration> = require('../../webpack.config.js');

test.each([
  ['local', 'office/office.js', ["'self'"], true],
  [
    'global',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ["'self'", 'https://appsforoffice.microsoft.com'],
    false,
  ],
  [
    'china',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ["'self'", 'https://appsforoffice.cdn.partner.office365.cn'],
    false,
  ],
])(
  'office.js from %s: the pages name it, their policy lets it in, and a copy is shipped only where it is used',
  async (officejs, source, allowed, copied) => {
    const { plugins } = await configure({ origin: 'https://tools.example.gov.cn', officejs }, { mode: 'production' });
    const pages = plugins.flatMap((plugin) =>
      plugin instanceof HtmlWebpackPlugin ? [String(plugin.userOptions.templateContent)] : [],
    );
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page).toContain(`<script src="${source}" defer>`);
      const [, scripts = ''] = /script-src ([^;]*);/.exec(page) ?? [];
      expect(scripts.split(' ').filter((origin) => !origin.startsWith("'sha256-"))).toEqual(allowed);
    }
    expect(JSON.stringify(plugins).includes('office/excel-web-16.00.js')).toBe(copied);
  },
);
