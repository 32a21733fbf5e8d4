export default {
  globs: ['src/elements/maturity-*.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts'],
  outdir: 'dist',
  litelement: true,
};
