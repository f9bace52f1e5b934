export { Config, type DatabaseConfig } from './config.js';
