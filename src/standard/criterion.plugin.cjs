/**
 * For Peggy 5.1: makes the parser small, as it is part of what opens the pane. Peggy writes out in full, each time, how a word is
 * compared, how a part is repeated or left out, and what was expected in its place; here calls do the former, and the lists, of
 * which nothing is told but how far a reading got (grammar.ts), are left out, with the error that they are for. A parser in which
 * these places look otherwise stops the build.
 */
const FAIL = String.raw`if \(peg\$silentFails === 0\) \{ peg\$fail\(\); \}`;

/** What the calls do; they take the place of Peggy's own `peg$fail`. */
const CALLS = `function peg$word(...words) {
    for (const word of words)
      if (input.startsWith(word, peg$currPos)) {
        peg$currPos += word.length;
        return word;
      }
    return peg$fail();
  }

  function peg$one(of) {
    const character = input.charAt(peg$currPos);
    if (!of.test(character)) return peg$fail();
    peg$currPos++;
    return character;
  }

  function peg$ahead(of) {
    return of.test(input.charAt(peg$currPos)) ? undefined : peg$FAILED;
  }

  function peg$maybe(part) {
    return part === peg$FAILED ? null : part;
  }

  function peg$many(read) {
    const parts = [];
    for (let part = read(); part !== peg$FAILED; part = read()) parts.push(part);
    return parts;
  }

  function peg$fail() {
    if (peg$silentFails === 0) peg$maxFailPos = Math.max(peg$maxFailPos, peg$currPos);
    return peg$FAILED;
  }
`;

/** What Peggy writes, spaces aside, and what it becomes; each must occur. */
const SHORTER = [
  [/ *if \(options\.startRule\) \{[\s\S]*?\n {2}\}\n/, ''],
  [/peg\$fail\(peg\$e\d+\)/g, 'peg$fail()'],
  [/^ *const peg\$e\d+ = .*\n/gm, ''],
  [
    new RegExp(
      String.raw`if \(input\.(?:substr\(peg\$currPos, \d+\) === peg\$c\d+|charCodeAt\(peg\$currPos\) === \d+)\) \{\s*(s\d+) = (peg\$c\d+);\s*peg\$currPos(?: \+= \d+|\+\+);\s*\} else \{\s*\1 = peg\$FAILED;\s*${FAIL}\s*\}`,
      'g',
    ),
    '$1 = peg$word($2);',
  ],
  [
    new RegExp(
      String.raw`(s\d+) = input\.charAt\(peg\$currPos\);\s*if \((peg\$r\d+)\.test\(\1\)\) \{\s*peg\$currPos\+\+;\s*\} else \{\s*\1 = peg\$FAILED;\s*${FAIL}\s*\}`,
      'g',
    ),
    '$1 = peg$one($2);',
  ],
  [
    /(s\d+) = peg\$currPos;\s*peg\$silentFails\+\+;\s*(s\d+) = peg\$one\((peg\$r\d+)\);\s*peg\$silentFails--;\s*if \(\2 !== peg\$FAILED\) \{\s*peg\$currPos = \1;\s*\1 = undefined;\s*\} else \{\s*\1 = peg\$FAILED;\s*\}/g,
    '$1 = peg$ahead($3);',
  ],
  [
    /(s\d+) = \[\];\s*(s\d+) = (peg\$\w+)\(([^()]*)\);\s*while \(\2 !== peg\$FAILED\) \{\s*\1\.push\(\2\);\s*\2 = \3\(\4\);\s*\}/g,
    (_, list, __, read, of) => `${list} = peg$many(${of ? `() => ${read}(${of})` : read});`,
  ],
  [/(s\d+) = (peg\$\w+\([^()]*\));\s*if \(\1 === peg\$FAILED\) \{\s*\1 = null;\s*\}/g, '$1 = peg$maybe($2);'],
  [/^ {2}function peg\$fail\([\s\S]*?^ {2}\}\n/m, `  ${CALLS}`.replaceAll('$', '$$$$')],
  // A class of characters, each spelled out as \uXXXX.
  [/\\u([3-9][0-9A-F]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))],
];

/** What stands after the rules were lent out, and the error that only it throws: nothing calls them. */
const ERRORS = [
  [/^class peg\$SyntaxError [\s\S]*?^\}\n/m, ''],
  [/^ {2}peg\$result = peg\$startRuleFunction\(\);[\s\S]*?^\}\n/m, '}\n'],
  [/^ {2}peg\$SyntaxError as SyntaxError,\n/m, ''],
];

/** One word or else the next: one call for both. What else may stand there is tried after them, in the block that is left open. */
const EITHER_WORD =
  /(s\d+) = peg\$word\(([^()]*)\);((?:\s*\{)*)\s*if \(\1 === peg\$FAILED\) \{\s*\1 = peg\$word\(([^()]*)\);(?=[\s{]*if \(\1 === peg\$FAILED\) \{|[\s{]*\})/g;

/** Where an action began, which is asked for by `offset()` and `text()` alone. */
const ACTION_START = /peg\$savedPos = [\w$]+;\s*(s\d+ = (peg\$f\d+)\()/g;

/** Leaves the place out where the action does not ask for it. */
function leaveOutStarts(code) {
  const asking = new Set(
    [...code.matchAll(/^ {2}function (peg\$f\d+)\([\s\S]*?(?=^ {2}(?:function|let) )/gm)]
      .filter(([action]) => /\b(?:offset|text)\(\)/.test(action))
      .map(([, name]) => name),
  );
  return code.replace(ACTION_START, (whole, call, name) => (asking.has(name) ? whole : call));
}

module.exports = {
  use(config) {
    config.passes.generate.push((ast) => {
      let code = ast.code.toString();
      for (const [long, short] of [...SHORTER, ...ERRORS]) {
        const shorter = code.replace(long, short);
        if (shorter === code) throw new Error(`criterion.plugin.cjs does not fit this version of Peggy: no ${long}`);
        code = shorter;
      }
      while (code.search(EITHER_WORD) >= 0) code = code.replace(EITHER_WORD, '$1 = peg$word($2, $4);$3 {');
      code = leaveOutStarts(code);
      if (/peg\$e\d/.test(code))
        throw new Error('criterion.plugin.cjs does not fit this version of Peggy: peg$e is used');
      ast.code = { toString: () => code };
    });
  },
};
