import { parseManifest } from './manifest';

const BUTTON = (id: string, action: string): string => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="${id}.Label"/>
    <Supertip><Title resid="${id}.Label"/><Description resid="Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
    ${action}
  </Control>`;

const SHOW = '<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="Pane"/></Action>';
const RUN = '<Action xsi:type="ExecuteFunction"><FunctionName>count</FunctionName></Action>';

const manifest = (controls: string): string => `<?xml version="1.0"?>
<OfficeApp xmlns:xsi="x" xmlns:bt="y" xsi:type="TaskPaneApp">
  <Id>00000000-0000-4000-8000-000000000001</Id>
  <DisplayName DefaultValue="清点"><Override Locale="en-US" Value="Counter"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://made.for/this/pane.html?a=1"/></DefaultSettings>
  <VersionOverrides>
    <Hosts>
      <Host xsi:type="Presentation"/>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <FunctionFile resid="Functions"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="G"><Label resid="Group"/>${controls}</Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://made.for/this/16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://made.for/this/32.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane" DefaultValue="https://made.for/this/pane.html"/>
        <bt:Url id="Functions" DefaultValue="https://made.for/this/functions.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group" DefaultValue="组"><bt:Override Locale="en-US" Value="Group"/></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开"/>
        <bt:String id="Count.Label" DefaultValue="清点"><bt:Override Locale="en-US" Value="Count"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="提示"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const ORIGIN = 'https://localhost:3456';
const TWO_BUTTONS = manifest(BUTTON('Open', SHOW) + BUTTON('Count', RUN));

test('texts are those of the language, and the default ones where that language has none', () => {
  const chinese = parseManifest(TWO_BUTTONS, 'zh-CN', ORIGIN);
  const english = parseManifest(TWO_BUTTONS, 'en-US', ORIGIN);
  const labels = (of: typeof chinese) =>
    [...of.tabs.values()].flat().flatMap((group) => [group.label, ...group.buttons.map((button) => button.label)]);
  expect([chinese.name, english.name]).toEqual(['清点', 'Counter']);
  expect(labels(chinese)).toEqual(['组', '打开', '清点']);
  expect(labels(english)).toEqual(['Group', '打开', 'Count']);
});

test('addresses keep their path and are asked from the origin that serves the page', () => {
  const read = parseManifest(TWO_BUTTONS, 'zh-CN', ORIGIN);
  expect(read.paneUrl).toBe('https://localhost:3456/this/pane.html?a=1');
  expect(read.functionFileUrl).toBe('https://localhost:3456/this/functions.html');
  const [open] = read.tabs.get('TabHome')?.[0]?.buttons ?? [];
  expect(open?.icons.get(32)).toBe('https://localhost:3456/this/32.png');
});

test('both actions are read', () => {
  const buttons = parseManifest(TWO_BUTTONS, 'zh-CN', ORIGIN).tabs.get('TabHome')?.[0]?.buttons;
  expect(buttons?.map(({ action }) => action)).toEqual([
    { kind: 'show-pane', url: 'https://localhost:3456/this/pane.html' },
    { kind: 'run', functionName: 'count' },
  ]);
});

test.each([
  ['a resource that is not there', manifest(BUTTON('Missing', RUN)), 'no resource Missing.Label'],
  ['a kind of control that is not drawn', manifest('<Control xsi:type="Menu" id="M"/>'), 'type Menu'],
  ['an action that Excel does not know', manifest(BUTTON('Open', '<Action xsi:type="Fly"/>')), 'not Fly'],
  ['no add-in at all', '<Other/>', 'lacks <OfficeApp>'],
])('%s is refused by name', (_what, xml, reason) => {
  expect(() => parseManifest(xml, 'zh-CN', ORIGIN)).toThrow(reason);
});
