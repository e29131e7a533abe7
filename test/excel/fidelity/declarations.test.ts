import { DECLARED_TYPES, type Member, type ObjectType, wireName } from '../interpreter/members';
import '../model/makers';
import '../model/workbook';
import { readTypings } from './typings';

/** What the wire has beside the typings: registration of events, and tracking. */
const WIRE_ONLY = /^_/;
/** Properties that the wire sets by another name than it reads them. */
const WRITTEN_AS: Readonly<Record<string, string>> = { ShowGridlines: 'Gridlines', ShowHeadings: 'Headings' };
/** Members whose typings give the set of an argument only: the member itself is older. */
const OLDER: Readonly<Record<string, string>> = { 'WorksheetProtection.Unprotect': '1.2' };
/** Service classes of office.js itself. */
const SERVICES = ['AddinInternalService'];

const typings = readTypings();
const types = DECLARED_TYPES.filter((type) => !SERVICES.includes(type.name));

const jsName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

/** What the typings must say of a member as it is declared. */
function declared(type: ObjectType, wire: string, member: Member) {
  const writer = type.members.get((WRITTEN_AS[wire] ?? wire).toLowerCase());
  const isSet = writer?.kind === 'scalar' && writer.set !== undefined;
  return {
    since: member.since,
    kind: member.kind === 'method' ? 'method' : 'property',
    readonly: member.kind === 'scalar' ? !isSet : true,
    setSince: isSet ? writer.setSince : member.since,
  };
}

describe.each(types.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const wireNames = [...type.members.keys()].map(wireName);
  const named = wireNames.filter((wire) => !WIRE_ONLY.test(wire) && !Object.values(WRITTEN_AS).includes(wire));

  test('is a class of Excel', () => {
    expect(typings.classes.has(name)).toBe(true);
  });

  test.each(named)('%s is declared as Excel has it', (wire) => {
    const member = type.members.get(wire.toLowerCase());
    const typed = typings.classes.get(name)?.get(jsName(wire));
    if (!member || !typed) throw new Error(`Excel has no ${name}.${jsName(wire)}.`);
    const since = OLDER[`${name}.${wire}`] ?? typed.since;
    const setSince = typed.readonly ? since : typed.setSince;
    expect(declared(type, wire, member)).toEqual({ since, kind: typed.kind, readonly: typed.readonly, setSince });
    if (member.kind === 'navigation') expect(typed.type).toMatch(/^Excel\.\w+$/);
  });
});
