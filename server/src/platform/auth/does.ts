import type { Act } from '@jiangsai/shared';
import { SetMetadata } from '@nestjs/common';

export const actKey = 'jiangsai:act';

/** Names the act of the rights matrix that a route or socket event performs. A door without it is closed. */
export const Does = (act: Act) => SetMetadata(actKey, act);
