const { join } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** The stand-in's page. It is built apart from the add-in, into a folder of its own, and never ships. */
module.exports = {
  target: ['web', 'es2022'],
  devtool: false,
  entry: { page: join(__dirname, 'page.tsx') },
  output: { filename: '[name].js', publicPath: '', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  // Minimising takes most of the time of a build, and the page is only ever read from this machine.
  optimization: { minimize: false },
  cache: { type: 'filesystem', cacheDirectory: join(__dirname, '..', '..', '..', 'build', 'page-cache') },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: join(__dirname, 'page.html'), filename: 'index.html' })],
};
