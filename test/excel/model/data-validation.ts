import type { Area } from '../grid/area';
import type { Validation, ValidationMessage } from '../grid/validations';
import { choice, flag } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { demandFormula, demandUnprotected } from './guards';

/** What may be typed into a range's cells. */
export class DataValidationObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
    private readonly where: () => readonly Area[],
  ) {}

  get type(): ObjectType {
    return DATA_VALIDATION;
  }

  get areas(): readonly Area[] {
    return this.where();
  }

  /** The rule that all cells share; null where there is none, undefined where there are several. */
  get shared(): Validation | null | undefined {
    const { validations } = this.book.grid;
    const [area] = this.areas;
    if (!area) return null;
    const found = validations.within(this.sheet, area);
    const [only] = found;
    if (!only) return null;
    const covered = only.areas.some((one) => one.row <= area.row && one.column <= area.column && reaches(one, area));
    return found.length === 1 && covered ? only.validation : undefined;
  }

  change(part: Partial<Validation>): void {
    demandUnprotected(this.book, this.sheet);
    const before = this.shared ?? ANY;
    this.book.grid.validations.set(this.sheet, this.areas, { ...before, ...part });
  }
}

function reaches(outer: Area, inner: Area): boolean {
  return (
    outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns
  );
}

const SILENT: ValidationMessage = { show: true, title: '', text: '', style: 1 };
const ANY: Validation = { type: 'any', ignoreBlanks: true, error: SILENT, prompt: SILENT };

/** Kinds of rules: Excel's type, its field in the rule, and the file's word. */
const KINDS = [
  { type: 'WholeNumber', field: 'wholeNumber', word: 'whole' },
  { type: 'Decimal', field: 'decimal', word: 'decimal' },
  { type: 'List', field: 'list', word: 'list' },
  { type: 'Date', field: 'date', word: 'date' },
  { type: 'Time', field: 'time', word: 'time' },
  { type: 'TextLength', field: 'textLength', word: 'textLength' },
  { type: 'Custom', field: 'custom', word: 'custom' },
] as const;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const STYLES = ['Information', 'Stop', 'Warning'] as const;

const { scalar, writer } = membersOf<DataValidationObject>();

const DATA_VALIDATION = defineType<DataValidationObject>('DataValidation', {
  members: {
    Type: scalar('1.8', ({ shared }) => {
      if (shared === undefined) return 'Inconsistent';
      return KINDS.find(({ word }) => word === shared?.type)?.type ?? 'None';
    }),
    Rule: scalar(
      '1.8',
      ({ shared }) => (shared ? readRule(shared) : {}),
      (self, value) => self.change(writeRule(value)),
    ),
    IgnoreBlanks: scalar(
      '1.8',
      ({ shared }) => (shared === undefined ? null : (shared?.ignoreBlanks ?? true)),
      (self, value) => {
        self.change({ ignoreBlanks: flag(value) });
      },
    ),
    ErrorAlert: scalar(
      '1.8',
      ({ shared }) => {
        const { show, title, text, style } = shared?.error ?? SILENT;
        return { showAlert: show, title, message: text, style: STYLES[style] ?? 'Stop' };
      },
      (self, value) => {
        const alert = record(value);
        const style = STYLES.indexOf(choice(alert.style ?? 'Stop', STYLES));
        self.change({
          error: {
            show: flag(alert.showAlert ?? true),
            title: short(alert.title, LONGEST_TITLE),
            text: short(alert.message, LONGEST_MESSAGE),
            style,
          },
        });
      },
    ),
    Prompt: scalar(
      '1.8',
      ({ shared }) => {
        const { show, title, text } = shared?.prompt ?? SILENT;
        return { showPrompt: show, title, message: text };
      },
      (self, value) => {
        const prompt = record(value);
        self.change({
          prompt: {
            show: flag(prompt.showPrompt ?? true),
            title: short(prompt.title, LONGEST_TITLE),
            text: short(prompt.message, LONGEST_MESSAGE),
            style: 0,
          },
        });
      },
    ),
    Clear: writer('1.8', (self) => {
      demandUnprotected(self.book, self.sheet);
      self.book.grid.validations.set(self.sheet, self.areas, null);
    }),
  },
});

function readRule(validation: Validation): Record<string, unknown> {
  const kind = KINDS.find(({ word }) => word === validation.type);
  if (!kind) return {};
  const { formula1 = '', formula2 } = validation;
  if (kind.type === 'List') return { list: { inCellDropDown: true, source: formula1 } };
  if (kind.type === 'Custom') return { custom: { formula: formula1 } };
  const operator = Object.entries(OPERATORS).find(([, word]) => word === validation.operator)?.[0] ?? 'Between';
  return {
    [kind.field]: {
      formula1: operand(formula1),
      ...(formula2 !== undefined && { formula2: operand(formula2) }),
      operator,
    },
  };
}

/** A number where the formula is one: that is how Excel gives it back. */
function operand(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

/** A rule names exactly one kind. */
function writeRule(value: unknown): Partial<Validation> {
  const rule = record(value);
  const given = KINDS.filter(({ field }) => rule[field] !== undefined && rule[field] !== null);
  const [kind] = given;
  if (!kind || given.length > 1) throw new HostError('InvalidArgument');
  const body = record(rule[kind.field]);
  if (kind.type === 'List') return { type: kind.word, formula1: operandOf(body.source, LONGEST_LIST) };
  if (kind.type === 'Custom') return { type: kind.word, formula1: operandOf(body.formula) };
  const operator = OPERATORS[choice(body.operator, Object.keys(OPERATORS))] ?? 'between';
  const second = operator.toLowerCase().includes('between') ? { formula2: operandOf(body.formula2) } : {};
  return { type: kind.word, operator, formula1: operandOf(body.formula1), ...second };
}

/** Characters of a list that is typed out, of a title and of a message (Excel's own dialog takes no more). */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What a rule compares with: a value or a formula, never nothing. */
function operandOf(value: unknown, longest = Number.POSITIVE_INFINITY): string {
  const operand = demandFormula(words(value));
  if (operand === '' || (!operand.startsWith('=') && operand.length > longest)) throw new HostError('InvalidArgument');
  return operand;
}

function short(value: unknown, longest: number): string {
  const text = words(value);
  if (text.length > longest) throw new HostError('InvalidArgument');
  return text;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Record<string, unknown>;
}

function words(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new HostError('InvalidArgument');
}
