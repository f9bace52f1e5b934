import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';

/** Which sites a browser may come from: this one, and those the installation names. Programs send no origin. */
@Injectable()
export class OriginRule {
  constructor(private readonly config: Config) {}

  allows(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return true;
    if (this.config.origins.includes(origin)) return true;
    return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  }
}
