import { defineBackground } from 'wxt/utils/define-background';
import { startMonitor } from '../lib/monitor/monitor.ts';

export default defineBackground({
  type: 'module',
  main: () => startMonitor(),
});
