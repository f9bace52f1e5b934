import { Injectable } from '@nestjs/common';

/** The server's time; injected so that a simulation can run on a time of its own. */
@Injectable()
export class Clock {
  private last = 0;

  /** Epoch ms. */
  now(): number {
    return Date.now();
  }

  /** Epoch ms, later than every moment given here before: what was made in one go keeps its order. */
  nextMoment(): number {
    this.last = Math.max(this.now(), this.last + 1);
    return this.last;
  }
}
