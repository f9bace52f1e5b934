import { rights, type Act } from '@jiangsai/shared';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';

export const actKey = 'jiangsai:act';

/** Names the act of the rights matrix that a route or socket event performs. A door without it is closed. */
export function Does(act: Act): MethodDecorator {
  const named = SetMetadata(actKey, act);
  return rights[act] === 'public' ? named : applyDecorators(named, ApiCookieAuth());
}
