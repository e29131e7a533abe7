/** A style sheet of one folder: class names as written to class names as built. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: webpack hands out one object for each style sheet
  export default classes;
}
