import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '@jiangsai/shared';
import { schemeWork, type SchemeWork } from './scheme-work.js';
import type { WorkerAnswer, WorkerOrder } from './scheme-thread.js';

async function carryOut<K extends keyof SchemeWork>({ kind, given }: WorkerOrder<K>): Promise<WorkerAnswer> {
  try {
    return { done: await schemeWork[kind](given) };
  } catch (error) {
    // A class does not survive the way between threads: a refusal travels as what it says.
    if (!(error instanceof Refusal)) throw error;
    const { code, params, where } = error;
    return { refused: { code, params, ...(where !== undefined && { where }) } };
  }
}

parentPort?.postMessage(await carryOut(workerData as WorkerOrder<keyof SchemeWork>));
