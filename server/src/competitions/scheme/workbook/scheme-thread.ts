import { Worker } from 'node:worker_threads';
import { Refusal, type Problem } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { SchemeResult, SchemeWork } from './scheme-work.js';

export interface WorkerOrder<K extends keyof SchemeWork> {
  readonly kind: K;
  readonly given: SchemeWork[K];
}

export type WorkerAnswer = { readonly done: unknown } | { readonly refused: Problem };

const mostSeconds = 30;
const mostMebibytes = 512;

/**
 * Reads and writes workbooks on a thread of their own: a large one takes seconds, and the marks of a hall full of judges must
 * not wait for it. One after another, so that uploads cannot take the machine's memory together.
 */
@Injectable()
export class SchemeThread {
  private last: Promise<unknown> = Promise.resolve();

  /** Refuses as the work itself does, and what takes too long or too much memory (`spreadsheet/too-costly`). */
  run<K extends keyof SchemeWork>(kind: K, given: SchemeWork[K]): Promise<SchemeResult[K]> {
    const done = this.last.then(() => onThread({ kind, given }));
    this.last = done.catch(() => undefined);
    return done as Promise<SchemeResult[K]>;
  }
}

function onThread<K extends keyof SchemeWork>(order: WorkerOrder<K>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./scheme.worker.js', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: mostMebibytes },
    });
    // A server that stops does not wait for a workbook.
    worker.unref();
    const clock = setTimeout(() => void worker.terminate(), mostSeconds * 1000);
    worker.once('message', (answer: WorkerAnswer) => {
      if ('done' in answer) resolve(answer.done);
      else reject(new Refusal(answer.refused.code, answer.refused.params, answer.refused.where));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('spreadsheet/too-costly') : error);
    });
    worker.once('exit', () => {
      clearTimeout(clock);
      // Without effect after an answer: then the thread ended because its work was done.
      reject(new Refusal('spreadsheet/too-costly'));
    });
  });
}
