/** Tests read what the pages say in English, unless they speak something else. */
import { en } from '../lib/i18n/en.ts';
import { speak } from '../lib/i18n/i18n.ts';

speak('en', en, 'en');
