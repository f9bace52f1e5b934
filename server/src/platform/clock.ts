import { Injectable } from '@nestjs/common';

/** The server's time; injected so that a simulation can run on a time of its own. */
@Injectable()
export class Clock {
  /** Epoch ms. */
  now(): number {
    return Date.now();
  }
}
