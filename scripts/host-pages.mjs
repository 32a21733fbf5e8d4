// A middleware that serves the hostile hosts, with the built widget on them: `/host-page?page={"name":…}`.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { importSource } from './import-source.mjs';

export async function hostPages() {
  const { HOSTS, pageOf } = await importSource('test/node/hostile-hosts.ts');
  return async (context, next) => {
    if (context.path.startsWith('/cdn/')) {
      context.type = extname(context.path);
      context.body = await readFile(join('dist', context.path));
    } else if (context.path === '/host-page') {
      const { name, css, ...widget } = JSON.parse(context.query.page);
      const host = HOSTS[name] ?? { css };
      context.type = 'html';
      context.set(host.headers ?? {});
      context.body = pageOf(host, widget);
    } else await next();
  };
}
