/** Packages under Univer that exist only as ES modules, which jest cannot load as they are. */
const ES_ONLY =
  'lodash-es|nanoid|rbush|quickselect|kdbush|opentype\\.js|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space';

/** Unit and property tests run in Node; browser tests are Node tests that drive Chromium. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    [`\\.tsx?$|\\.generated\\.js$|/node_modules/(${ES_ONLY})/`]: [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_ONLY})/)`],
};
