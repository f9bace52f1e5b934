import type { RehearsalView } from '@jiangsai/shared';
import { getJson, send, type SendOptions } from '../http.js';

export function readRehearsal(): Promise<RehearsalView> {
  return getJson('/api/rehearsal');
}

export function startRehearsal(options?: SendOptions): Promise<RehearsalView> {
  return send('POST', '/api/rehearsal/start', {}, options);
}

export function stopRehearsal(options?: SendOptions): Promise<RehearsalView> {
  return send('POST', '/api/rehearsal/stop', {}, options);
}
