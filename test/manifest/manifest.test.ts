import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ManifestRule, type ReadIcon, validateManifest } from './validate-manifest';

const MANIFEST = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const TSX = require.resolve('tsx/cli');
const ORIGIN = 'https://localhost:3000';

/** Every icon in the size that its name says, whatever lies on the disk. */
const trueIcons: ReadIcon = (url) => {
  const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
  return Number.isNaN(size) ? null : { width: size, height: size };
};

function rulesBroken(xml: string, readIcon = trueIcons): ManifestRule[] {
  return [...new Set(validateManifest(xml, readIcon).map(({ rule }) => rule))];
}

/** The manifest with one thing changed; a change that changes nothing would prove nothing. */
function broken(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`the manifest has no ${from}`);
  return changed;
}

test('the manifest of the product has no fault', () => {
  expect(validateManifest(MANIFEST, trueIcons)).toEqual([]);
});

type Broken = readonly [rule: ManifestRule, what: string, from: string | RegExp, to: string];

const BROKEN: readonly Broken[] = [
  ['well-formed', 'an element that is not closed', '</Hosts>', ''],
  ['well-formed', 'an ampersand by itself', '绩效目标评级已就绪', '目标 & 评级'],
  ['order', 'Version before Id', /( *<Id>.*<\/Id>\n)( *<Version>.*<\/Version>\n)/, '$2$1'],
  [
    'order',
    'Requirements before Hosts',
    /( {2}<Hosts>[\s\S]*?<\/Hosts>\n)( {2}<Requirements>[\s\S]*?<\/Requirements>\n)/,
    '$2$1',
  ],
  [
    'order',
    'Icon before Supertip in a button',
    /(<Supertip>[\s\S]*?<\/Supertip>\s*)(<Icon>[\s\S]*?<\/Icon>\s*)/,
    '$2$1',
  ],
  [
    'order',
    'FunctionFile after ExtensionPoint',
    /(<FunctionFile[^>]*>\s*)(<ExtensionPoint[\s\S]*?<\/ExtensionPoint>\s*)/,
    '$2$1',
  ],
  [
    'order',
    'LongStrings before ShortStrings',
    /(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>\s*)(<bt:LongStrings>[\s\S]*<\/bt:LongStrings>\s*)/,
    '$2$1',
  ],
  ['order', 'an element that Excel does not know', '<Permissions>', '<Colour>red</Colour><Permissions>'],
  ['order', 'Requirements inside VersionOverrides', '<Resources>', '<Requirements/><Resources>'],
  ['present', 'no SupportUrl', /<SupportUrl[^>]*>/, ''],
  ['present', 'no Permissions', /<Permissions>.*<\/Permissions>/, ''],
  ['id', 'an Id that is no UUID', /<Id>.*<\/Id>/, '<Id>grader</Id>'],
  ['version', 'a version of two numbers', /<Version>.*<\/Version>/, '<Version>1.0</Version>'],
  [
    'length',
    'a DisplayName of 126 characters',
    'DisplayName DefaultValue="绩效目标评级"',
    `DisplayName DefaultValue="${'评'.repeat(126)}"`,
  ],
  ['length', 'a short string of 126 characters in English', 'Value="Grade"', `Value="${'G'.repeat(126)}"`],
  ['length', 'a long string of 251 characters', /(id="Grade.Tip" DefaultValue=")/, `$1${'评'.repeat(251)}`],
  ['length', 'a resid of 33 characters', /GetStarted\.Title/g, 'T'.repeat(33)],
  ['languages', 'a string without English', /(<bt:String id="Grade.Label"[^>]*>)\s*<bt:Override[^>]*>/, '$1'],
  ['languages', 'a string whose English is Chinese', 'Value="Grade"', 'Value="评级"'],
  ['languages', 'a string whose Chinese is English', 'DefaultValue="评级"', 'DefaultValue="Grade"'],
  ['languages', 'English as the default language', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US'],
  [
    'https',
    'a page over http',
    `<SourceLocation DefaultValue="${ORIGIN}`,
    '<SourceLocation DefaultValue="http://localhost:3000',
  ],
  ['https', 'an icon without an origin', `id="Icon.16" DefaultValue="${ORIGIN}`, 'id="Icon.16" DefaultValue="'],
  [
    'one-origin',
    'an icon from another origin',
    `id="Icon.16" DefaultValue="${ORIGIN}`,
    'id="Icon.16" DefaultValue="https://elsewhere.example',
  ],
  [
    'one-origin',
    'another origin let into the pane',
    '<Hosts>',
    '<AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains><Hosts>',
  ],
  ['resid', 'a label that is not defined', '<Label resid="Grade.Label"/>', '<Label resid="Grade.Lable"/>'],
  [
    'resid',
    'a resource that nothing uses',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Old.Url" DefaultValue="${ORIGIN}/old.html"/>`,
  ],
  ['unique-ids', 'two buttons of one id', 'id="OpenPane"', 'id="Grade"'],
  ['icon-sizes', 'a button without its 80 px icon', /<bt:Image size="80" resid="GradeIcon.80"\/>/, ''],
  ['icon-file', 'an icon under the wrong size', 'size="16" resid="Icon.16"', 'size="16" resid="Icon.20"'],
  [
    'icon-file',
    'an IconUrl of 64 px',
    /IconUrl DefaultValue="[^"]*"/,
    `IconUrl DefaultValue="${ORIGIN}/assets/icon-64.png"`,
  ],
  ['icon-file', 'an icon that is not there', 'grade-32.png', 'grade.png'],
  [
    'requirements',
    'a floor that shuts older Excel out',
    'Name="ExcelApi" MinVersion="1.1"',
    'Name="ExcelApi" MinVersion="1.9"',
  ],
  ['commands', 'a button that runs nothing', '<FunctionName>grade</FunctionName>', ''],
  ['commands', 'no page for the ribbon functions', /<FunctionFile[^>]*>/, ''],
  ['commands', 'no button that opens the pane', 'xsi:type="ShowTaskpane"', 'xsi:type="OpenTaskpane"'],
];

test.each(BROKEN)('%s: %s', (rule, _, from, to) => {
  expect(rulesBroken(broken(from, to))).toContain(rule);
});

test('a picture that is missing is told once, however often it is used', () => {
  const missing = validateManifest(MANIFEST, (url) => (url.endsWith('icon-32.png') ? null : trueIcons(url)));
  expect(missing).toEqual([{ rule: 'icon-file', detail: `no picture ${ORIGIN}/assets/icon-32.png` }]);
});

/** What `npm run validate -- FOLDER` says, and how it ends. */
function runValidate(folder: string): { readonly status: number | null; readonly output: string } {
  const args = [TSX, join(__dirname, 'validate.ts'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

test('a folder without a manifest is named in one sentence', () => {
  const { status, output } = runValidate(__dirname);
  expect(status).toBe(2);
  expect(output).toContain(`No such file: ${join(__dirname, 'manifest.xml')}`);
  expect(output).not.toMatch(/\n\s+at /);
});

test('a broken manifest ends with 1 and a line for each fault, before any server is asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    writeFileSync(join(folder, 'manifest.xml'), broken('Value="Grade"', 'Value="评级"'));
    const { status, output } = runValidate(folder);
    expect(status).toBe(1);
    expect(output).toContain('languages: Grade.Label has no English text\n');
    expect(output).toMatch(/faults found: \d+\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an icon whose pixels are not what its name says is found', () => {
  expect(rulesBroken(MANIFEST, () => ({ width: 32, height: 32 }))).toEqual(['icon-file']);
});
