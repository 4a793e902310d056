import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../metrics.js';
import type { Readiness, Templates } from '../options.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NO_TEMPLATE = {
  message:
    '没有此模板 · there is no such table to fill in: /templates/<subgraph>/<format>.xlsx, such as /templates/procurement/contracts.xlsx',
  extensions: { code: 'NOT_FOUND' },
};

/**
 * `/health`: the process lives. `/ready`: it can do its work, or what is missing. `/metrics`: what it counted.
 * `/templates/<subgraph>/<format>.xlsx`: a table to fill in. `POST /export`: a connection as a table.
 */
export function useEndpoints<ServerContext extends object>({
  metrics,
  readiness,
  templates,
  exportTable,
}: {
  metrics: Metrics;
  readiness: Readiness;
  templates: Templates;
  exportTable: (request: Request, server: ServerContext) => Promise<Response>;
}): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      if (request.method === 'POST' && url.pathname === '/export') {
        endResponse(await exportTable(request, serverContext));
      }
      if (request.method !== 'GET') return;
      const [, subgraph, format] = /^\/templates\/([a-z]+)\/([a-z-]+)\.xlsx$/.exec(url.pathname) ?? [];
      if (url.pathname === '/health') {
        endResponse(Response.json({ status: 'up' }));
      } else if (url.pathname === '/ready') {
        const { ready, missing } = await readiness().catch(() => ({ ready: false, missing: ['readiness check'] }));
        endResponse(Response.json({ ready, missing }, { status: ready ? 200 : 503 }));
      } else if (url.pathname === '/metrics') {
        const headers = { 'content-type': metrics.registry.contentType };
        endResponse(new Response(await metrics.registry.metrics(), { headers }));
      } else if (subgraph && format) {
        const template = await templates(subgraph, format);
        if (template)
          endResponse(new Response(template as Uint8Array<ArrayBuffer>, { headers: { 'content-type': XLSX } }));
        else endResponse(Response.json({ errors: [NO_TEMPLATE] }, { status: 404 }));
      }
    },
  };
}
