/**
 * Changes one place of a package while the site is built, where the package itself offers no way.
 * The build fails when the place is not there once, as after an update.
 */
module.exports = function mend(source) {
  const { from, to } = this.getOptions();
  if (source.split(from).length !== 2) throw new Error(`Not once in ${this.resourcePath}: ${from}`);
  return source.replace(from, to);
};
