import { takeSheet } from './take-sheet.ts';

takeSheet('timeline');
