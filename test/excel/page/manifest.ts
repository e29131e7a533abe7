import { XMLParser } from 'fast-xml-parser';

/** What a ribbon button does: opens the pane at an address, or runs a function of the function file by name. */
export type RibbonAction = { kind: 'show-pane'; url: string } | { kind: 'run'; functionName: string };

export type RibbonButton = {
  id: string;
  label: string;
  title: string;
  description: string;
  /** Addresses of the icon by its size in pixels. */
  icons: ReadonlyMap<number, string>;
  action: RibbonAction;
};

export type RibbonGroup = { id: string; label: string; buttons: readonly RibbonButton[] };

/** What Excel takes from manifest.xml to draw an add-in, in one language. Addresses are at the origin that serves the page. */
export type AddInManifest = {
  id: string;
  name: string;
  /** The pane that opens where there are no ribbon buttons. */
  paneUrl: string;
  functionFileUrl: string | null;
  /** Groups by the id of the built-in tab that they stand on, such as TabHome. */
  tabs: ReadonlyMap<string, readonly RibbonGroup[]>;
};

/** Elements by name as fast-xml-parser gives them: always lists here, with `#text` and attributes under `@`. */
type Element = { [name: string]: Element[] | string | undefined };

/**
 * Reads an add-in-only XML manifest as Excel does, with the texts of `locale` (else the default ones).
 * Source: "Reference for Office Add-ins manifests", VersionOverrides 1.0.
 * @throws Error when an element that Excel needs is missing or is of a kind that the stand-in does not draw.
 */
export function parseManifest(xml: string, locale: string, origin: string): AddInManifest {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  const app = child(parser.parse(xml) as Element, 'OfficeApp');
  const overrides = child(app, 'VersionOverrides');
  const host = children(child(overrides, 'Hosts'), 'Host').find((candidate) => candidate['@type'] === 'Workbook');
  if (host === undefined) throw new Error('manifest.xml has no <Host xsi:type="Workbook">.');
  const resources = readResources(child(overrides, 'Resources'), locale);
  const reader = { resource: (element: Element) => resourceOf(resources, element), origin };
  const form = child(host, 'DesktopFormFactor');
  const functionFile = children(form, 'FunctionFile')[0];
  const surface = children(form, 'ExtensionPoint').find((point) => point['@type'] === 'PrimaryCommandSurface');
  return {
    id: text(child(app, 'Id')),
    name: localised(child(app, 'DisplayName'), locale),
    paneUrl: servedAt(origin, attribute(child(child(app, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')),
    functionFileUrl: functionFile === undefined ? null : servedAt(origin, reader.resource(functionFile)),
    tabs: new Map(
      (surface === undefined ? [] : children(surface, 'OfficeTab')).map((tab) => [
        attribute(tab, 'id'),
        children(tab, 'Group').map((group) => readGroup(group, reader)),
      ]),
    ),
  };
}

type Reader = { resource(element: Element): string; origin: string };

function readGroup(group: Element, reader: Reader): RibbonGroup {
  return {
    id: attribute(group, 'id'),
    label: reader.resource(child(group, 'Label')),
    buttons: children(group, 'Control').map((control) => readButton(control, reader)),
  };
}

function readButton(control: Element, reader: Reader): RibbonButton {
  const kind = attribute(control, 'type');
  if (kind !== 'Button') throw new Error(`The stand-in draws buttons only, not a control of type ${kind}.`);
  const tip = child(control, 'Supertip');
  return {
    id: attribute(control, 'id'),
    label: reader.resource(child(control, 'Label')),
    title: reader.resource(child(tip, 'Title')),
    description: reader.resource(child(tip, 'Description')),
    icons: new Map(
      children(child(control, 'Icon'), 'Image').map((image) => [
        Number(attribute(image, 'size')),
        servedAt(reader.origin, reader.resource(image)),
      ]),
    ),
    action: readAction(child(control, 'Action'), reader),
  };
}

function readAction(action: Element, reader: Reader): RibbonAction {
  const kind = attribute(action, 'type');
  if (kind === 'ShowTaskpane') {
    return { kind: 'show-pane', url: servedAt(reader.origin, reader.resource(child(action, 'SourceLocation'))) };
  }
  if (kind === 'ExecuteFunction') return { kind: 'run', functionName: text(child(action, 'FunctionName')) };
  throw new Error(`The stand-in knows ShowTaskpane and ExecuteFunction, not ${kind}.`);
}

function readResources(resources: Element, locale: string): Map<string, string> {
  const entries = [
    ['Images', 'Image'],
    ['Urls', 'Url'],
    ['ShortStrings', 'String'],
    ['LongStrings', 'String'],
  ].flatMap(([list = '', item = '']) => children(resources, list).flatMap((element) => children(element, item)));
  return new Map(entries.map((entry) => [attribute(entry, 'id'), localised(entry, locale)]));
}

function resourceOf(resources: ReadonlyMap<string, string>, element: Element): string {
  const id = attribute(element, 'resid');
  const value = resources.get(id);
  if (value === undefined) throw new Error(`manifest.xml has no resource ${id}.`);
  return value;
}

function localised(element: Element, locale: string): string {
  const override = children(element, 'Override').find((candidate) => candidate['@Locale'] === locale);
  return override === undefined ? attribute(element, 'DefaultValue') : attribute(override, 'Value');
}

/** The manifest names the origin that it was made for; the stand-in serves the same paths at its own. */
function servedAt(origin: string, url: string): string {
  const { pathname, search, hash } = new URL(url);
  return origin + pathname + search + hash;
}

function child(element: Element, name: string): Element {
  const found = children(element, name)[0];
  if (found === undefined) throw new Error(`manifest.xml lacks <${name}>.`);
  return found;
}

function children(element: Element, name: string): Element[] {
  const found = element[name];
  return Array.isArray(found) ? found : [];
}

function attribute(element: Element, name: string): string {
  const value = element[`@${name}`];
  if (typeof value !== 'string') throw new Error(`manifest.xml has an element without the attribute ${name}.`);
  return value;
}

function text(element: Element): string {
  const value = element['#text'];
  if (typeof value !== 'string') throw new Error('manifest.xml has an element without its text.');
  return value;
}
