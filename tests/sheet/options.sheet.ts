import { takeSheet } from './take-sheet.ts';

takeSheet('options');
