import { serveFreshFrame } from '../../lib/probe/serve-fresh-frame.ts';

serveFreshFrame();
