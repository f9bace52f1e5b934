import { pageEn } from './page-en.js';
import { wordsEn } from './words-en.js';

export const en = { ...wordsEn, ...pageEn };
