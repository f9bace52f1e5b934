import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { InstallationEntity, InvitationEntity } from './invitation.entity.js';

const secretKey = 'invitation-secret';

@Injectable()
export class InvitationsRepository {
  async insert(tx: Transaction, invitation: InvitationEntity): Promise<void> {
    await tx.manager.insert(InvitationEntity, invitation);
  }

  /** The link's secret part follows from the id, so a repeated command shows the same link and the database holds none. */
  async tokenOf(tx: Transaction, id: string): Promise<string> {
    return `${id}.${sign(await this.secret(tx), id)}`;
  }

  async findByToken(store: Store, token: string): Promise<InvitationEntity | null> {
    const [id = '', signature = ''] = token.split('.');
    const secret = await store.manager.findOneBy(InstallationEntity, { key: secretKey });
    if (!secret || !sameText(sign(secret.value, id), signature)) return null;
    return store.manager.findOneBy(InvitationEntity, { id });
  }

  /** False when somebody else was quicker. */
  async use(tx: Transaction, id: string, account: string): Promise<boolean> {
    const used = await tx.manager
      .createQueryBuilder()
      .update(InvitationEntity)
      .set({ usedBy: account })
      .where('id = :id AND used_by IS NULL', { id })
      .execute();
    return used.affected === 1;
  }

  private async secret(tx: Transaction): Promise<string> {
    const kept = await tx.manager.findOneBy(InstallationEntity, { key: secretKey });
    if (kept) return kept.value;
    const value = randomBytes(32).toString('base64url');
    await tx.manager.insert(InstallationEntity, { key: secretKey, value });
    return value;
  }
}

function sign(secret: string, id: string): string {
  return createHmac('sha256', secret).update(id).digest('base64url').slice(0, 32);
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
