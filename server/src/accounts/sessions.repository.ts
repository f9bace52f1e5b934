import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { SessionEntity } from './account.entity.js';

const lifetime = 14 * 24 * 3600 * 1000;

@Injectable()
export class SessionsRepository {
  /** A new session; the token goes into the cookie and is kept nowhere. */
  async open(
    tx: Transaction,
    account: string,
    now: number,
  ): Promise<{ token: string; csrfToken: string; expiresAt: number }> {
    const token = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(24).toString('base64url');
    const expiresAt = now + lifetime;
    await tx.manager.delete(SessionEntity, { expiresAt: LessThan(now) });
    await tx.manager.insert(SessionEntity, { id: keyOf(token), account, csrfToken, createdAt: now, expiresAt });
    return { token, csrfToken, expiresAt };
  }

  async findOpen(store: Store, token: string, now: number): Promise<SessionEntity | null> {
    const session = await store.manager.findOneBy(SessionEntity, { id: keyOf(token) });
    return session && session.expiresAt > now ? session : null;
  }

  /** Accounts that are signed in somewhere. */
  async openAccounts(store: Store, now: number): Promise<Set<string>> {
    const sessions = await store.manager.findBy(SessionEntity, { expiresAt: MoreThan(now) });
    return new Set(sessions.map(({ account }) => account));
  }

  async close(tx: Transaction, id: string): Promise<void> {
    await tx.manager.delete(SessionEntity, { id });
  }
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
