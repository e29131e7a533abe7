/**
 * For Peggy: leaves out the lists of what was expected at each place. Only how far a reading got is used (grammar.ts), and
 * the lists are a quarter of the parser. Stops the build where Peggy's code is no longer as it was in 5.1.
 */
module.exports = {
  use(config) {
    config.passes.generate.push((ast) => {
      const whole = ast.code.toString();
      const lean = whole.replace(/peg\$fail\(peg\$e\d+\)/g, 'peg$fail()').replace(/^ *const peg\$e\d+ = .*\n/gm, '');
      if (lean === whole || /peg\$e\d/.test(lean))
        throw new Error('criterion.plugin.cjs does not fit this version of Peggy');
      ast.code = { toString: () => lean };
    });
  },
};
