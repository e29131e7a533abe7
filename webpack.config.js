const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { Compilation, sources } = require('webpack');

/** The origin that manifest.xml in the tree names; a build replaces it by the one that it is made for. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Where a page finds office.js. Only `local` needs no internet; the CDN of China is run by 21Vianet. */
const OFFICE_JS = {
  local: 'office/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** What office.js loads by name beside itself in Excel on Windows, on the web and on the Mac. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** What every browser understands that has Object.hasOwn, which the pages ask for before they start; but for static blocks. */
const LANGUAGE = 'es2022';

/** The pane's entry among the scripts of a build. */
const PANE_ENTRY = /^taskpane\..*js$/;

/** A setting that is wrong or missing: stops the build with its sentence and no stack. */
class SettingError extends Error {
  constructor(sentence) {
    super(sentence);
    this.stack = sentence;
  }
}

/** Reads and checks `--env origin=… --env officejs=…`. */
function readSettings(env, production) {
  const known = ['origin', 'officejs', 'WEBPACK_BUNDLE', 'WEBPACK_BUILD', 'WEBPACK_SERVE', 'WEBPACK_WATCH'];
  const unknown = Object.keys(env).find((name) => !known.includes(name));
  if (unknown)
    throw new SettingError(
      `不认识的设置 ${unknown}。Unknown setting "${unknown}": there are only origin and officejs.`,
    );
  if (production && env.origin === undefined)
    throw new SettingError(
      '缺少网址，请加上 --env origin=https://服务器。Missing origin: add --env origin=https://your-server.example',
    );
  return { origin: readOrigin(env.origin ?? DEVELOPMENT_ORIGIN), officeJs: readOfficeJs(env.officejs ?? 'local') };
}

/** An https address without a query: a server, or a folder on one (an IIS virtual directory). */
function readOrigin(text) {
  const wrong = new SettingError(
    `网址无效：${text}。The origin must be an https address such as https://tools.example.gov.cn, without query or #.`,
  );
  if (typeof text !== 'string' || !URL.canParse(text)) throw wrong;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.search || url.hash || url.username || /[<>"'&\s]/.test(text)) throw wrong;
  return url.href.replace(/\/+$/, '');
}

function readOfficeJs(name) {
  if (Object.hasOwn(OFFICE_JS, name)) return { name, source: OFFICE_JS[name] };
  throw new SettingError(
    `officejs 只能是 local、global 或 china，现在是 ${name}。officejs must be local, global or china, not ${name}.`,
  );
}

/**
 * The Content-Security-Policy of a page. Own origin only; inline just the page's own script and style, by hash. Griffel
 * (Fluent's styles) adds <style> elements that are empty and fills them through the CSSOM: hence the hash of nothing.
 */
function contentSecurityPolicy(html, officeJs) {
  const sha = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inline = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => sha(match[1]));
  const cdn = officeJs.name === 'local' ? [] : [new URL(officeJs.source).origin];
  return [
    ["default-src 'none'"],
    ["script-src 'self'", ...cdn, ...inline('script')],
    ["style-src 'self'", ...inline('style'), sha('')],
    ["img-src 'self' data:"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
}

/**
 * One page from src, without its indents and the comments in its script: its policy and the place of office.js filled in, the bundle
 * of the same name put into its head.
 */
function page(name, officeJs) {
  const html = readFileSync(join(__dirname, 'src', `${name}.html`), 'utf8')
    // A browser counts line ends as \n before it hashes, whatever the file has.
    .replace(/\r\n/g, '\n')
    .replace(/^ +(?:\/\/.*\n)?/gm, '');
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    templateContent: html
      .replace('<%= policy %>', contentSecurityPolicy(html, officeJs))
      .replace('<%= officeJs %>', officeJs.source),
    chunks: [name],
    scriptLoading: 'defer',
    inject: 'head',
    minify: false,
  });
}

/** Emits manifest.xml for the origin, with the icons under the names that they have in this build. */
class ManifestPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const source = join(__dirname, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        let xml = readFileSync(source, 'utf8');
        for (const { name, info } of compilation.getAssets())
          if (info.sourceFilename?.endsWith('.png')) xml = xml.replaceAll(`/${info.sourceFilename}"`, `/${name}"`);
        xml = xml.replaceAll(`${DEVELOPMENT_ORIGIN}/`, `${this.origin}/`);
        compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
      });
    });
  }
}

/** Emits the licence of every package that has code in the build, and office.js's own. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const folders = new Set([dirname(require.resolve('@microsoft/office-js/package.json'))]);
        for (const resource of [...compilation.modules].flatMap(filesOf)) {
          const folder = packageOf(resource);
          if (folder) folders.add(folder);
        }
        const entries = [...folders].map(licenceEntry);
        const text = [...new Set(entries)].sort().join(`\n\n${'-'.repeat(80)}\n\n`);
        compilation.emitAsset('THIRD-PARTY-LICENSES.txt', new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** Says in one line, in place of webpack's many, where the build lies and which address it is for. */
class ResultPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ResultPlugin', (stats) => {
      if (stats.hasErrors()) return;
      const folder = relative(process.cwd(), compiler.outputPath);
      process.stdout.write(`已生成 Built: ${folder} → ${this.origin}\n`);
    });
  }
}

/** The files that a module was made of; production builds concatenate many into one. */
function filesOf(module) {
  return [module.resource, ...(module.modules ?? []).map((inner) => inner.resource)].filter(Boolean);
}

/** The folder of the package that a file under node_modules belongs to. */
function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

function licenceEntry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${text}`;
}

/** A certificate that the developer's machine trusts; asked for only when serving, as it installs one. */
async function developmentServer(env) {
  if (!env.WEBPACK_SERVE) return {};
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    devServer: {
      port: 3000,
      server: { type: 'https', options: await getHttpsServerOptions() },
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: false,
      hot: false,
      liveReload: false,
    },
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const { origin, officeJs } = readSettings(env, production);
  const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const missing = OFFICE_JS_FILES.find((file) => !existsSync(join(officeJsFolder, file)));
  if (missing) throw new SettingError(`@microsoft/office-js has no file ${missing}: run npm ci.`);
  const copyName = production ? '[path][name].[contenthash:12][ext]' : '[path][name][ext]';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'cheap-module-source-map',
    target: ['web', LANGUAGE],
    entry: { taskpane: './src/taskpane.tsx', commands: './src/commands.ts' },
    output: {
      path: join(__dirname, 'dist'),
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:12].css' : '[name].css',
      cssChunkFilename: production ? '[name].[contenthash:12].css' : '[name].css',
      publicPath: '',
      clean: true,
    },
    experiments: { css: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      // Names of classes as they were written are more alike, and so smaller, than hashes.
      generator: { 'css/module': { localIdentName: '_[id][local]' } },
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: LANGUAGE,
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: !production } },
              },
            },
          },
        },
        // Own style sheets as files: the policy lets in no <style>. Custom properties keep their names, they are Fluent's.
        { test: /\.module\.css$/, type: 'css/module', parser: { namedExports: false, dashedIdents: false } },
      ],
    },
    optimization: {
      // Left as written: the policy carries the hash of the inline script.
      minimize: production && { html: false },
      // Neither in React nor here does reading a property do anything else (pure_getters).
      // Of React, which is in the pane's entry, terser leaves 1 % less than swc; of the other scripts swc 2 % less than terser.
      minimizer: [
        new MinimizerPlugin({
          test: PANE_ENTRY,
          minify: MinimizerPlugin.terserMinify,
          minimizerOptions: { compress: { passes: 3, reduce_vars: false, pure_getters: true } },
        }),
        new MinimizerPlugin({
          test: /\.js$/,
          exclude: PANE_ENTRY,
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3, sequences: false, collapse_vars: false } },
        }),
        // Style sheets.
        '...',
      ],
      // In the order in which they are needed, modules lie beside their like and compress better.
      moduleIds: production ? 'natural' : 'named',
      chunkIds: production ? 'deterministic' : 'named',
      mangleExports: production && 'size',
      // The pane and the ribbon's page share one copy of what both run, packages included.
      splitChunks: { chunks: 'all', minSize: 1000, usedExports: false, cacheGroups: { defaultVendors: false } },
    },
    performance: { hints: false },
    ...(production ? { stats: 'errors-warnings' } : {}),
    plugins: [
      page('taskpane', officeJs),
      page('commands', officeJs),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: copyName },
          { from: 'assets/support.html', to: 'assets/support.html' },
          { from: 'assets/servers/web.config' },
          ...(officeJs.name === 'local'
            ? OFFICE_JS_FILES.map((file) => ({
                from: join(officeJsFolder, file),
                to: `office/${file}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
      new ManifestPlugin(origin),
      new LicencesPlugin(),
      ...(production ? [new ResultPlugin(origin)] : []),
    ],
    ...(await developmentServer(env)),
  };
};
