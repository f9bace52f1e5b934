import { Refusal } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { foldLogin } from './accounts.service.js';

/** Ten tries a minute per account and address: a hall of judges shares one address, so the address alone will not do. */
@Injectable()
export class SignInThrottle extends ThrottlerGuard {
  protected override getTracker(request: { ip?: string; body?: { login?: unknown } }): Promise<string> {
    const login = typeof request.body?.login === 'string' ? foldLogin(request.body.login) : '';
    return Promise.resolve(`${request.ip ?? ''} ${login}`);
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new Refusal('request/too-many', { seconds: 60 });
  }
}
