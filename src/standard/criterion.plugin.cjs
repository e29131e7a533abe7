/**
 * For Peggy 5.1: makes the parser small, as it is part of what opens the pane. Peggy writes the comparison with each word out
 * in full and lists what was expected in its place; here words are compared by a call, and the lists, of which nothing is told
 * but how far a reading got (grammar.ts), are left out, and so is the error that would be made of them: the rules are lent,
 * and nothing is parsed by the call itself. A parser in which these places look otherwise stops the build.
 */
const FAIL = String.raw`if \(peg\$silentFails === 0\) \{ peg\$fail\(\); \}`;

/** What Peggy writes, spaces aside, and what it becomes; each must occur. */
const SHORTER = [
  [/ *if \(options\.startRule\) \{[\s\S]*?\n {2}\}\n/, ''],
  [
    /(function peg\$fail\()expected(\) \{)[\s\S]*?\n {2}\}\n/,
    '$1$2 if (peg$currPos > peg$maxFailPos) peg$maxFailPos = peg$currPos; }\n',
  ],
  [/\\u([2-9A-F][0-9A-F]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))],
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
    'function peg$fail(',
    `function peg$word(...words) {
    for (const word of words)
      if (input.startsWith(word, peg$currPos)) {
        peg$currPos += word.length;
        return word;
      }
    if (peg$silentFails === 0) { peg$fail(); }
    return peg$FAILED;
  }

  function peg$one(of) {
    const character = input.charAt(peg$currPos);
    if (of.test(character)) {
      peg$currPos++;
      return character;
    }
    if (peg$silentFails === 0) { peg$fail(); }
    return peg$FAILED;
  }

  function peg$fail(`.replaceAll('$', '$$$$'),
  ],
];

/** What stands after the rules were lent out, and the error that only it throws: nothing calls them. */
const ERRORS = [
  [/^class peg\$SyntaxError [\s\S]*?^\}\n/m, ''],
  [/^ {2}peg\$result = peg\$startRuleFunction\(\);[\s\S]*?^\}\n/m, '}\n'],
  [/^ {2}peg\$SyntaxError as SyntaxError,\n/m, ''],
];

/** One word or else the next: one call for both. */
const EITHER_WORD =
  /(s\d+) = peg\$word\(([^()]*)\);\s*if \(\1 === peg\$FAILED\) \{\s*\1 = peg\$word\(([^()]*)\);\s*\}/g;

module.exports = {
  use(config) {
    config.passes.generate.push((ast) => {
      let code = ast.code.toString();
      for (const [long, short] of [...SHORTER, ...ERRORS]) {
        const shorter = code.replace(long, short);
        if (shorter === code) throw new Error(`criterion.plugin.cjs does not fit this version of Peggy: no ${long}`);
        code = shorter;
      }
      while (code.search(EITHER_WORD) >= 0) code = code.replace(EITHER_WORD, '$1 = peg$word($2, $3);');
      if (/peg\$e\d/.test(code))
        throw new Error('criterion.plugin.cjs does not fit this version of Peggy: peg$e is used');
      ast.code = { toString: () => code };
    });
  },
};
