import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with its attributes and its children in the order of the file. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ATTRIBUTES = ':@';
const TEXT = '#text';

/** The root element of an XML text; a sentence where it is not well-formed. */
export function parseManifest(xml: string): Element | string {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return `line ${valid.err.line}: ${valid.err.msg}`;
  // XMLValidator lets a bare ampersand through; Excel does not.
  const ampersand = xml.split('\n').findIndex((line) => /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(line));
  if (ampersand >= 0) return `line ${ampersand + 1}: an ampersand that is not written &amp;`;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root] = elements(parser.parse(xml));
  return root ?? 'no element';
}

function elements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>) => {
    const tag = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (tag === undefined) return [];
    const content = node[tag];
    const texts = Array.isArray(content) ? content.flatMap((part: Record<string, unknown>) => part[TEXT] ?? []) : [];
    const attributes = Object.entries(node[ATTRIBUTES] ?? {}).map(([name, value]) => [name, String(value)]);
    return {
      tag,
      attributes: Object.fromEntries(attributes),
      children: elements(content),
      text: texts.join('').trim(),
    };
  });
}

/** The element and everything below it, in the order of the file. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function child(element: Element, tag: string): Element | null {
  return element.children.find((inner) => inner.tag === tag) ?? null;
}
