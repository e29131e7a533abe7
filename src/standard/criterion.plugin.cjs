/**
 * For Peggy 5.1: writes the parser from Peggy's tree of the grammar, in a fraction of the code that Peggy itself writes, as it is
 * part of what opens the pane. Each expression of the grammar becomes one call that gives a reader: a function that reads on from
 * `peg$currPos` and answers what it read, or `peg$FAILED`. Readers of a sequence are handed the values read so far in it.
 * Not told is what was expected, but for how far a reading got (grammar.ts). What the grammar does not use stops the build.
 */
const READERS = `
  let peg$currPos = 0;
  let peg$savedPos = 0;
  let peg$maxFailPos = 0;
  let peg$silentFails = 0;
  const peg$FAILED = {};

  const offset = () => peg$savedPos;
  const text = () => input.slice(peg$savedPos, peg$currPos);

  function peg$fail() {
    if (peg$silentFails === 0) peg$maxFailPos = Math.max(peg$maxFailPos, peg$currPos);
    return peg$FAILED;
  }

  function peg$back(position, result) {
    peg$currPos = position;
    return result;
  }

  /** A rule that names others, built when it is first read: they may stand below it. */
  function peg$rule(build) {
    let read;
    return () => (read ??= build())();
  }

  function peg$silently(read, values) {
    peg$silentFails++;
    const part = read(values);
    peg$silentFails--;
    return part;
  }

  const peg$named = (read) => () => {
    const part = peg$silently(read);
    return part === peg$FAILED ? peg$fail() : part;
  };

  const peg$words = (...words) => () => {
    for (const word of words)
      if (input.startsWith(word, peg$currPos)) return peg$back(peg$currPos + word.length, word);
    return peg$fail();
  };

  const peg$one = (of) => () => {
    const character = input.charAt(peg$currPos);
    return of.test(character) ? peg$back(peg$currPos + 1, character) : peg$fail();
  };

  const peg$first = (...reads) => () => {
    for (const read of reads) {
      const part = read();
      if (part !== peg$FAILED) return part;
    }
    return peg$FAILED;
  };

  const peg$maybe = (read) => () => {
    const part = read();
    return part === peg$FAILED ? null : part;
  };

  /** At least and at most so many times; the most may be a value of the sequence. */
  const peg$many = (read, least, most) => (values) => {
    const start = peg$currPos;
    const parts = [];
    const end = typeof most === 'function' ? most(values) : most;
    while (!(parts.length >= end)) {
      const part = read();
      if (part === peg$FAILED) break;
      parts.push(part);
    }
    return parts.length < (least ?? end) ? peg$back(start, peg$FAILED) : parts;
  };

  const peg$ahead = (read) => (values) => {
    const start = peg$currPos;
    const part = peg$silently(read, values);
    return part === peg$FAILED ? part : peg$back(start, undefined);
  };

  const peg$not = (read) => (values) => {
    const start = peg$currPos;
    return peg$silently(read, values) === peg$FAILED ? undefined : peg$back(start, peg$FAILED);
  };

  const peg$if = (holds) => (values) => {
    peg$savedPos = peg$currPos;
    return holds(values) ? undefined : peg$FAILED;
  };

  const peg$text = (read) => (values) => {
    const start = peg$currPos;
    return read(values) === peg$FAILED ? peg$FAILED : input.slice(start, peg$currPos);
  };

  /** A sequence, and what is made of its values. Most end with their first part. */
  const peg$made = (make, first, ...reads) => () => {
    const start = peg$currPos;
    const begun = first();
    if (begun === peg$FAILED) return begun;
    const values = [begun];
    for (const read of reads) {
      const part = read(values);
      if (part === peg$FAILED) return peg$back(start, part);
      values.push(part);
    }
    peg$savedPos = start;
    return make(values);
  };

  const peg$all = (...reads) => peg$made((values) => values, ...reads);

  const peg$pick = (at, ...reads) => peg$made((values) => values[at], ...reads);
`;

/** The elements of a sequence, or the one expression that stands for it. */
function elementsOf(node) {
  return node.type === 'sequence' ? node.elements : [node];
}

/** Labels as what takes them out of the values of a sequence. */
function labelsOf(elements) {
  const labels = elements.map(({ label }) => label ?? '');
  while (labels.at(-1) === '') labels.pop();
  return labels.length === 0 ? '' : `[${labels.join(', ')}]`;
}

/** The labels that are known within an element after these, beside those `around` their sequence. */
function labelsAround(elements, around) {
  return [...around, ...elements.flatMap(({ label }) => label ?? [])];
}

/** Code of the grammar as a function of the values of its own sequence; to use one of a sequence around it stops the build. */
function codeOf({ code }, elements, around) {
  const own = elements.map(({ label }) => label);
  const strange = around.find((label) => !own.includes(label) && new RegExp(`\\b${label}\\b`).test(code));
  if (strange)
    throw new Error(`criterion.plugin.cjs: ${code.trim()} uses ${strange}, a label of the sequence around it`);
  const only = /^\s*return ([^;]*?);?\s*$/.exec(code);
  return `(${labelsOf(elements)}) => ${only ? `(${only[1]})` : `{${code}}`}`;
}

function classOf({ parts, inverted, ignoreCase }) {
  if (inverted || ignoreCase) throw new Error('criterion.plugin.cjs knows plain classes only');
  const spell = (character) => character.replace(/[\]\\^-]/g, '\\$&').replace('/', '\\/');
  return `/[${parts.map((part) => (Array.isArray(part) ? part.map(spell).join('-') : spell(part))).join('')}]/`;
}

/** Words one after the other are one call; `reads` are the alternatives in their order. */
function alternativesOf(alternatives, around) {
  const reads = [];
  let words = [];
  const close = () => {
    if (words.length > 0) reads.push(`peg$words(${words.join(', ')})`);
    words = [];
  };
  for (const alternative of alternatives) {
    if (alternative.type === 'literal') words.push(JSON.stringify(alternative.value));
    else {
      close();
      reads.push(readerOf(alternative, [], around));
    }
  }
  close();
  return reads.length === 1 ? reads[0] : `peg$first(${reads.join(', ')})`;
}

function mostOf(bound, before) {
  if (bound?.type === 'variable') return `(${labelsOf(before)}) => ${bound.value}`;
  return bound?.value ?? 'Infinity';
}

/**
 * One expression as the call that gives its reader. `before` is what stands before it in its sequence, `around` the labels of the
 * sequences around that.
 */
function readerOf(node, before, around) {
  const inner = () => readerOf(node.expression, before, around);
  switch (node.type) {
    case 'rule_ref':
      return `peg$parse${node.name}`;
    case 'literal':
      return `peg$words(${JSON.stringify(node.value)})`;
    case 'class':
      return `peg$one(${classOf(node)})`;
    case 'any':
      return 'peg$one(/[^]/)';
    case 'group':
    case 'labeled':
      return inner();
    case 'named':
      return `peg$named(${inner()})`;
    case 'choice':
      return alternativesOf(node.alternatives, labelsAround(before, around));
    case 'optional':
      return `peg$maybe(${inner()})`;
    case 'zero_or_more':
      return `peg$many(${inner()}, 0)`;
    case 'one_or_more':
      return `peg$many(${inner()}, 1)`;
    case 'repeated':
      return `peg$many(${inner()}, ${node.min === null ? 'null' : node.min.value}, ${mostOf(node.max, before)})`;
    case 'simple_and':
      return `peg$ahead(${inner()})`;
    case 'simple_not':
      return `peg$not(${inner()})`;
    case 'text':
      return `peg$text(${inner()})`;
    case 'semantic_and':
      return `peg$if(${codeOf(node, before, around)})`;
    case 'sequence': {
      const picked = node.elements.flatMap(({ pick }, at) => (pick ? [at] : []));
      if (picked.length > 1) throw new Error('criterion.plugin.cjs knows one @ in a sequence');
      const reads = readersOf(node.elements, labelsAround(before, around));
      return picked.length === 0 ? `peg$all(${reads})` : `peg$pick(${picked[0]}, ${reads})`;
    }
    case 'action': {
      const elements = elementsOf(node.expression);
      const known = labelsAround(before, around);
      return `peg$made(${codeOf(node, elements, known)}, ${readersOf(elements, known)})`;
    }
    default:
      throw new Error(`criterion.plugin.cjs does not know ${node.type}`);
  }
}

function readersOf(elements, around) {
  return elements.map((element, at) => readerOf(element, elements.slice(0, at), around)).join(', ');
}

module.exports = {
  use(config, options) {
    config.passes.generate = [
      (ast) => {
        const rules = ast.rules.map(({ name, expression }) => {
          const reader = readerOf(expression, [], []);
          return `  const peg$parse${name} = ${reader.includes('peg$parse') ? `peg$rule(() => ${reader})` : reader};\n`;
        });
        const starts = options.allowedStartRules.map((name) => `    ${name}: peg$parse${name},\n`);
        const code = `// @generated from criterion.peggy by criterion.plugin.cjs.
${ast.topLevelInitializer.code}
export function parse(input, options) {${READERS}
${rules.join('')}
  const peg$startRuleFunctions = {
${starts.join('')}  };
${ast.initializer.code}}
`;
        ast.code = { toString: () => code };
      },
    ];
  },
};
