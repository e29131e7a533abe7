import { child, type Element, everyElement, parseManifest } from './manifest-tree';

/** Each thing that is checked; what a manifest breaks is named by it. */
export type ManifestRule =
  | 'well-formed'
  | 'order'
  | 'present'
  | 'id'
  | 'version'
  | 'length'
  | 'languages'
  | 'https'
  | 'one-origin'
  | 'resid'
  | 'unique-ids'
  | 'icon-sizes'
  | 'icon-file'
  | 'requirements'
  | 'commands';

export interface ManifestFault {
  readonly rule: ManifestRule;
  readonly detail: string;
}

/** The pixels of the picture that a URL of the manifest stands for; null where there is none. */
export type ReadIcon = (url: string) => { readonly width: number; readonly height: number } | null;

/** The order that Excel wants. Office Add-ins documentation, "How to find the proper order of manifest elements". */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description Hosts Resources',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};

const OPTIONAL = ['AppDomains'];

/** The longest texts, in characters. Office Add-ins manifest reference. */
const LONGEST = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  resid: 32,
};

const DEFAULT_LOCALE = 'zh-CN';
const OTHER_LOCALE = 'en-US';
/** Office needs 16, 32 and 80, and scales them to the others, which looks poor. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const OWN_ICON_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };
/** So low that an older Excel opens the page, which then says in words what is missing. */
const FLOOR = { Name: 'ExcelApi', MinVersion: '1.1' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type Check = (root: Element, all: readonly Element[], readIcon: ReadIcon) => readonly string[];

const CHECKS: Readonly<Record<Exclude<ManifestRule, 'well-formed'>, Check>> = {
  order: (_, all) =>
    all.flatMap((element) => {
      const order = ORDER[element.tag]?.split(' ');
      if (!order) return [];
      const places = element.children.map((inner) => order.indexOf(inner.tag));
      return element.children.flatMap((inner, index) => {
        const place = places[index] ?? -1;
        if (place < 0) return `${inner.tag} does not belong in ${element.tag}`;
        const before = Math.max(-1, ...places.slice(0, index));
        return place < before ? `${inner.tag} stands after ${order[before]} in ${element.tag}` : [];
      });
    }),

  present: (root) =>
    (ORDER.OfficeApp ?? '')
      .split(' ')
      .filter((tag) => !OPTIONAL.includes(tag) && !child(root, tag))
      .map((tag) => `no ${tag}`),

  id: (root) => (UUID.test(textOf(root, 'Id')) ? [] : [`Id is no UUID: ${textOf(root, 'Id')}`]),

  version: (root) =>
    /^[1-9]?\d*\.\d+\.\d+\.\d+$/.test(textOf(root, 'Version'))
      ? []
      : [`Version is not a.b.c.d: ${textOf(root, 'Version')}`],

  length: (root, all) => [
    ...tooLong(LONGEST.ProviderName, [textOf(root, 'ProviderName')]),
    ...tooLong(LONGEST.DisplayName, valuesOf(child(root, 'DisplayName'))),
    ...tooLong(LONGEST.Description, valuesOf(child(root, 'Description'))),
    ...all.flatMap(({ tag, children }) =>
      tag === 'bt:ShortStrings' || tag === 'bt:LongStrings' ? tooLong(LONGEST[tag], children.flatMap(valuesOf)) : [],
    ),
    ...tooLong(
      LONGEST.resid,
      all.filter(isResource).map(({ attributes }) => attributes.id ?? ''),
    ),
  ],

  languages: (root, all) => [
    ...(textOf(root, 'DefaultLocale') === DEFAULT_LOCALE ? [] : [`DefaultLocale is not ${DEFAULT_LOCALE}`]),
    ...all.filter((element) => isText(root, element)).flatMap(languageFaults),
  ],

  https: (_, all) => urlsOf(all).filter((url) => !/^https:\/\/[^/]/.test(url)),

  'one-origin': (root, all) => {
    const origins = [...new Set(urlsOf(all).map((url) => (URL.canParse(url) ? new URL(url).origin : url)))];
    return [
      ...(origins.length > 1 ? [`more than one origin: ${origins.join(', ')}`] : []),
      ...(child(root, 'AppDomains') ? ['AppDomains opens the pane to other origins'] : []),
    ];
  },

  resid: (_, all) => {
    const defined = all.filter(isResource).map(({ attributes }) => attributes.id ?? '');
    const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
    return [
      ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not among the resources`),
      ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ];
  },

  'unique-ids': (_, all) => {
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} stands twice`);
  },

  'icon-sizes': (_, all) =>
    all
      .filter(({ tag }) => tag === 'Icon')
      .flatMap(({ children }) => {
        const sizes = children.map(({ attributes }) => Number(attributes.size));
        return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an Icon has no size ${size}`);
      }),

  'icon-file': (root, all, readIcon) => [
    ...Object.entries(OWN_ICON_SIZES).flatMap(([tag, size]) =>
      pictureFault(valuesOf(child(root, tag))[0] ?? '', size, readIcon),
    ),
    ...all
      .filter(({ tag, attributes }) => tag === 'bt:Image' && attributes.size !== undefined)
      .flatMap(({ attributes }) => pictureFault(resourceOf(all, attributes.resid), Number(attributes.size), readIcon)),
  ],

  requirements: (root) => {
    const sets = everyElement(root).filter(({ tag }) => tag === 'Set');
    const right =
      sets.length === 1 && Object.entries(FLOOR).every(([name, value]) => sets[0]?.attributes[name] === value);
    return right ? [] : [`Requirements must be ${FLOOR.Name} ${FLOOR.MinVersion} alone`];
  },

  commands: (_, all) => {
    const actions = all.filter(({ tag }) => tag === 'Action');
    const kinds = actions.map(({ attributes }) => attributes['xsi:type'] ?? '');
    return [
      ...['ShowTaskpane', 'ExecuteFunction'].filter((kind) => !kinds.includes(kind)).map((kind) => `no ${kind} button`),
      ...(all.some(({ tag }) => tag === 'FunctionFile') ? [] : ['no FunctionFile']),
      ...actions.flatMap((action) => actionFault(action)),
    ];
  },
};

/**
 * Checks without a network what Excel checks when it loads an XML manifest, and what this product promises beyond that:
 * both languages, one origin, every icon in its true size.
 */
export function validateManifest(xml: string, readIcon: ReadIcon): ManifestFault[] {
  const root = parseManifest(xml);
  if (typeof root === 'string') return [{ rule: 'well-formed', detail: root }];
  const all = everyElement(root);
  return Object.entries(CHECKS).flatMap(([rule, check]) =>
    [...new Set(check(root, all, readIcon))].map((detail) => ({ rule: rule as ManifestRule, detail })),
  );
}

function textOf(root: Element, tag: string): string {
  return child(root, tag)?.text ?? '';
}

/** The default value of an element and those of its overrides. */
function valuesOf(element: Element | null): string[] {
  if (!element) return [];
  const own = element.attributes.DefaultValue ?? element.attributes.Value;
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(valuesOf)];
}

function tooLong(limit: number, texts: readonly string[]): string[] {
  return texts.filter((text) => text.length > limit).map((text) => `longer than ${limit} characters: ${text}`);
}

function isResource({ tag, attributes }: Element): boolean {
  return /^bt:(Image|Url|String)$/.test(tag) && attributes.id !== undefined;
}

/** Texts that a person reads: the two at the top, and every string of the resources. */
function isText(root: Element, element: Element): boolean {
  return (
    element.tag === 'bt:String' || element === child(root, 'DisplayName') || element === child(root, 'Description')
  );
}

function languageFaults(element: Element): string[] {
  const chinese = element.attributes.DefaultValue ?? '';
  const other = element.children.find(({ attributes }) => attributes.Locale === OTHER_LOCALE);
  const name = element.attributes.id ?? element.tag;
  return [
    ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${name} has no Chinese text`]),
    ...(other?.attributes.Value && !/\p{Script=Han}/u.test(other.attributes.Value)
      ? []
      : [`${name} has no English text`]),
  ];
}

function urlsOf(all: readonly Element[]): string[] {
  const tags = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];
  return all.filter(({ tag }) => tags.includes(tag)).flatMap((element) => valuesOf(element));
}

function resourceOf(all: readonly Element[], id: string | undefined): string {
  return all.find((element) => isResource(element) && element.attributes.id === id)?.attributes.DefaultValue ?? '';
}

function pictureFault(url: string, size: number, readIcon: ReadIcon): string[] {
  const picture = readIcon(url);
  if (!picture) return [`no picture ${url}`];
  const { width, height } = picture;
  return width === size && height === size ? [] : [`${url} is ${width} × ${height}, not ${size} × ${size}`];
}

function actionFault(action: Element): string[] {
  const kind = action.attributes['xsi:type'];
  const needed =
    kind === 'ShowTaskpane' ? ['TaskpaneId', 'SourceLocation'] : kind === 'ExecuteFunction' ? ['FunctionName'] : null;
  if (!needed) return [`unknown action ${kind}`];
  return needed.filter((tag) => !child(action, tag)).map((tag) => `${kind} has no ${tag}`);
}
