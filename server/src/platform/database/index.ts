export { json, optionalWord, time, whole, word } from './columns.js';
export { readerSource, writerSource } from './data-source.js';
export { Database } from './database.js';
export { openDatabase } from './open-database.js';
export { Transaction, type Store } from './transaction.js';
export { WriteQueue } from './write-queue.js';
