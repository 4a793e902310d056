import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../metrics.js';
import type { Readiness } from '../options.js';

/** `/health`: the process lives. `/ready`: it can do its work, or what is missing. `/metrics`: what it counted. */
export function useEndpoints({ metrics, readiness }: { metrics: Metrics; readiness: Readiness }): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET') return;
      if (url.pathname === '/health') {
        endResponse(Response.json({ status: 'up' }));
      } else if (url.pathname === '/ready') {
        const { ready, missing } = await readiness().catch(() => ({ ready: false, missing: ['readiness check'] }));
        endResponse(Response.json({ ready, missing }, { status: ready ? 200 : 503 }));
      } else if (url.pathname === '/metrics') {
        const headers = { 'content-type': metrics.registry.contentType };
        endResponse(new Response(await metrics.registry.metrics(), { headers }));
      }
    },
  };
}
