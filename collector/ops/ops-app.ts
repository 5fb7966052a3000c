import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import { quietErrors } from './quiet-errors.ts';

/**
 * Health and metrics, on an address of their own that the public cannot reach: exact counts are below the threshold
 * of what is published.
 */
export function opsApp(metrics: Metrics, isHealthy: () => Promise<boolean>): Hono {
  const app = new Hono();
  quietErrors(app);
  app.get('/health', async (context) => {
    const healthy = await isHealthy();
    return context.json({ healthy }, healthy ? 200 : 503);
  });
  app.get('/metrics', (context) => context.text(metrics.text()));
  return app;
}
